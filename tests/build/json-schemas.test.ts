import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/build/content/yaml-file.ts';
import { editorSchemas } from '../../src/build/json-schemas.ts';
import { fixture } from './content-fixture.ts';

const root = join(import.meta.dirname, '../..');
const schemas = editorSchemas();

type Schema = { properties?: Record<string, Schema>; description?: string } & Record<string, unknown>;

/** Names of fields without a sentence, with the way to them. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Schema;
  const own = Object.entries(properties).filter(([, field]) => !field.description);
  const inner = Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`));
  return [...own.map(([name]) => `${path}/${name}`), ...inner];
}

const validatorOf = (name: string) => {
  const schema = schemas.find(({ file }) => file.endsWith(`/${name}.schema.json`));
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(schema?.json ?? 'false') as object);
};

describe('the JSON Schemas for editors', () => {
  it.each(schemas)('are committed as the schemas of the code give them: $file', ({ file, json }) => {
    const message = 'run: node src/cli/schemas.ts';
    expect(existsSync(join(root, file)), message).toBe(true);
    expect(readFileSync(join(root, file), 'utf8'), message).toBe(json);
  });

  it.each(schemas)('have a sentence on every field: $file', ({ json }) => {
    expect(undescribed(JSON.parse(json))).toEqual([]);
  });

  it('are tied to their content in the settings of the editor', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const yaml = schemas.filter(({ content }) => content.endsWith('.yaml'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(yaml.map(({ file, content }) => [`./${file}`, `/${content}`])),
    );
  });

  it('take a good file and refuse a misspelt field', () => {
    const read = (text: string) => parseYaml('x.yaml', text, 1).written.data;
    const text = readFileSync(`${fixture('good')}/content/transfers/kites-2015.yaml`, 'utf8');
    const validate = validatorOf('transfers');
    expect(validate(read(text))).toBe(true);
    expect(validate(read(text.replace('goods:', 'godos:')))).toBe(false);
  });

  it('refuse a year without quotes', () => {
    const validate = validatorOf('events');
    const event = { title: 'x', date: '1828', kind: 'war', actors: ['a'], added: '2026-11-21' };
    expect(validate(event)).toBe(true);
    expect(validate({ ...event, date: 1828 })).toBe(false);
  });
});

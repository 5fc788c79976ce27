import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';

const eslint = new ESLint({ cwd: PROJECT_ROOT });

/** Messages for a file as if it stood in a folder of the room, so that all of the configuration applies to it. */
async function lint(room: string, code: string): Promise<string[]> {
  const filePath = join(PROJECT_ROOT, 'src', room, 'folder', 'wrong.ts');
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const importing = (target: string): string => `import '${target}';\n`;

describe('imports point one way', () => {
  it.each([
    ['date', '../../model/problem.ts'],
    ['model', '../../quotes/key.ts'],
    ['quotes', '../../model/checks/known-ids.ts'],
    ['timeline', '../../model/checks/known-ids.ts'],
    ['views', '../../model/compile/index.ts'],
    ['model', '../../timeline/types.ts'],
    ['quotes', '../../formats/csv.ts'],
    ['timeline', '../../views/index.ts'],
    ['formats', '../../build/paths.ts'],
    ['markdown', '../../model/timeline.ts'],
    ['views', '../../client/state.ts'],
    ['client', '../../build/paths.ts'],
    ['build', '../../cli/check.ts'],
    ['build', '../../pages/index.ts'],
    ['cli', '../../client/state.ts'],
  ])('src/%s may not import %s', async (room, target) => {
    const [message, ...more] = await lint(room, importing(target));
    const other = target.split('/').slice(2, -1).join('/');
    expect(message).toContain('rooms/direction');
    expect(message).toContain(`src/${room} may import`);
    expect(message).toContain(`not src/${other}`);
    expect(more).toEqual([]);
  });

  it.each([
    ['model', '../../date/types.ts'],
    ['formats', '../../model/timeline.ts'],
    ['views', '../../timeline/types.ts'],
    ['client', '../../views/index.ts'],
    ['build', '../../formats/csv.ts'],
    ['cli', '../../build/paths.ts'],
    ['model', '../problem.ts'],
    ['model/checks', '../../../quotes/index.ts'],
    ['model/compile', '../../../quotes/index.ts'],
    ['build', '../../model/compile/index.ts'],
    ['quotes', '../../model/checks/helpers/near.ts'],
  ])('src/%s may import %s', async (room, target) => {
    expect(await lint(room, importing(target))).toEqual([]);
  });

  it.each([
    ['export from', "export { a } from '../../model/problem.ts';\n"],
    ['export all', "export * from '../../model/problem.ts';\n"],
    ['import at run time', "export const a = import('../../model/problem.ts');\n"],
    ['import of a type', "export type A = import('../../model/problem.ts').Problem;\n"],
  ])('sees an %s', async (_, code) => {
    expect((await lint('date', code)).join()).toContain('not src/model');
  });
});

describe('packages with one place', () => {
  it.each([
    ['timeline', 'vis-timeline/esnext'],
    ['client', 'vis-data'],
    ['date', 'moment'],
    ['date', 'edtf'],
    ['model', '@edtf-ts/core'],
    ['model', 'astro:content'],
    ['views', 'node:fs'],
    ['client', 'node:path'],
  ])('src/%s may not import %s', async (room, target) => {
    expect((await lint(room, importing(target))).join()).toContain(`${target} may be imported only in`);
  });

  it('lets src/build use what belongs to Node', async () => {
    expect(await lint('build', importing('node:fs'))).toEqual([]);
  });
});

describe('pure rooms', () => {
  it.each([
    ['the clock', 'export const now = Date.now();\n', 'no clock'],
    ['the clock, without an argument', 'export const now = new Date();\n', 'no clock'],
    ['chance', 'export const x = Math.random();\n', 'no random'],
    ['the terminal', "console.log('x');\n", 'no-console'],
    ['the page', 'export const page = document;\n', 'Pure rooms know no page'],
    ['the environment', 'export const x = process.env;\n', 'Pure rooms know no page'],
  ])('know nothing of %s', async (_, code, words) => {
    expect((await lint('model', code)).join()).toContain(words);
  });

  it('may make a Date from a number', async () => {
    expect(await lint('model', 'export const day = new Date(0);\n')).toEqual([]);
  });
});

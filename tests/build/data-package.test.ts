import { join } from 'node:path';
import { Package } from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';

let loaded: Package;

beforeAll(async () => {
  const folder = join(PROJECT_ROOT, 'dist/data/v1');
  loaded = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
});

describe('the Data Package of the built site, read by another library', () => {
  it('is valid', () => {
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
  });

  it('has rows of the types its schemas say, with unique keys, whose references all lead somewhere', async () => {
    for (const resource of loaded.resources) {
      const rows = await resource.read({ relations: true, keyed: true });
      expect(rows.length, resource.name).toBeGreaterThan(0);
      const { primaryKey } = resource.schema.descriptor;
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
      expect(new Set(keys).size, resource.name).toBe(keys.length);
    }
  });
});

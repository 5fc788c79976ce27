import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas } from '../build/json-schemas.ts';

/** `node src/cli/schemas.ts`: writes the JSON Schemas that editors complete from; run it after a schema was changed. */
for (const { file, json } of editorSchemas()) {
  const path = join(import.meta.dirname, '../..', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, json);
  process.stdout.write(`${file}\n`);
}

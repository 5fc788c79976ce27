import { z } from 'zod';
import { FOLDERS, SINGLE_FILES } from './content/folders.ts';

/** A JSON Schema that gives completion and descriptions in an editor. */
export interface EditorSchema {
  /** Path below the project root. */
  readonly file: string;
  /** The content files it describes, as a glob below the project root. */
  readonly content: string;
  /** Its text, ending in a newline. */
  readonly json: string;
}

const FOLDER = 'src/model/json-schema';

/** One schema for each folder and each single file of content, by file. */
export function editorSchemas(): EditorSchema[] {
  const folders = Object.values(FOLDERS).map(({ path, ending, schema }) =>
    toEditorSchema(path, schema, `${path}/*${ending}`),
  );
  const singles = Object.values(SINGLE_FILES).map(({ path, schema }) => toEditorSchema(path, schema, path));
  return [...folders, ...singles].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function toEditorSchema(path: string, schema: z.ZodType, content: string): EditorSchema {
  const name = path.slice(path.lastIndexOf('/') + 1).replace('.yaml', '');
  // Draft 7 is the one that every editor understands.
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return { file: `${FOLDER}/${name}.schema.json`, content, json: `${JSON.stringify(json, null, 2)}\n` };
}

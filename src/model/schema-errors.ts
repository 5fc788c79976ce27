import type { z } from 'zod';
import { fieldName } from './checks/helpers/check.ts';
import type { Problem } from './problem.ts';
import { plainPath, type WrittenFile } from './schema-errors/found.ts';
import { editorIssues } from './schema-errors/issues.ts';
import { issueInWords, NO_SENTENCE } from './schema-errors/wording.ts';

export type { WrittenFile } from './schema-errors/found.ts';

export type SchemaResult<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks parsed data against a schema. Where it does not fit, every mistake comes back as a problem in an editor's
 * words: unknown, missing and empty fields, wrong types, dates without quotes, values that are not on the list.
 *
 * @example
 * // problems[0]: { field: 'acters', line: 4, check: 'schema',
 * //   message: 'unknown field ‘acters’; did you mean ‘actors’?', remedy: 'write ‘actors:’' }
 */
export function parseWithSchema<T>(schema: z.ZodType<T>, file: WrittenFile): SchemaResult<T> {
  const result = schema.safeParse(file.data, { error: () => NO_SENTENCE });
  if (result.success) return { ok: true, data: result.data };
  const problems = editorIssues(result.error.issues, schema, file.data).map((issue): Problem => {
    const path = plainPath(issue.path);
    const field = path.length === 0 ? null : fieldName(path);
    return {
      file: file.file,
      line: file.lineOf(path),
      field,
      ...issueInWords(issue, schema, file),
      check: 'schema',
    };
  });
  return { ok: false, problems };
}

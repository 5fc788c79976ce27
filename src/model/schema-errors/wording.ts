import type { z } from 'zod';
import { fieldName } from '../checks/helpers/check.ts';
import { nearestName } from '../nearest.ts';
import { DATE_IN_QUOTES } from '../schema/shared.ts';
import { plainPath, shown, typeInWords, writtenValue, type WrittenFile } from './found.ts';
import { valueAt, type Issue, type UnknownField } from './issues.ts';
import { descriptionAt, fieldNamesAt, type FieldPath } from './schema-shape.ts';
import { wrongTypeWords } from './wrong-type.ts';

/** Stands in for zod's own English, so that a sentence of ours on a schema can be told from it. */
export const NO_SENTENCE = '\u0000';

export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** One issue in an editor's words: what was found, and what to write instead. */
export function issueInWords(issue: Issue, schema: z.ZodType, file: WrittenFile): Words {
  const name = nameOf(issue.path);
  const remedy = issue.message === NO_SENTENCE ? null : issue.message;
  if (issue.code === 'unknown-field') return unknownWords(issue, schema);
  if (issue.code === 'missing-field') return missingWords(issue.path, schema);
  if (valueAt(file.data, issue.path) === null) return emptyWords(issue.path, schema);
  if (issue.code === 'custom' && remedy === DATE_IN_QUOTES) return dateWords(issue.path, file);
  if (issue.code === 'invalid_type') return wrongTypeWords(issue, name, schema, file);
  if (issue.code === 'invalid_value') return choiceWords(issue, name, file);
  if (issue.code === 'invalid_key') return keyWords(issue);
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeWords(issue, name, remedy, file);
  return otherWords(issue.path, name, remedy, file, schema);
}

/** The field in quotation marks; "the file" where it is the whole. */
export const nameOf = (path: FieldPath): string =>
  path.length === 0 ? 'the file' : `‘${fieldName(plainPath(path))}’`;

function unknownWords({ path, near }: UnknownField, schema: z.ZodType): Words {
  const group = path.slice(0, -1);
  const inGroup = group.length === 0 ? '' : ` in ${nameOf(group)}`;
  const message = `unknown field ‘${String(path.at(-1))}’${inGroup}`;
  if (near !== null) return { message: `${message}; did you mean ‘${near}’?`, remedy: `write ‘${near}:’` };
  return { message, remedy: `take it out, or use one of: ${fieldNamesAt(schema, group).join(', ')}` };
}

/** A field's own name and its description in brackets: `‘kind: …’ (One of the 13 kinds)`. */
function lineWithDescription(path: FieldPath, schema: z.ZodType): string {
  const description = descriptionAt(schema, path);
  return `‘${String(path.at(-1))}: …’${description === '' ? '' : ` (${description})`}`;
}

function missingWords(path: FieldPath, schema: z.ZodType): Words {
  return {
    message: `the field ${nameOf(path)} is missing`,
    remedy: `add a line ${lineWithDescription(path, schema)}`,
  };
}

function emptyWords(path: FieldPath, schema: z.ZodType): Words {
  if (path.length === 0)
    return {
      message: 'the file holds no fields',
      remedy: `write its fields: ${fieldNamesAt(schema, path).join(', ')}`,
    };
  return {
    message: `${nameOf(path)} is empty`,
    remedy: `write ${lineWithDescription(path, schema)}, or take the line out if it is not needed`,
  };
}

function dateWords(path: FieldPath, file: WrittenFile): Words {
  const found = writtenValue(file, path);
  if (found === '')
    return {
      message: `the date in ${nameOf(path)} is empty`,
      remedy: 'write a date in quotes, as in "1828-02-22"',
    };
  const message = `the date in ${nameOf(path)} is not in quotes: found ${found}`;
  const isPlausible = /^[\d[{][\d.,[\]{}X?~%/-]*$/.test(found);
  return { message, remedy: isPlausible ? `put the date in quotes, as in "${found}"` : DATE_IN_QUOTES };
}

function choiceWords(issue: z.core.$ZodIssueInvalidValue, name: string, file: WrittenFile): Words {
  const found = writtenValue(file, issue.path);
  const values = issue.values.map(String);
  if (values.length === 1 && values[0] === 'true') {
    const written = shown(file.writtenAt(plainPath(issue.path)) ?? '');
    return {
      message: `${name} can only be true: found ${written}`,
      remedy: 'write true without quotes, or take the line out',
    };
  }
  const near = nearestName(found, values, 1 / 2);
  const hint = near === null ? '' : `; did you mean ‘${near}’?`;
  return { message: `${name} cannot be ‘${found}’${hint}`, remedy: `write one of: ${values.join(', ')}` };
}

function keyWords(issue: z.core.$ZodIssueInvalidKey): Words {
  return {
    message: `‘${String(issue.path.at(-1))}’ cannot be an id`,
    remedy: issue.issues[0]?.message ?? 'write another id',
  };
}

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

function sizeWords(issue: SizeIssue, name: string, remedy: string | null, file: WrittenFile): Words {
  const value = valueAt(file.data, issue.path);
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (Array.isArray(value)) {
    const entries = value.length === 1 ? '1 entry' : `${value.length} entries`;
    return {
      message: `${name} has ${value.length === 0 ? 'no entries' : entries}`,
      remedy: remedy ?? `give ${limit}`,
    };
  }
  if (typeof value === 'number') {
    return {
      message: `${name} is ${writtenValue(file, issue.path)}`,
      remedy: remedy ?? `write a number of ${limit}`,
    };
  }
  return { message: `${name} is empty`, remedy: remedy ?? 'write some text or take the line out' };
}

function otherWords(
  path: FieldPath,
  name: string,
  remedy: string | null,
  file: WrittenFile,
  schema: z.ZodType,
): Words {
  const value = valueAt(file.data, path);
  const isGroup = typeInWords(value) === 'a group of fields';
  const message = isGroup
    ? `${name} is not complete`
    : `${name} cannot be ‘${shown(writtenValue(file, path))}’`;
  return { message, remedy: remedy ?? `write ${lineWithDescription(path, schema)}` };
}

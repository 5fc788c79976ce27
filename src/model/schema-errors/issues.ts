import type { z } from 'zod';
import { nearestName } from '../nearest.ts';
import { fieldNamesAt, type FieldPath } from './schema-shape.ts';

/** What a zod issue says, with unions opened and unknown fields one by one. */
export type Issue =
  | Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidUnion>
  | UnknownField
  | MissingField;

export interface UnknownField {
  readonly code: 'unknown-field';
  /** Path of the unknown field itself. */
  readonly path: PropertyKey[];
  readonly near: string | null;
  readonly message: string;
}

export interface MissingField {
  readonly code: 'missing-field';
  readonly path: PropertyKey[];
  readonly message: string;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/**
 * Issues as an editor makes mistakes: one for each unknown field, the likeliest form of a choice, and no "missing"
 * for a field that stands there misspelt.
 */
export function editorIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): Issue[] {
  const single = issues.flatMap((issue) => openIssue(issue, [], schema, data));
  const misspelt = new Set(
    single.flatMap((issue) =>
      issue.code === 'unknown-field' ? [keyOf([...issue.path.slice(0, -1), issue.near ?? ''])] : [],
    ),
  );
  return single.filter((issue) => issue.code !== 'missing-field' || !misspelt.has(keyOf(issue.path)));
}

const keyOf = (path: FieldPath): string => JSON.stringify(path.map(String));

function openIssue(issue: z.core.$ZodIssue, prefix: FieldPath, schema: z.ZodType, data: unknown): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key], schema, data));
  }
  if (issue.code === 'invalid_union') {
    return likeliest(issue.errors).flatMap((inner) => openIssue(inner, path, schema, data));
  }
  if (valueAt(data, path) === undefined) return [{ code: 'missing-field', path, message: issue.message }];
  return [{ ...issue, path }];
}

function unknownField(path: PropertyKey[], schema: z.ZodType, data: unknown): UnknownField {
  const group = path.slice(0, -1);
  const free = fieldNamesAt(schema, group).filter((name) => valueAt(data, [...group, name]) === undefined);
  return { code: 'unknown-field', path, near: nearestName(String(path.at(-1)), free), message: '' };
}

/** Of the forms a choice allows, the one with the fewest mistakes; the first of those. */
function likeliest(forms: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  return forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? []);
}

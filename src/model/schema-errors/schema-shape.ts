import { z } from 'zod';

export type FieldPath = readonly PropertyKey[];

/** The schema without the wrappers that only say whether it may be absent. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape[String(key)] as z.ZodType | undefined) ?? null;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => step(option, key)).find((found) => found !== null) ?? null;
  }
  return null;
}

/** The schema of a field, or null where no such field is known. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>((at, key) => (at === null ? null : step(at, key)), schema);
}

/** Names of the fields a group of fields may have, in the order of its schema; of a choice, those of all its forms. */
export function fieldNamesAt(schema: z.ZodType, path: FieldPath): string[] {
  const at = schemaAt(schema, path);
  const inner = at === null ? null : unwrap(at);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (!(inner instanceof z.ZodUnion)) return [];
  return inner.options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []));
}

/** The sentence that describes a field, without its full stop; empty where it has none. */
export function descriptionAt(schema: z.ZodType, path: FieldPath): string {
  const at = schemaAt(schema, path);
  const described = at instanceof z.ZodType ? at : null;
  const inner = described === null ? null : unwrap(described);
  const text = described?.description ?? (inner instanceof z.ZodType ? inner.description : undefined) ?? '';
  return text.replace(/\.$/, '');
}

import type { z } from 'zod';
import { typeInWords, writtenValue, type WrittenFile } from './found.ts';
import { valueAt } from './issues.ts';
import { fieldNamesAt } from './schema-shape.ts';
import type { Words } from './wording.ts';

/** Words for a value of the wrong type, such as a number where text is expected. */
export function wrongTypeWords(
  issue: z.core.$ZodIssueInvalidType,
  name: string,
  schema: z.ZodType,
  file: WrittenFile,
): Words {
  const found = writtenValue(file, issue.path);
  const type = typeInWords(valueAt(file.data, issue.path));
  const field = String(issue.path.at(-1));
  if (issue.expected === 'string') return textExpected(name, field, found, type);
  if (issue.expected === 'array') return listExpected(name, field, found, type);
  if (issue.expected === 'object' || issue.expected === 'record') {
    return groupExpected(name, fieldNamesAt(schema, issue.path), found, type);
  }
  if (issue.expected === 'int')
    return { message: `${name} should be a whole number, but is ${found}`, remedy: 'write a whole number' };
  return {
    message: `${name} should be a number, but is ${type}: ${found}`,
    remedy: 'write digits only, without quotes',
  };
}

function textExpected(name: string, field: string, found: string, type: string): Words {
  const example = /^\d+$/.test(field) ? `"${found}"` : `${field}: "${found}"`;
  return {
    message: `${name} should be text, but ${found} is read as ${type}`,
    remedy:
      found.includes('"') || found.endsWith('…')
        ? 'put the text in quotes'
        : `put it in quotes, as in ${example}`,
  };
}

function listExpected(name: string, field: string, found: string, type: string): Words {
  const canBeShown = type === 'text' && !/[,:"'…]/.test(found);
  return {
    message: `${name} should be a list, but is ${type}: ${found}`,
    remedy: canBeShown
      ? `write it in square brackets, as in ${field}: [${found}]`
      : 'write a list: one entry a line, each after a hyphen',
  };
}

function groupExpected(name: string, fields: readonly string[], found: string, type: string): Words {
  const where =
    name === 'the file' ? 'write its fields, one a line' : 'write its fields on the lines below it, indented';
  return {
    message: `${name} should hold fields of its own, but holds ${type}: ${found}`,
    remedy: fields.length === 0 ? where : `${where}: ${fields.join(', ')}`,
  };
}

import type { YAMLError } from 'yaml';

export interface YamlWords {
  readonly message: string;
  readonly remedy: string;
}

const QUOTE_IT = 'put the whole text in quotes, as in title: "Treaty: a second try"';

/** What an editor did and how to mend it, by the code the yaml package gives. */
const WORDS: Readonly<Record<string, YamlWords>> = {
  TAB_AS_INDENT: { message: 'the line is indented with a tab', remedy: 'indent with spaces, two for each step' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'a text without quotes holds a colon, or the line is indented by mistake', remedy: QUOTE_IT },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a line has no colon with a space after it',
    remedy: 'write each field as name: value, with a space after the colon',
  },
  BAD_SCALAR_START: { message: 'a text without quotes starts with a sign that has a meaning of its own', remedy: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'a text in double quotes holds a backslash with a letter that means nothing',
    remedy: 'write \\\\ for a backslash and \\" for a quotation mark',
  },
  MULTIPLE_DOCS: { message: 'the fields are parted by a line of ---', remedy: 'take that line out' },
  BAD_INDENT: {
    message: 'a bracket is not closed, or the line is indented by mistake',
    remedy: 'close every [ with ] and every { with }; start lines of one level at the same column',
  },
  UNEXPECTED_TOKEN: {
    message: 'something stands after the end of a value',
    remedy: 'check the quotes and brackets on this line; inside "…" a quotation mark is written \\"',
  },
};

function missingSign(error: YAMLError): YamlWords {
  if (error.message.includes('quote')) {
    return { message: 'a text in quotes is not closed', remedy: 'write the same quotation mark at its end' };
  }
  if (error.message.includes('map values')) return WORDS['MULTILINE_IMPLICIT_KEY']!;
  return { message: 'a sign is missing', remedy: 'check commas, quotes and brackets on this line' };
}

/** A YAML error in an editor's words; `key` is the field at its place, where the error is about one. */
export function yamlErrorInWords(error: YAMLError, key: string): YamlWords {
  if (error.code === 'DUPLICATE_KEY') {
    return { message: `the field ‘${key}’ is written twice`, remedy: 'keep one of the two' };
  }
  if (error.code === 'MISSING_CHAR') return missingSign(error);
  const words = WORDS[error.code];
  return words ?? { message: `the line cannot be read: ${error.message}`, remedy: 'check quotes, colons and indentation' };
}

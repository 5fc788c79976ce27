/** A link to an event, written `[[id]]` or `[[id|words]]`. */
export interface EventReference {
  readonly type: 'event';
  readonly id: string;
  /** The words to show, or null where the title of the event stands in. */
  readonly words: string | null;
  /** Offsets in the text, `[start, end)`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A citation, written `[@source-id]` or `[@source-id, locator]`. */
export interface CitationReference {
  readonly type: 'citation';
  readonly id: string;
  /** Where in the work, such as `¶3` or `p. 12`; null for the work as a whole. */
  readonly locator: string | null;
  readonly start: number;
  readonly end: number;
}

export type Reference = EventReference | CitationReference;

const PATTERN = /\[\[(?<event>[^[\]]*)\]\]|\[@(?<citation>[^[\]]*)\]/g;

/** One line and single spaces, so that a reference may run over a line break. */
const tidy = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** Splits at the first separator only: words and locators may hold it again. */
function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function toReference(match: RegExpMatchArray): Reference {
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const { event, citation } = match.groups ?? {};
  if (event !== undefined) {
    const [id, words] = splitOnce(event, '|');
    return { type: 'event', id: id.trim(), words: tidy(words), ...span };
  }
  const [id, locator] = splitOnce(citation ?? '', ',');
  return { type: 'citation', id: id.trim(), locator: tidy(locator), ...span };
}

/**
 * Finds `[[id|words]]` and `[@source-id, locator]` in a text, in order (contract §1). Ids are given as written, even
 * where they cannot be ids, so that a check can say that they are not known.
 *
 * @example findReferences('See [[treaty-of-gulistan-1813|Gulistan]] [@avery-1991, p. 330].')
 * // [{ type: 'event', id: 'treaty-of-gulistan-1813', words: 'Gulistan', start: 4, end: 40 },
 * //  { type: 'citation', id: 'avery-1991', locator: 'p. 330', start: 41, end: 62 }]
 */
export function findReferences(text: string): Reference[] {
  return [...text.matchAll(PATTERN)].map(toReference);
}

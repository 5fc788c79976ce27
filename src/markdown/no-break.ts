/** A piece of text; `keep` where it must not break across lines. */
export interface TextRun {
  readonly text: string;
  readonly keep: boolean;
}

/** A designation: letters, a hyphen, a number (S-300, Su-35, Shahed-136, Tor-M1, С-300ПМУ-2). */
const DESIGNATION = /(?<![\p{L}\p{N}-])\p{L}{1,12}-\p{L}{0,3}\d+[\p{L}\d]*(?:-\d+)?(?![\p{L}\p{N}])/gu;

/**
 * Splits text so that designations can be wrapped in a no-break span. Their hyphen stays a hyphen: copied text must
 * stay exact (design §2.3).
 *
 * @example splitDesignations('the S-300 ban') // [{the }, {S-300, keep}, { ban}]
 */
export function splitDesignations(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(DESIGNATION)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), keep: false });
    runs.push({ text: match[0], keep: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), keep: false });
  return runs;
}

/** A rendered body in two: its first paragraph, with whatever stands before it, and the rest. */
export interface SplitBody {
  readonly lede: string;
  /** Empty where there is no more. */
  readonly rest: string;
}

const PARAGRAPH_END = '</p>';

/** Splits rendered HTML after its first paragraph; paragraphs never nest. Without one all of it is the lede. */
export function splitLede(html: string): SplitBody {
  const at = html.indexOf(PARAGRAPH_END);
  if (at < 0) return { lede: html.trim(), rest: '' };
  const end = at + PARAGRAPH_END.length;
  return { lede: html.slice(0, end).trim(), rest: html.slice(end).trim() };
}

import { isScalar, parseDocument } from 'yaml';

/** A value to stand at a path of a YAML or JSON file. */
export interface ScalarChange {
  readonly path: readonly (string | number)[];
  readonly value: string | number;
}

/**
 * Replaces values in the text of a YAML (or JSON) file and leaves every other character: comments, quotes of other
 * values, layout. A text stays in the quotes it had.
 *
 * @throws Error if the text is not YAML, or a path leads to no single value.
 * @example replaceScalars('a: 1 # one\n', [{ path: ['a'], value: 2 }]) // 'a: 2 # one\n'
 */
export function replaceScalars(text: string, changes: readonly ScalarChange[]): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const places = changes.map(({ path, value }) => {
    const node: unknown = document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`there is no value at ${path.join('.')}`);
    const [start, end] = node.range;
    const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? '';
    return { start, end, words: `${quote}${value}${quote}` };
  });
  // From the last to the first, so that the places before stay where they are.
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(end), text);
}

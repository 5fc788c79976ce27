const PREFIX = 'q-';
const SHORTEST = 6;

/**
 * Anchors of the quotes of one event from their keys, in order: `q-` and the first six digits of the key. Where other
 * words have these digits already, the later quote gets more of them; the same words again get a number.
 *
 * @example anchorsOf(['abcdef12', 'abcdef99', 'abcdef12']) // ['q-abcdef', 'q-abcdef9', 'q-abcdef-2']
 */
export function anchorsOf(keys: readonly string[]): string[] {
  const taken = new Set<string>();
  return keys.map((key, index) => {
    const before = keys.slice(0, index).filter((other) => other === key).length;
    const anchor =
      before === 0 ? shortestFree(key, taken) : `${PREFIX}${key.slice(0, SHORTEST)}-${before + 1}`;
    taken.add(anchor);
    return anchor;
  });
}

function shortestFree(key: string, taken: ReadonlySet<string>): string {
  let digits = SHORTEST;
  while (taken.has(PREFIX + key.slice(0, digits)) && digits < key.length) digits++;
  return PREFIX + key.slice(0, digits);
}

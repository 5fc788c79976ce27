const PATTERN = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * Why a version cannot be released after the one that stands; null where it can. The same version again is fine: a
 * release that was broken off is finished by running it again.
 *
 * @example whyNotVersion('0.9.0', '1.0.0') // '0.9.0 is lower than 1.0.0, …'
 */
export function whyNotVersion(wished: string, current: string): string | null {
  const [next, now] = [numbersOf(wished), numbersOf(current)];
  if (next === null) {
    return `‘${wished}’ is no version: write three numbers with full stops between them, such as ${current}`;
  }
  if (now === null || compare(next, now) >= 0) return null;
  return `${wished} is lower than ${current}, the version in package.json: a version is never lowered; write ${current} or a higher one`;
}

function numbersOf(version: string): number[] | null {
  return PATTERN.exec(version)?.slice(1).map(Number) ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

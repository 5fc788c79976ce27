/** Numbers of design §4 "Scale". */
const LEAST = 0.09;
const WEIGHT_OF_YEARS = 0.35;
const WEIGHT_OF_ENTRIES = 0.65;
/** Shares are written with four decimals: a seventh of a pixel on a strip 1,360 wide. */
const UNITS = 10_000;

/**
 * Shares of the strip, one an era, by design §4: `max(0.09, 0.35 · √years/Σ√years + 0.65 · entries/Σentries)`,
 * normalised. Four decimals; their sum is exactly 1, the parts lost in rounding going where most was lost.
 *
 * @param eras years above 0; at least one era.
 * @example stripShares([{ years: 100, entries: 0 }, { years: 100, entries: 10 }]) // [0.175, 0.825]
 */
export function stripShares(eras: readonly { readonly years: number; readonly entries: number }[]): number[] {
  const roots = eras.map(({ years }) => Math.sqrt(years));
  const allRoots = sum(roots);
  const allEntries = sum(eras.map(({ entries }) => entries));
  const weights = eras.map(({ entries }, index) => {
    const byEntries = allEntries === 0 ? 0 : entries / allEntries;
    return Math.max(LEAST, (WEIGHT_OF_YEARS * roots[index]!) / allRoots + WEIGHT_OF_ENTRIES * byEntries);
  });
  const total = sum(weights);
  return apportion(weights.map((weight) => (weight / total) * UNITS)).map((units) => units / UNITS);
}

/** Whole numbers near the given ones with the sum UNITS: the method of the largest remainder. */
function apportion(exact: readonly number[]): number[] {
  const whole = exact.map(Math.floor);
  const missing = UNITS - sum(whole);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index]! += 1;
  return whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { parse as parseEdtfTs } from '@edtf-ts/core';
// @ts-expect-error the package has no types
import edtf from 'edtf';
import { earliestOf, latestOf, parseDate } from '../../../src/date/index.ts';

/** Half-open bounds in UTC ms; ±Infinity for an end without limit; null where a text is refused. */
export type Bounds = readonly [number, number] | null;

/** One way to read EDTF. */
export type Reader = (text: string) => Bounds;

/** Farthest instant of a JavaScript date, which `@edtf-ts/core` gives for ends without limit. */
const CLAMPED = 8.64e15;

/** Ours; open and unknown ends alike are without limit, as neither library tells them apart in its bounds. */
export const ours: Reader = (text) => {
  const result = parseDate(text);
  if (!result.ok) return null;
  return [earliestOf(result.date) ?? -Infinity, latestOf(result.date) ?? Infinity];
};

/** `edtf`, whose ends are inclusive and whose unknown ends are null. */
export const edtfJs: Reader = (text) => {
  try {
    const { min, max } = edtf(text) as { min: number | null; max: number | null };
    return [min ?? -Infinity, max === null ? Infinity : max + 1];
  } catch {
    return null;
  }
};

/** `@edtf-ts/core`, whose ends are inclusive and clamped. */
export const edtfTs: Reader = (text) => {
  const result = parseEdtfTs(text);
  if (!result.success) return null;
  const [min, max] = [Number(result.value.minMs), Number(result.value.maxMs)];
  return [min <= -CLAMPED ? -Infinity : min, max >= CLAMPED ? Infinity : max + 1];
};

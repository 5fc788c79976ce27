import { formatDay, formatMonth } from '../date/index.ts';
import type { TimeWindow } from './types.ts';
import { readAddressDate, writeAddressWindow } from './url-window.ts';

/** A year, month or day of an address in words. */
export function addressDateInWords(text: string): string {
  const span = readAddressDate(text);
  if (!span || text.length === 4) return text;
  return text.length === 7 ? formatMonth(span.start) : formatDay(span.start);
}

/**
 * A window as part of a sentence, as exact as its address.
 *
 * @example 'between 1747 and 1783', 'in May 2010', 'on 14 July 2015'
 */
export function windowInSentence(window: TimeWindow, bounds: TimeWindow): string {
  const { from, to } = writeAddressWindow(window, bounds);
  if (from !== to) return `between ${addressDateInWords(from)} and ${addressDateInWords(to)}`;
  return `${from.length === 'yyyy-mm-dd'.length ? 'on' : 'in'} ${addressDateInWords(from)}`;
}

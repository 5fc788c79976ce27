/**
 * Prints the time zone's offset on one winter day and a hash of what the date model makes of some thousand dates; run
 * by time-zones.test.ts in one process per time zone.
 */
import { createHash } from 'node:crypto';
import * as dates from '../../../src/date/index.ts';

const recordEnd = Date.UTC(2025, 1, 1);
const results: unknown[] = [];

function record(text: string): void {
  const result = dates.parseDate(text);
  if (!result.ok) return void results.push([text, result]);
  const { date } = result;
  const words = [
    dates.formatDate,
    dates.describePrecision,
    dates.formatDateInSentence,
    dates.explainPrecision,
  ];
  results.push([
    result,
    words.map((format) => format(date, { recordEnd })),
    [dates.positionOf(date), dates.drawnExtent(date, recordEnd), dates.isoReduced(date)],
    [dates.oldStyleOf(date), dates.formatDualDate(date), dates.solarHijriOf(date)],
  ]);
}

/** Days 37 apart from 1651 to 2025, so that clock changes, month and year ends all come by. */
for (let day = Date.UTC(1651, 0, 1); day < recordEnd; day += 37 * 864e5) {
  const text = new Date(day).toISOString().slice(0, 10);
  [text, text.slice(0, 7), `${text}~/..`, `/${text}`, `[${text}..]`].forEach(record);
}
for (let year = 1900; year < 2030; year += 1) {
  [`${year}`, `${year}-21`, `${year}-24`, `14 July ${year}`, `${year}-02-29`].forEach(record);
}

const offset = new Date(2020, 0, 1).getTimezoneOffset();
console.log(
  JSON.stringify({
    offset,
    count: results.length,
    hash: createHash('sha256').update(JSON.stringify(results)).digest('hex'),
  }),
);

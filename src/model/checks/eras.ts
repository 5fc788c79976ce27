import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem, type Check, type FieldPath, type Words } from './helpers/check.ts';
import { earliestMs, latestMs } from './helpers/dates.ts';

const id = 'eras';
const TOLERANCE = 0.005;

type Eras = Content['eras']['data']['eras'];
type Report = (path: FieldPath, words: Words) => Problem;

export const erasCheck: Check = {
  id,
  rule: 'Eras follow each other without gaps over the whole record, their shares add up to 1, and each tick lies in its era.',
  run({ eras: file, site }) {
    const { eras } = file.data;
    const report: Report = (path, words) => fieldProblem(id, file, path, words);
    return [
      ...eras.flatMap((era, index) => orderOf(era, index, report)),
      ...gapsBetween(eras, report),
      ...edgesOf(eras, site.data, report),
      ...sharesOf(eras, report),
      ...eras.flatMap((era, index) => ticksOf(era, index, report)),
    ];
  },
};

function orderOf({ from, to, id: era }: Eras[number], index: number, report: Report): Problem[] {
  if (!isBefore(to, from) && from !== to) return [];
  const message = `the era ‘${era}’ ends in ${to}, which is not after its start, ${from}`;
  return [report(['eras', index, 'to'], { message, remedy: 'correct from or to' })];
}

function gapsBetween(eras: Eras, report: Report): Problem[] {
  return eras.slice(1).flatMap(({ from, id: era }, index) => {
    const before = eras[index]!;
    if (from === before.to) return [];
    const message = `the era ‘${era}’ starts in ${from}, but the one before it ends in ${before.to}`;
    return [report(['eras', index + 1, 'from'], { message, remedy: `write from: "${before.to}"` })];
  });
}

function edgesOf(eras: Eras, site: Content['site']['data'], report: Report): Problem[] {
  const [first, last] = [eras[0]!, eras.at(-1)!];
  const problems: Problem[] = [];
  if (isBefore(site.record_from, first.from)) {
    const message = `the first era starts in ${first.from}, after the record, which starts with ${site.record_from}`;
    problems.push(report(['eras', 0, 'from'], { message, remedy: 'start it with the record' }));
  }
  if (isBefore(last.to, site.record_through) && !reachesOver(last.to, site.record_through)) {
    const message = `the last era ends in ${last.to}, before the record, which goes to ${site.record_through}`;
    problems.push(report(['eras', eras.length - 1, 'to'], { message, remedy: 'end it with the record' }));
  }
  return problems;
}

function sharesOf(eras: Eras, report: Report): Problem[] {
  const sum = eras.reduce((total, era) => total + era.share, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  const message = `the shares of the eras add up to ${sum.toFixed(3)}`;
  return [report(['eras'], { message, remedy: 'change them so that they add up to 1' })];
}

function ticksOf(era: Eras[number], index: number, report: Report): Problem[] {
  return era.ticks.flatMap((tick, place) => {
    if (!isBefore(tick, era.from) && !isBefore(era.to, tick)) return [];
    const message = `the tick ${tick} lies outside the era ‘${era.id}’, ${era.from} to ${era.to}`;
    return [report(['eras', index, 'ticks', place], { message, remedy: 'move it to its era, or remove it' })];
  });
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [earliestMs(a), earliestMs(b)];
  return first !== null && second !== null && first < second;
}

/** An era that ends in a year runs through it. */
function reachesOver(end: string, other: string): boolean {
  const [a, b] = [latestMs(end), latestMs(other)];
  return a !== null && b !== null && a >= b;
}

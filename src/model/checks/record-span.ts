import type { Ms } from '../../date/index.ts';
import type { Content } from '../content.ts';
import { fieldProblem, type AnyFile, type Check, type FieldPath } from './helpers/check.ts';
import { earliestMs, latestMs } from './helpers/dates.ts';

const id = 'record-span';

interface Dated {
  readonly file: AnyFile;
  readonly path: FieldPath;
  readonly text: string | undefined;
  readonly what: string;
}

export const recordSpanCheck: Check = {
  id,
  rule: 'Events and statements lie within the record, from record_from to record_through of site.yaml.',
  run(content) {
    const { record_from: first, record_through: last } = content.site.data;
    const [start, end] = [earliestMs(first), latestMs(last)];
    return datedThings(content).flatMap(({ file, path, text, what }) => {
      const fault = outside(text, start, end);
      if (!fault) return [];
      const [edge, value] = fault === 'before' ? ['record_from', first] : ['record_through', last];
      const message = `the ${what}, "${text}", is ${fault} the record, which ${fault === 'before' ? 'starts with' : 'ends with'} ${value}`;
      const remedy = `correct the date, or move ${edge} in ${content.site.file}`;
      return [fieldProblem(id, file, path, { message, remedy })];
    });
  },
};

function datedThings({ events }: Content): Dated[] {
  return events.flatMap((file) => [
    { file, path: ['date'], text: file.data.date, what: 'date of the event' },
    ...(file.data.quotes ?? []).map(({ on }, index) => {
      return { file, path: ['quotes', index, 'on'], text: on, what: 'day of the statement' };
    }),
  ]);
}

/** Wholly before or wholly after; what merely reaches over an edge belongs to the record. */
function outside(text: string | undefined, start: Ms | null, end: Ms | null): 'before' | 'after' | null {
  const [earliest, latest] = [earliestMs(text), latestMs(text)];
  if (start !== null && latest !== null && latest <= start) return 'before';
  return end !== null && earliest !== null && earliest >= end ? 'after' : null;
}

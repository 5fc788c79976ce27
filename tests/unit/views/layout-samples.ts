import fc from 'fast-check';
import type { Direction } from '../../../src/model/timeline.ts';
import type { ChartEvent } from '../../../src/timeline/types.ts';
import { recordWindow, clampWindow } from '../../../src/timeline/window.ts';
import type { LayoutInput } from '../../../src/views/detail/layout.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { KINDS, sampleEvent, sampleIndex } from '../timeline/samples.ts';

export const measure = createTableMeasure(13);

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF dates of every shape, half of them after 2010 as in the real record. */
const anyDate = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1651, max: 2010 }), fc.integer({ min: 2011, max: 2024 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 30 }),
    fc.nat(15),
  )
  .map(([year, month, day, years, shape]) => {
    const start = `${year}-${two(month)}`;
    const end = `${Math.min(year + years, 2024)}-12`;
    const set = `[${year}-01-02..${Math.min(year + years, 2024)}-12-03]`;
    const dates = [`${start}/${end}`, `${start}/..`, `${start}/`, `/${end}`, `../${end}`, `${year}`, start];
    return [...dates, `${year}?`, `${year}~`, `${year}-22`, set][shape] ?? `${start}-${two(day)}`;
  });

const anyEvent = fc.record({
  date: anyDate,
  kind: fc.constantFrom(...KINDS),
  level: fc.constantFrom('century' as const, 'decade' as const, 'year' as const, 'year' as const),
  short: fc.string({ minLength: 1, maxLength: 45 }),
  direction: fc.constantFrom<Direction>('to-iran', 'to-russia', 'both'),
});

/** Lists of events like those of a record; ids are e0, e1, … */
export const anyEvents: fc.Arbitrary<ChartEvent[]> = fc
  .array(anyEvent, { maxLength: 120, size: 'max' })
  .map((list) =>
    list.map(({ date, kind, level, short, direction }, at) =>
      sampleEvent(`e${at}`, date, kind, {
        level,
        short,
        direction: kind === 'arms-transfer' ? direction : null,
      }),
    ),
  );

/** What the chart may be asked to lay out: any events, window, size and selection. */
export const anyInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    events: anyEvents,
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
    plotWidth: fc.integer({ min: 120, max: 1600 }),
    overscan: fc.constantFrom(0, 0, 225),
    maxHeight: fc.option(fc.integer({ min: 200, max: 900 }), { nil: undefined }),
    labels: fc.constantFrom('all' as const, 'selected' as const),
    selected: fc.option(fc.nat(119)),
    keep: fc.constantFrom(1, 1, 2, 3, 5),
  })
  .map(({ events: all, start, length, selected, maxHeight, keep, ...rest }): LayoutInput => {
    const index = sampleIndex(all);
    // A filter that lets one in `keep` through.
    const events = index.events.filter((_, at) => at % keep === 0);
    const pale = index.events.filter((_, at) => at % keep !== 0);
    const bounds = recordWindow(index);
    const from = bounds.start + start * (bounds.end - bounds.start);
    const window = clampWindow(
      { start: from, end: from + length ** 4 * (bounds.end - bounds.start) },
      bounds,
    );
    const limit = maxHeight === undefined ? {} : { maxHeight };
    return {
      index,
      events,
      pale,
      window,
      measure,
      selected: selected === null ? null : `e${selected}`,
      ...limit,
      ...rest,
    };
  });

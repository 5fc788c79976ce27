import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEAR_MS } from '../../../src/timeline/window.ts';
import { createPlotScale, type Item, itemsIn } from '../../../src/views/detail/items.ts';
import { candidatesOf } from '../../../src/views/detail/labels.ts';
import { cutLane, packLane } from '../../../src/views/detail/lane.ts';
import { layoutChart, type LayoutInput } from '../../../src/views/detail/layout.ts';
import { createRow } from '../../../src/views/detail/rows.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { anyInput, measure } from './layout-samples.ts';

/** 40 years in 1000 px: the typical window of level decade. */
const window = { start: day('1985-01-01'), end: day('1985-01-01') + 40 * YEAR_MS };

/** Points of level year: all else has its label before them (design §5, "labels at level decade and up"). */
const isMinor = ({ event, selected, bar }: Item) => event.level === 'year' && !selected && !bar;

describe('at decade level', () => {
  it('no event of level year takes the room of a bar, or of a point of level decade or century', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 2, max: 7 }), (any, rows) => {
        const input: LayoutInput = { ...any, window, plotWidth: 1000, overscan: 0, labels: 'all' };
        const scale = createPlotScale(window, 1000);
        const lane = packLane(itemsIn(input, scale), scale);
        const { placed, last } = cutLane(lane, rows);
        const others = Array.from({ length: rows }, createRow);
        for (const { item, row, box } of placed) if (!isMinor(item)) others[row]?.add(box);
        // In the rows above the last there is no room for one without a label, even with the minor ones gone.
        const unlabelled = [
          ...last,
          ...placed.filter(({ place }) => place === null).map(({ item }) => item),
        ].filter((item) => !isMinor(item) && item.label !== '');
        for (const item of unlabelled) {
          for (const { box } of candidatesOf(item, scale)) {
            expect(others.slice(0, rows - 1).some((row) => row.fits(box))).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a landmark keeps its label in a crowd of the years around it, which has what room is left', () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      sampleEvent(`a visit of little weight ${at}`, `${2000 + (at % 20)}-0${1 + (at % 9)}-10`),
    );
    const landmarks = ['2003-05-05', '2009-05-05', '2015-05-05'].map((date, at) =>
      sampleEvent(`a treaty of great weight ${at}`, date, 'treaty', {
        level: at === 0 ? 'century' : 'decade',
      }),
    );
    const index = sampleIndex([...crowd, ...landmarks]);
    const { marks } = layoutChart({
      index,
      window,
      plotWidth: 1000,
      maxHeight: 460,
      selected: null,
      measure,
    });
    const labels = marks.flatMap((mark) => ('label' in mark && mark.label !== null ? [mark.label] : []));
    for (const { short } of landmarks) expect(labels).toContain(short);
    expect(labels.length).toBeLessThan(index.events.length);
  });
});

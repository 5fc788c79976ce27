import { describe, expect, it } from 'vitest';
import { createStripScale } from '../../../src/timeline/strip-scale.ts';
import { defaultState, select, withWindow } from '../../../src/timeline/view-state.ts';
import { projectionPath } from '../../../src/views/strip/projection.ts';
import { layoutDateLine, readingPlace } from '../../../src/views/strip/reading.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { measure } from './layout-samples.ts';

const index = sampleIndex([
  sampleEvent('day', '1828-02-22'),
  sampleEvent('season', '2015-22'),
  sampleEvent('year', '1830'),
  sampleEvent('war', '2011/2014', 'war'),
  sampleEvent('decade', '185X'),
  sampleEvent('last', '2024-12-30'),
]);
const scale = createStripScale(index.eras, 1360, 'stretched');
const reading = (id: string) => readingPlace(select(defaultState, id), scale, index);
const phone = createStripScale(index.eras, 358, 'stretched');
const dateLine = (id: string | null, scrubbed: number | null = null, window = defaultState.window) =>
  layoutDateLine(withWindow(select(defaultState, id), window, index), scrubbed, phone, index, measure);

describe('the reading line on the strip', () => {
  it('is as wide as the date is uncertain where that is visible', () => {
    const season = reading('season');
    expect(season?.x0).toBeCloseTo(scale.toX(day('2015-06-01')));
    expect(season?.x1).toBeCloseTo(scale.toX(day('2015-09-01')));
  });

  it('is a line for a day, for a year too narrow to see, and at the start of a range', () => {
    for (const id of ['day', 'year', 'war']) {
      const place = reading(id);
      expect([place?.x0, place?.x1], id).toEqual([place?.x, place?.x]);
    }
    expect(reading('war')?.x).toBeCloseTo(scale.toX(day('2011-01-01')));
  });

  it('is absent where nothing is selected', () => {
    expect(readingPlace(defaultState, scale, index)).toBeNull();
  });
});

describe('the date line of a compact strip', () => {
  it('stands at the selected entry and names its era', () => {
    const line = dateLine('day');
    expect(line).toMatchObject({ date: '1828', era: 'Qajar Iran, imperial Russia' });
    expect(line.left).toBeCloseTo(phone.toX(day('1828-02-22')) - 6);
  });

  it('says the middle of the window where nothing is selected, and the moment under a finger above all', () => {
    const window = { start: day('1900-01-01'), end: day('1910-01-01') };
    expect(dateLine(null, null, window).date).toBe('1905');
    expect(dateLine('day', day('1950-03-01'), window)).toMatchObject({ date: '1950', era: 'Cold War' });
  });

  it('adds the month in a short window, but is never more exact than the entry it stands for', () => {
    const window = { start: day('1828-01-01'), end: day('1830-12-31') };
    expect(dateLine('day', null, window).date).toBe('February 1828');
    expect(dateLine('year', null, window).date).toBe('1830');
    expect(dateLine('decade', null, window).date).toBe('1850s');
  });

  it('stays inside the strip', () => {
    const { left, date, era } = dateLine('last');
    expect(left + ((measure(date, 700) + measure(era)) * 14) / 13).toBeLessThan(358);
    expect(dateLine(null, index.recordStart).left).toBe(0);
  });
});

describe('the projection', () => {
  const plot = { left: 208, right: 940, top: 302 };

  it('joins the lower corners of the brush to the upper corners of the plot', () => {
    expect(projectionPath({ brush: { left: 950, right: 1230.5, bottom: 198 }, plot })).toBe(
      'M950 198L1230.5 198L940 302L208 302Z',
    );
  });

  it('is absent where the chart does not stand below the strip', () => {
    expect(projectionPath({ brush: { left: 950, right: 1230, bottom: 320 }, plot })).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/date/index.ts';
import { toChartDate } from '../../../src/timeline/chart-index.ts';
import type { Shape } from '../../../src/views/shape.ts';
import { threadShapes, type ThreadPlaces } from '../../../src/views/thread/layout.ts';
import { day, RECORD_END } from '../timeline/samples.ts';

const places: ThreadPlaces = {
  plot: { left: 200, right: 900, top: 300, bottom: 800 },
  chipTop: 250,
  entry: { left: 980, y: 450 },
};
/** Ten years over the plot. */
const toX = (time: number) =>
  200 + ((time - day('2010-01-01')) / (day('2020-01-01') - day('2010-01-01'))) * 700;
const measure = (text: string) => text.length * 7;

function draw(edtf: string, where: Partial<ThreadPlaces> = {}) {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return threadShapes(toChartDate(parsed.date, RECORD_END), toX, { ...places, ...where }, measure);
}
const classes = (shapes: readonly Shape[]) => shapes.map(({ attrs }) => attrs.class);
const pathOf = (shapes: readonly Shape[]) => String(shapes.find(({ tag }) => tag === 'path')?.attrs.d);

describe('the reading line', () => {
  it('is a line for a day, and a band as wide as the date is uncertain for a season', () => {
    expect(classes(draw('2015-07-14').under)).toEqual(['reading-line']);
    const [band, ...edges] = draw('2015-22').under;
    expect(band?.attrs.class).toBe('reading-band');
    expect(Number(band?.attrs.width)).toBeCloseTo(toX(day('2015-09-01')) - toX(day('2015-06-01')), 6);
    expect(classes(edges)).toEqual(['reading-edge', 'reading-edge']);
  });

  it('marks only the start of a range', () => {
    const [line, ...rest] = draw('2012/2018').under;
    expect(line?.attrs.x1).toBeCloseTo(toX(day('2012-01-01')), 6);
    expect(rest).toEqual([]);
  });

  it('is cut at the plot, with no edge where the date goes on', () => {
    const band = draw('201X').under;
    expect(classes(band)).toEqual(['reading-band', 'reading-edge', 'reading-edge']);
    const half = draw('2010').under;
    expect(Number(half[0]?.attrs.x)).toBe(200);
  });

  it('is not there, nor anything else, where the date stands outside the plot', () => {
    expect(draw('1828-02-22')).toEqual({ under: [], over: [] });
  });
});

describe('the thread', () => {
  it('runs from the chip to the axis, along it to the gutter, and to the entry; it never crosses the plot', () => {
    const path = pathOf(draw('2015-07-14').over);
    const [, x] = /^M([\d.]+) 272V300H920V450H980$/.exec(path) ?? [];
    expect(Number(x)).toBeCloseTo(toX(day('2015-07-14') + 43_200_000), 0);
  });

  it('ends at the axis where the entry is out of sight', () => {
    expect(pathOf(draw('2015-07-14', { entry: null }).over)).toMatch(/V300$/);
  });

  it('carries a chip that says the date in words and stays inside the plot', () => {
    for (const edtf of ['2010-01-05', '2015-22', '2019-12-28']) {
      const { over } = draw(edtf);
      const chip = over.find(({ attrs }) => attrs.class === 'chip');
      const left = Number(chip?.attrs.x);
      expect(left).toBeGreaterThanOrEqual(200);
      expect(left + Number(chip?.attrs.width)).toBeLessThanOrEqual(900);
    }
    expect(draw('2015-22').over.find(({ tag }) => tag === 'text')?.text).toBe('Summer 2015');
  });
});

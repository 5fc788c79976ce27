import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shape, shapeToString } from '../../../src/views/shape.ts';
import { layoutStrip, type StripInput } from '../../../src/views/strip/layout.ts';
import { stripShape } from '../../../src/views/strip/svg.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { flatten } from './drawn.ts';
import { anyEvents, measure } from './layout-samples.ts';

const events = [
  sampleEvent('turkmenchay', '1828-02-22'),
  sampleEvent('war', '1804/1813', 'war'),
  sampleEvent('deal', '2015-07-14', 'nuclear'),
  sampleEvent('ban', '2015-07-14', 'sanctions'),
  sampleEvent('visit', '2015-07-14', 'diplomacy'),
];
const strip = (more: Partial<StripInput> = {}) =>
  layoutStrip({ index: sampleIndex(events), width: 1360, scale: 'stretched', measure, ...more });

const anyStrip: fc.Arbitrary<StripInput> = fc.record({
  index: anyEvents.map(sampleIndex),
  width: fc.integer({ min: 240, max: 1600 }),
  scale: fc.constantFrom('stretched', 'even'),
  variant: fc.constantFrom('full', 'compact'),
  measure: fc.constant(measure),
});

describe('the context strip', () => {
  it('draws one dot for each entry, all inside the band', () => {
    fc.assert(
      fc.property(anyStrip, (input) => {
        const { dots, sizes, width } = layoutStrip(input);
        expect(dots.map(({ id }) => id).sort()).toEqual(input.index.events.map(({ id }) => id).sort());
        for (const { x, y } of dots) {
          expect(x >= 0 && x <= width && y <= sizes.dotY && y >= sizes.dotTop - 0.001).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stacks the dots of a column in the order of the lanes', () => {
    const column = strip().dots.filter(({ id }) => ['deal', 'ban', 'visit'].includes(id));
    expect(new Set(column.map(({ x }) => x)).size).toBe(1);
    expect([...column].sort((a, b) => b.y - a.y).map(({ lane }) => lane)).toEqual(['talks', 'arms', 'trade']);
  });

  it('never lets two tick labels touch or leave the strip', () => {
    fc.assert(
      fc.property(anyStrip, (input) => {
        const { ticks, ruler, width } = layoutStrip(input);
        for (const list of [ticks, ruler]) {
          const labels = list.filter(({ text }) => text !== '').sort((a, b) => a.labelX - b.labelX);
          labels.forEach(({ labelX, text }, at) => {
            expect(labelX >= 0 && labelX + measure(text) <= width + 0.001).toBe(true);
            const next = labels[at + 1];
            if (next) expect(next.labelX).toBeGreaterThan(labelX + measure(text));
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a line for each range of 9 px or more, in at most four rows without overlaps', () => {
    expect(strip().lines.map(({ events: ids }) => ids)).toEqual([['war']]);
    fc.assert(
      fc.property(anyStrip, (input) => {
        const rows = Map.groupBy(layoutStrip(input).lines, ({ y }) => y);
        expect(rows.size).toBeLessThanOrEqual(4);
        for (const lines of rows.values()) {
          lines.sort((a, b) => a.x0 - b.x0);
          lines.forEach((line, at) => {
            expect(line.x1 - line.x0).toBeGreaterThanOrEqual(9);
            expect(line.x0).toBeGreaterThanOrEqual(lines[at - 1]?.x1 ?? 0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a bracket exactly ten years long in every era', () => {
    const { brackets, scale } = strip();
    const lengths = scale.bands.map(({ from, x0 }) => {
      const tenLater = new Date(from).setUTCFullYear(new Date(from).getUTCFullYear() + 10);
      return scale.toX(tenLater) - x0;
    });
    brackets.forEach(({ x0, x1 }, at) => expect(x1 - x0).toBeCloseTo(lengths[at] ?? 0, 6));
    expect(brackets.map(({ text }) => text)).toEqual([
      '10 years at this stretch',
      ...Array.from({ length: 5 }, () => '10 years'),
    ]);
  });

  it('joins true and stretched places with one ribbon an era', () => {
    const { ribbons, scale, trueScale } = strip();
    expect(ribbons).toHaveLength(6);
    expect(ribbons[5]).toEqual({
      true0: trueScale.toX(day('2011-01-01')),
      true1: 1360,
      x0: scale.folds[4],
      x1: 1360,
    });
  });

  it('has neither fan nor brackets when every year has the same width', () => {
    const { ribbons, brackets, sentence } = strip({ scale: 'even' });
    expect([ribbons, brackets, sentence?.rest]).toEqual([[], [], 'Every year has the same width.']);
  });

  it('keeps every dot in its place when a search makes some of them pale', () => {
    const places = ({ dots }: ReturnType<typeof strip>) => dots.map(({ id, x, y }) => ({ id, x, y }));
    const pale = new Set(['ban', 'turkmenchay']);
    const searched = strip({ pale });
    expect(places(searched)).toEqual(places(strip()));
    expect(new Set(searched.dots.flatMap(({ id, pale: isPale }) => (isPale ? id : [])))).toEqual(pale);
  });

  it('draws pale what a search leaves out: dots under the others, and lines', () => {
    const shapes = flatten(
      stripShape(strip({ pale: new Set(['war', 'ban']) }), { title: 'The record', desc: '' }),
    );
    const dots = shapes.filter(({ attrs }) => String(attrs.class).startsWith('strip-dots'));
    expect(dots.map(({ attrs }) => attrs.class)).toEqual([
      'strip-dots lane-force is-pale',
      'strip-dots lane-trade is-pale',
      'strip-dots lane-talks',
      'strip-dots lane-arms',
    ]);
    const lines = shapes.filter(({ attrs }) => String(attrs.class).startsWith('strip-line '));
    expect(lines.map(({ attrs }) => attrs.class)).toEqual(['strip-line lane-force is-pale']);
  });

  it('draws a range in dashes and dots where an end is not recorded or only about known', () => {
    const ranges = [
      sampleEvent('known', '1804/1813'),
      sampleEvent('open', '2012/..'),
      sampleEvent('about', '1840/1850~'),
    ];
    const { lines } = layoutStrip({
      index: sampleIndex(ranges),
      width: 1360,
      scale: 'stretched',
      measure,
    });
    expect(lines.map(({ events: ids, soft }) => [ids[0], soft])).toEqual(
      expect.arrayContaining([
        ['known', false],
        ['open', true],
        ['about', true],
      ]),
    );
  });

  it('says what the stretch does', () => {
    expect(strip().sentence).toEqual({
      strong: '2011–2025 is 4% of the span, 60% of the entries.',
      rest: 'Each bracket is ten years.',
    });
    expect(strip({ pale: new Set(['deal', 'ban']) }).sentence?.strong).toBe(
      '2011–2025 is 4% of the span, 33% of the matching entries.',
    );
    expect(strip({ events: [] }).sentence).toBeNull();
  });

  it('is 88 px high for phones, with the years of the eras only', () => {
    const { sizes, ticks, bands } = strip({ variant: 'compact', width: 358 });
    expect(sizes.height).toBe(88);
    expect(ticks.map(({ text }) => text).filter(Boolean)).toEqual([
      '1651',
      '1800',
      '1917',
      '1991',
      '2011',
      '2025',
    ]);
    expect(bands.every(({ name }) => name === '')).toBe(true);
  });

  it('is an image with a name, without style attributes or handlers', () => {
    const shape = stripShape(strip(), { title: 'The record', desc: 'One dot is one entry.' });
    expect(shape.attrs).toMatchObject({ role: 'img', viewBox: '0 0 1360 172' });
    expect(shapeToString(shape)).toMatch(
      /^<svg [^>]*><title>The record<\/title><desc>One dot is one entry\.<\/desc>/,
    );
    const names = flatten(shape).flatMap(({ attrs }: Shape) => Object.keys(attrs));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });
});

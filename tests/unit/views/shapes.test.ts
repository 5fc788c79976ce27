import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarMark, ClusterMark, PointMark } from '../../../src/timeline/types.ts';
import { layoutChart } from '../../../src/views/detail/layout.ts';
import { type MarkPlace, placeMark } from '../../../src/views/detail/place.ts';
import { GLYPH_NAMES, glyphOf, glyphShapes } from '../../../src/views/glyphs.ts';
import { type Shape, shapeToString } from '../../../src/views/shape.ts';
import { markShape } from '../../../src/views/shapes.ts';
import { day, KINDS, sampleEvent } from '../timeline/samples.ts';
import { flatten } from './drawn.ts';
import { anyInput } from './layout-samples.ts';

const place: MarkPlace = { x: 0, width: 0, cutStart: false, cutEnd: false, from: 0, to: 0 };
const base = { key: 'a', lane: 'talks', row: 0, events: ['a'], start: 0, end: 1, name: 'A' };
const point: PointMark = {
  ...base,
  type: 'point',
  at: 0,
  glyph: 'treaty',
  label: 'A',
  more: null,
  side: 'right',
  range: false,
  whisker: null,
};
const bar: BarMark = {
  ...base,
  type: 'bar',
  glyph: 'war',
  label: 'A',
  more: null,
  labelAt: 'inside',
  inside: 0,
  startState: 'known',
  endState: 'known',
  softUntil: null,
  softFrom: null,
  band: null,
};
const cluster: ClusterMark = { ...base, type: 'cluster', at: 0, count: 6 };
const classes = (shape: Shape): string[] => flatten(shape).map(({ attrs }) => String(attrs.class));

describe('a shape as text', () => {
  it('escapes what could be markup', () => {
    const shape: Shape = { tag: 'text', attrs: { 'data-x': '"><script>' }, text: '</text><script>&' };
    expect(shapeToString(shape)).toBe(
      '<text data-x="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;script&gt;&amp;</text>',
    );
  });

  it('rounds numbers to hundredths and closes empty elements', () => {
    expect(shapeToString({ tag: 'circle', attrs: { cx: 1 / 3, r: -0.001 } })).toBe(
      '<circle cx="0.33" r="0"/>',
    );
  });
});

describe('the shapes of a mark', () => {
  it('carry the lane as a class and nothing as a style, in any chart', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const mark of layoutChart(input).marks) {
          const shape = markShape(
            mark,
            placeMark(mark, input.window, input.plotWidth),
            mark.key === input.selected,
          );
          expect(String(shape.attrs.class)).toContain(`lane-${mark.lane}`);
          for (const { attrs } of flatten(shape)) {
            expect(attrs).not.toHaveProperty('style');
            expect(
              Object.values(attrs).some((value) => Number.isNaN(value) || String(value).includes('NaN')),
            ).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ring a selected point', () => {
    expect(classes(markShape(point, place, true))).toContain('ring');
    expect(classes(markShape(point, place, false))).not.toContain('ring');
  });

  it('show a label only where the layout gave one', () => {
    expect(classes(markShape({ ...point, label: null }, place))).not.toContain('label');
    expect(classes(markShape(point, place))).toContain('label');
  });

  it('set the words after a label in the same line, in a look of their own', () => {
    const text = flatten(markShape({ ...point, more: ' · Russia' }, place)).find(
      ({ tag }) => tag === 'text',
    )!;
    expect(shapeToString(text)).toBe(
      '<text class="label" x="11" y="4.5" text-anchor="start">A<tspan class="label-more"> · Russia</tspan></text>',
    );
  });

  it.each([
    ['right', -11, 'end'],
    ['left', 11, 'start'],
  ] as const)('say "one of" across from a label at the %s', (side, x, anchor) => {
    const shapes = flatten(markShape({ ...point, side, oneOf: true }, place));
    const words = shapes.find(({ attrs }) => attrs.class === 'set-words');
    expect(words).toMatchObject({ text: 'one of', attrs: { x, 'text-anchor': anchor } });
  });

  it.each<[string, Partial<BarMark>, Partial<MarkPlace>, string[]]>([
    ['known ends have edges', {}, {}, ['bar-edge', 'bar-edge']],
    ['an open end has a chevron', { endState: 'open' }, {}, ['bar-edge', 'bar-chevron']],
    ['an open start has a chevron', { startState: 'open' }, {}, ['bar-chevron', 'bar-edge']],
    ['an unknown end has a dotted stub', { endState: 'unknown' }, {}, ['bar-edge', 'bar-unknown']],
    ['a bar that goes on has no edge there', {}, { cutStart: true, cutEnd: true }, []],
    ['an open end out of sight has no chevron', { endState: 'open' }, { cutEnd: true }, ['bar-edge']],
  ])('of a bar: %s', (_, fields, where, ends) => {
    const shape = markShape({ ...bar, ...fields }, { ...place, width: 100, to: 100, ...where });
    expect(classes(shape).filter((name) => /^bar-/.test(name))).toEqual(ends);
  });

  it('of a bar with soft ends have a dotted box there instead of an edge', () => {
    const shapes = flatten(markShape(bar, { ...place, width: 100, from: 20, to: 85 }));
    const boxes = shapes
      .filter(({ attrs }) => attrs.class === 'bar-soft')
      .map(({ attrs }) => [attrs.x, attrs.width]);
    expect(boxes).toEqual([
      [0, 20],
      [85, 15],
    ]);
    expect(shapes.some(({ attrs }) => attrs.class === 'bar-edge')).toBe(false);
  });

  it.each<[string, PointMark['whisker'], Partial<MarkPlace>, string[]]>([
    [
      'known span: a line with a tick at each end',
      { from: 0, to: 1, style: 'solid', uncertain: false },
      {},
      ['whisker is-solid', 'whisker', 'whisker'],
    ],
    [
      'approximate date: a dotted line without ticks',
      { from: 0, to: 1, style: 'dotted', uncertain: false },
      {},
      ['whisker is-dotted'],
    ],
    [
      'uncertain date: a dotted line with a question mark',
      { from: 0, to: 1, style: 'dotted', uncertain: true },
      {},
      ['whisker is-dotted', 'whisker-sign'],
    ],
    [
      'span that goes on beyond the window: no tick there',
      { from: 0, to: 1, style: 'solid', uncertain: false },
      { cutStart: true },
      ['whisker is-solid', 'whisker'],
    ],
    ['exact day: nothing', null, {}, []],
  ])('of a %s', (_, whisker, where, expected) => {
    const shape = markShape({ ...point, whisker }, { ...place, from: -20, to: 20, ...where });
    expect(classes(shape).filter((name) => name.startsWith('whisker'))).toEqual(expected);
  });

  it('of a cluster give the count and the true extent', () => {
    const shapes = flatten(markShape(cluster, { ...place, from: -30, to: 40 }));
    expect(shapes.find(({ attrs }) => attrs.class === 'cluster-count')?.text).toBe('6');
    expect(shapes.find(({ attrs }) => attrs.class === 'cluster-extent')?.attrs.d).toBe('M-30 9V12H40V9');
  });

  it('push glyph and label of a bar out of the window with its end, rather than past it', () => {
    const xOf = (width: number, cutStart: boolean): [string, number] => {
      const held = { ...bar, inside: 120 };
      const shapes = flatten(markShape(held, { ...place, width, to: width, cutStart }));
      const glyph = shapes.find(({ attrs }) => String(attrs.transform).startsWith('translate'))!;
      const label = shapes.find(({ tag }) => tag === 'text')!;
      return [String(glyph.attrs.transform), Number(label.attrs.x)];
    };
    expect(xOf(200, true)).toEqual(['translate(13 0)', 24]);
    expect(xOf(90, true)).toEqual(['translate(-17 0)', -6]);
    expect(xOf(90, false)).toEqual(['translate(13 0)', 24]);
  });

  it('keep the label of a bar that began before the window at its visible left end', () => {
    const window = { start: day('2010-01-01'), end: day('2020-01-01') };
    const long = { ...bar, start: day('1990-01-01'), end: day('2030-01-01') };
    expect(placeMark(long, window, 900)).toMatchObject({ x: 0, width: 900, cutStart: true, cutEnd: true });
  });
});

describe('the glyphs', () => {
  it('are one for each kind, arms transfers by direction', () => {
    const kinds = KINDS.flatMap((kind) =>
      kind === 'arms-transfer'
        ? ['arms-transfer-to-iran', 'arms-transfer-to-russia', 'arms-transfer-both']
        : [kind],
    );
    expect([...GLYPH_NAMES].sort()).toEqual(kinds.sort());
  });

  it.each([
    ['to-iran', 'arms-transfer-to-iran'],
    ['to-russia', 'arms-transfer-to-russia'],
    ['both', 'arms-transfer-both'],
    [null, 'arms-transfer-both'],
  ] as const)('a transfer %s is drawn as %s', (direction, glyph) => {
    expect(glyphOf(sampleEvent('a', '2015', 'arms-transfer', { direction }))).toBe(glyph);
  });

  it('point up for Russia to Iran and down for Iran to Russia', () => {
    const tip = (glyph: string) => String(glyphShapes(glyph)[0]?.attrs.d).slice(0, 5);
    expect([tip('arms-transfer-to-iran'), tip('arms-transfer-to-russia')]).toEqual(['M8 1 ', 'M8 15']);
  });

  it('all differ', () => {
    expect(new Set(GLYPH_NAMES.map((name) => JSON.stringify(glyphShapes(name)))).size).toBe(
      GLYPH_NAMES.length,
    );
  });
});

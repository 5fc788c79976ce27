import { describe, expect, it } from 'vitest';
import type { ChartEvent, ChartIndex } from '../../../src/timeline/types.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { shapeToString } from '../../../src/views/shape.ts';
import { layoutSmallChart } from '../../../src/views/small-chart/layout.ts';
import { SMALL, type SmallChartVariant } from '../../../src/views/small-chart/sizes.ts';
import { smallChartShape } from '../../../src/views/small-chart/svg.ts';
import { threadIndex } from '../../../src/views/small-chart/thread-index.ts';
import { lanesShape } from '../../../src/views/small-chart/lanes-svg.ts';
import { sampleIndex } from './small-chart-sample.ts';

const measure = createTableMeasure();
const index = sampleIndex();
const draw = (variant: SmallChartVariant, ...ids: string[]) =>
  layoutSmallChart({ index, marked: new Set(ids), variant, measure });
const extentOf = (label: { x: number; anchor: string; text: string }, variant: SmallChartVariant) => {
  const { least } = SMALL[variant];
  const [at, width] = [label.x * least, measure(label.text, 600) + 6];
  return label.anchor === 'end' ? [at - width, at] : [at, at + width];
};

describe('the small chart', () => {
  it('holds every entry of the record where the strip has it, all but its own pale', () => {
    const { dots } = draw('wide', 'e1828', 'e2016');
    expect(dots).toHaveLength(index.events.length);
    expect(dots.filter(({ pale }) => !pale).map(({ id }) => id)).toEqual(['e1828', 'e2016']);
  });

  it('labels the first and the last date, and one entry once', () => {
    expect(draw('wide', 'e1828', 'e1951', 'e2016').labels.map(({ text }) => text)).toEqual([
      '22 February 1828',
      '10 April 2016',
    ]);
    expect(draw('phone', 'e1951').labels.map(({ text }) => text)).toEqual(['1 May 1951']);
    expect(draw('wide').labels).toEqual([]);
  });

  it.each(['wide', 'phone'] as const)('keeps every label inside, and no two touch (%s)', (variant) => {
    const ids = index.events.map(({ id }) => id);
    for (const [at, first] of ids.entries()) {
      for (const last of ids.slice(at)) {
        const { labels } = draw(variant, first, last);
        const boxes = labels.map((label) => ({ y: label.y, box: extentOf(label, variant) }));
        for (const { box } of boxes) {
          expect(box[0]).toBeGreaterThanOrEqual(-0.5);
          expect(box[1]).toBeLessThanOrEqual(SMALL[variant].least + 0.5);
        }
        const [a, b] = boxes;
        if (a && b && a.y === b.y) expect(a.box[1]!).toBeLessThan(b.box[0]!);
      }
    }
  });

  it('draws its dots as one path a lane, and no text as markup', () => {
    const hostile: ChartIndex = {
      ...index,
      events: index.events.map((event): ChartEvent => ({
        ...event,
        date: { ...event.date, words: '<script>' },
      })),
    };
    const svg = shapeToString(
      smallChartShape(
        layoutSmallChart({ index: hostile, marked: new Set(['e1828']), variant: 'wide', measure }),
      ),
    );
    const lanes = new Set(index.events.map(({ lane }) => lane));
    expect(svg.match(/small-chart-dots/g)!.length).toBeLessThanOrEqual(lanes.size * 2);
    expect(svg.match(/h\.01/g)).toHaveLength(index.events.length);
    expect(svg).not.toContain('<script>');
  });
});

describe('the chart of a thread', () => {
  it('holds its entries alone, with their lanes, in a window around them', () => {
    const own = threadIndex(index, ['e1951', 'e2016']);
    expect(own.index.events.map(({ id }) => id)).toEqual(['e1951', 'e2016']);
    expect(own.index.lanes.map(({ id }) => id)).toEqual(['arms', 'trade']);
    expect(own.window.start).toBeLessThan(own.index.events[0]!.date.position);
    expect(own.window.end).toBeGreaterThan(own.index.events[1]!.date.position);
    expect(own.window.start).toBeGreaterThan(Date.UTC(1940, 0));
  });

  it('has a link for each entry on a phone, alone or with others, and stays inside', () => {
    const ids = index.events.map(({ id }) => id);
    const input = { ...threadIndex(index, ids), width: 358, measure, title: 'T', className: '' };
    const linked = new Set<string>();
    const shape = lanesShape({
      ...input,
      href: (mark) => {
        mark.events.forEach((id) => linked.add(id));
        return `#e-${mark.events[0]}`;
      },
    });
    expect([...linked].sort()).toEqual([...ids].sort());
    const svg = shapeToString(shape);
    for (const [, x] of svg.matchAll(/class="mark-link"[^>]*translate\(([-\d.]+) /g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(358);
    }
  });
});

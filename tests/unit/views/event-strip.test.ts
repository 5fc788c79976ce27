import { describe, expect, it } from 'vitest';
import { layoutEventStrip, type EventStripInput } from '../../../src/views/event-strip/layout.ts';
import { eventStripShape } from '../../../src/views/event-strip/svg.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { shapeToString } from '../../../src/views/shape.ts';
import { createStripScale } from '../../../src/timeline/strip-scale.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';

const measure = createTableMeasure(13);
const index = sampleIndex([
  sampleEvent('early', '1652-03-04'),
  sampleEvent('treaty', '1828-02-22'),
  sampleEvent('year', '2014', 'nuclear'),
  sampleEvent('drones', '2022-08~/..', 'arms-transfer', { direction: 'to-russia' }),
  sampleEvent('last', '2025-01-31', 'statement'),
]);
const lay = (event: string, variant: EventStripInput['variant'] = 'wide') =>
  layoutEventStrip({ index, event, variant, measure });

describe('the strip of an event page', () => {
  it('puts its line at the date and its wash over what the date covers', () => {
    const { x, span, sizes } = lay('drones');
    const scale = createStripScale(index.eras, sizes.width, 'stretched');
    expect(x).toBeCloseTo(scale.toX(day('2022-08-01')));
    expect(span.x0).toBeCloseTo(x);
    expect(span.x1).toBeCloseTo(sizes.width);
  });

  it('puts the line of a year in its middle, and the wash over the whole year', () => {
    const { x, span } = lay('year');
    expect(x).toBeGreaterThan(span.x0 + 5);
    expect(x).toBeLessThan(span.x1 - 5);
  });

  it.each(index.events.map(({ id }) => id))('keeps the words of %s inside, wherever the date is', (id) => {
    const { x, chip, sizes } = lay(id);
    const at = (x / sizes.width) * sizes.narrowest;
    expect(chip!.text).toBe(index.events.find((event) => event.id === id)!.date.words);
    const [from, to] = chip!.side === 'right' ? [at, at + chip!.width] : [at - chip!.width, at];
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(sizes.narrowest);
  });

  it.each(['wide', 'narrow'] as const)('%s: no two years touch where it is narrowest', (variant) => {
    const { labels, sizes } = lay('treaty', variant);
    const boxes = labels.map(({ at, anchor, text }) => {
      const width = measure(text);
      const x = at * sizes.narrowest + (anchor === 'start' ? 3 : 0);
      return anchor === 'middle'
        ? [x - width / 2, x + width / 2]
        : anchor === 'start'
          ? [x, x + width]
          : [x - width, x];
    });
    expect(boxes.length).toBeGreaterThan(4);
    boxes.forEach(([from], at) => {
      if (at > 0) expect(from! - boxes[at - 1]![1]!).toBeGreaterThan(3);
    });
  });

  it('says fewer years on a phone, and nothing beside the line', () => {
    expect(lay('treaty', 'narrow').labels.length).toBeLessThan(lay('treaty').labels.length);
    expect(lay('treaty', 'narrow').chip).toBeNull();
  });

  it('draws every entry once, as one path a lane, and holds no words for assistive technology', () => {
    const text = shapeToString(eventStripShape(lay('treaty'), 'is-wide'));
    expect(text.match(/h0/g)).toHaveLength(index.events.length);
    expect(text.match(/strip-dot-path/g)).toHaveLength(new Set(index.events.map(({ lane }) => lane)).size);
    expect(text).toContain('aria-hidden="true"');
  });

  it('refuses an event that is not in the index', () => {
    expect(() => lay('nothing')).toThrow('nothing');
  });
});

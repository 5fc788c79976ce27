import { describe, expect, it } from 'vitest';
import type { ClusterMark, Mark, PointMark } from '../../../src/timeline/types.ts';
import { acrossLanes, stepFrom } from '../../../src/views/detail/focus-order.ts';
import { day, sampleEvent } from '../timeline/samples.ts';

const at = (year: number) => day(`${year}-07-02`);
const event = (id: string, year: number) => sampleEvent(id, `${year}-07-02`);
const mark = (id: string, lane: string, year: number): PointMark => ({
  key: id,
  lane,
  at: at(year),
  type: 'point',
  row: 0,
  events: [id],
  start: at(year),
  end: at(year) + 1,
  name: id,
  glyph: 'war',
  label: null,
  more: null,
  side: 'right',
  range: false,
  whisker: null,
});
const cluster = (events: readonly string[], year: number): ClusterMark => ({
  ...mark(events.join('+'), 'arms', year),
  type: 'cluster',
  events,
  count: events.length,
});
const marks = [
  mark('c', 'arms', 1830),
  mark('a', 'force', 1810),
  mark('d', 'force', 1840),
  mark('b', 'talks', 1820),
];
const events = [event('a', 1810), event('b', 1820), event('c', 1830), event('d', 1840), event('e', 1900)];
const window = { start: at(1800), end: at(1850) };

/** Where a step leads: the key of a mark, or an event the chart has to move to. */
function step(from: Mark, by: 1 | -1, drawn: Partial<Parameters<typeof stepFrom>[2]> = {}): string | null {
  const next = stepFrom(from, by, { marks, events, window, ...drawn });
  return next && (next.type === 'mark' ? next.mark.key : `→ ${next.event.id}`);
}
const byKey = (key: string) => marks.find((one) => one.key === key)!;

describe('a step in time', () => {
  it('leads to the next mark, whatever its lane', () => {
    expect(step(byKey('a'), 1)).toBe('b');
    expect(step(byKey('d'), -1)).toBe('c');
  });

  it('leads past the edge of the window to the next event, however far, and ends with the record', () => {
    expect(step(byKey('d'), 1)).toBe('→ e');
    expect(step(byKey('a'), -1)).toBeNull();
    expect(step(byKey('d'), 1, { events: events.slice(0, 4) })).toBeNull();
  });

  it('passes over no event before the window, where a range that began long ago is still in view', () => {
    const range = { ...mark('range', 'force', 1700), end: at(1830) };
    const drawn = {
      marks: [...marks, range],
      events: [event('range', 1700), event('early', 1790), ...events],
    };
    expect(step(byKey('a'), -1, drawn)).toBe('→ early');
  });

  it('leads on in view from a range that began before the window', () => {
    const long = { ...mark('long', 'force', 1700), end: at(1830) };
    const later = { ...mark('later', 'talks', 1790), end: at(1805) };
    const drawn = {
      marks: [...marks, long, later],
      events: [event('long', 1700), event('out', 1750), ...events],
    };
    expect(step(long, 1, drawn)).toBe('later');
    expect(step(later, 1, drawn)).toBe('a');
  });

  it('goes on from a mark that is no longer drawn', () => {
    expect(step(mark('gone', 'talks', 1795), 1)).toBe('a');
  });

  it('takes two marks of one moment one after the other', () => {
    const twins = [mark('x', 'force', 1820), mark('y', 'talks', 1820), mark('z', 'arms', 1830)];
    const drawn = { marks: twins, events: [event('x', 1820), event('y', 1820), event('z', 1830)] };
    expect(step(twins[0]!, 1, drawn)).toBe('y');
    expect(step(twins[1]!, 1, drawn)).toBe('z');
    expect(step(twins[1]!, -1, drawn)).toBe('x');
  });

  it('does not go back to a cluster for the members on its far side', () => {
    const both = cluster(['b', 'd'], 1828);
    const drawn = { marks: [byKey('a'), both, byKey('c')], events: events.slice(0, 4) };
    expect(step(byKey('a'), 1, drawn)).toBe(both.key);
    expect(step(both, 1, drawn)).toBe('c');
    expect(step(byKey('c'), 1, drawn)).toBeNull();
  });
});

describe('a step across lanes', () => {
  const lanes = ['force', 'talks', 'arms', 'trade'];

  it('leads to the nearest mark in time of the next lane that has any', () => {
    expect(acrossLanes(marks, lanes, 'b', -1)?.key).toBe('a');
    expect(acrossLanes(marks, lanes, 'd', 1)?.key).toBe('b');
    expect(acrossLanes(marks, lanes, 'c', 1)).toBeNull();
  });
});

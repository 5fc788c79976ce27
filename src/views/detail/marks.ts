import type { BarMark, ChartIndex, ClusterMark, Mark, PointMark } from '../../timeline/types.ts';
import { glyphOf } from '../glyphs.ts';
import type { Group } from './clusters.ts';
import type { Item, PlotScale } from './items.ts';
import { insideWidth } from './labels.ts';
import type { PlacedItem } from './lane.ts';
import type { LastGlyph } from './last-row.ts';
import { clusterName, eventName } from './names.ts';
import { isSoft } from './whisker.ts';

/** The mark of an item that found a row of its own, with the words after its label or without. */
export function placedMark(placed: PlacedItem, withMore: boolean, index: ChartIndex): Mark {
  const { item, row, place, oneOf } = placed;
  const words = { label: place === null ? null : item.label, more: withMore ? item.more : null };
  if (item.bar) return barMark(placed, words, index);
  const side = place === 'left' ? 'left' : 'right';
  return {
    ...pointMark(item, row, index),
    at: item.at,
    ...words,
    side,
    range: item.range,
    whisker: item.whisker,
    ...(oneOf && { oneOf }),
  };
}

/** The mark of a glyph in the last row. A range stands there as its glyph alone. */
export function lastGlyphMark({ item, at, place }: LastGlyph, row: number, index: ChartIndex): PointMark {
  const label = place === null ? null : item.label;
  const side = place ?? 'right';
  return { ...pointMark(item, row, index), at, label, more: null, side, range: false, whisker: null };
}

/** The mark of a cluster; `start` and `end` are the places of its first and last glyph. */
export function clusterMark(
  group: Group,
  lane: string,
  row: number,
  scale: PlotScale,
  index: ChartIndex,
): ClusterMark {
  const events = group.items.map(({ event }) => event);
  return {
    type: 'cluster',
    key: `${lane}:${group.cell}`,
    lane,
    row,
    events: events.map(({ id }) => id),
    start: group.start,
    end: group.end,
    at: scale.toTime(group.x),
    count: events.length,
    name: clusterName(events, lane, index),
  };
}

function barMark(
  { item, row, place }: PlacedItem,
  words: Pick<BarMark, 'label' | 'more'>,
  index: ChartIndex,
): BarMark {
  const { event } = item;
  const labelWidth = item.labelWidth + (words.more === null ? 0 : item.moreWidth);
  return {
    ...baseOf(item, row, index),
    type: 'bar',
    glyph: glyphOf(event),
    ...words,
    labelAt: place === 'after' || place === 'before' ? place : 'inside',
    inside: place === 'inside' ? insideWidth(item, labelWidth) : 0,
    startState: event.date.start.state,
    endState: event.date.end.state,
    softUntil: item.band === null && isSoft(event.date.start) ? event.date.start.to : null,
    softFrom: item.band === null && isSoft(event.date.end) ? event.date.end.from : null,
    band: item.band,
  };
}

function pointMark(
  item: Item,
  row: number,
  index: ChartIndex,
): Omit<PointMark, 'at' | 'label' | 'more' | 'side' | 'range' | 'whisker'> {
  return { ...baseOf(item, row, index), type: 'point', glyph: glyphOf(item.event) };
}

function baseOf(item: Item, row: number, index: ChartIndex) {
  const { event, start, end } = item;
  return {
    key: event.id,
    lane: event.lane,
    row,
    events: [event.id],
    start,
    end,
    name: eventName(event, index),
  };
}

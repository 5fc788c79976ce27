import type { ChartIndex, PointMark } from '../../timeline/types.ts';
import { glyphOf } from '../glyphs.ts';
import type { Item, PlotScale } from './items.ts';
import { bareCandidate } from './labels.ts';
import { eventName } from './names.ts';
import { comparePlacement } from './order.ts';
import type { Row } from './rows.ts';

/**
 * What a search or a filter leaves out, as bare glyphs where the rows of a lane have room left (design §12): after all
 * else, and never in its way. One without room is not drawn: the strip still shows it.
 *
 * @param rows of the lane, with all that is placed already.
 * @param limit most marks drawn.
 */
export function layoutPale(
  items: readonly Item[],
  rows: readonly Row[],
  scale: PlotScale,
  limit: number,
  index: ChartIndex,
): PointMark[] {
  const marks: PointMark[] = [];
  for (const item of [...items].sort(comparePlacement)) {
    if (marks.length >= limit) break;
    const { box } = bareCandidate(asGlyph(item), scale);
    const row = rows.findIndex((candidate) => candidate.fits(box));
    if (row < 0) continue;
    rows[row]?.add(box);
    marks.push(paleMark(item, row, index));
  }
  return marks;
}

/** The glyph alone, whatever the event would be drawn as. */
function asGlyph(item: Item): Item {
  return { ...item, bar: false, range: false, whisker: null, band: null, selected: false };
}

function paleMark({ event, at }: Item, row: number, index: ChartIndex): PointMark {
  return {
    type: 'point',
    pale: true,
    key: event.id,
    lane: event.lane,
    row,
    events: [event.id],
    start: at,
    end: at,
    at,
    glyph: glyphOf(event),
    label: null,
    more: null,
    side: 'right',
    range: false,
    whisker: null,
    name: eventName(event, index),
  };
}

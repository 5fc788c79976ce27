import type { ChartEvent, ChartIndex, Glyph } from '../../timeline/types.ts';
import { glyphOf } from '../glyphs.ts';

/** One lane in the key of an embed. */
export interface LaneKey {
  readonly lane: string;
  /** "Talks", short for "Talks & treaties". */
  readonly name: string;
  /** The sign most of its entries have; both arrows where transfers run both ways. */
  readonly glyphs: readonly Glyph[];
}

const ARROWS = ['arms-transfer-to-iran', 'arms-transfer-to-russia'];

/** The key of the lanes that are drawn, by the entries drawn in them. */
export function laneKeys(
  index: ChartIndex,
  events: readonly ChartEvent[],
  lanes: readonly string[],
): LaneKey[] {
  return index.lanes
    .filter(({ id }) => lanes.includes(id))
    .map(({ id, name, kinds }) => {
      const drawn = events.filter(({ lane }) => lane === id).map((event) => glyphOf(event));
      const common = [...new Set(drawn)].sort(
        (a, b) => drawn.filter((one) => one === b).length - drawn.filter((one) => one === a).length,
      );
      const [first = glyphOf({ kinds: [kinds[0]?.id ?? ''], direction: null })] = common;
      const both = ARROWS.every((arrow) => common.includes(arrow)) && ARROWS.includes(first);
      return { lane: id, name: name.split(' & ')[0] ?? name, glyphs: both ? ARROWS : [first] };
    });
}

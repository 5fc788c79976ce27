import {
  BAR_LABEL_END,
  BAR_LABEL_GAP,
  BAR_LABEL_X,
  CHEVRON,
  GLYPH_HALF,
  LABEL_GAP,
  LABEL_X,
  RING_LABEL_X,
  SET_WORDS_WIDTH,
  UNKNOWN_STUB,
  WHISKER_SIGN,
} from './geometry.ts';
import type { Item, PlotScale } from './items.ts';
import type { Box } from './rows.ts';

/** Where a label stands: beside a glyph, or inside, after or before a bar; null where there is none. */
export type LabelPlace = 'right' | 'left' | 'inside' | 'after' | 'before' | null;

/** One way to draw an item, with what it takes of its row. */
export interface Candidate {
  readonly place: LabelPlace;
  readonly box: Box;
  /** With "one of" beside the glyph, across from the label. */
  readonly oneOf?: true;
}

/** From the middle of a point to its label: past its ring if selected and, at the right, past the line of a range. */
export function labelOffset(side: 'left' | 'right', lineWidth: number, selected: boolean): number {
  const clear = selected ? RING_LABEL_X : LABEL_X;
  return side === 'right' ? Math.max(clear, lineWidth + BAR_LABEL_GAP) : clear;
}

/** From a bar's visible left end to the label inside it: past the ring if selected. */
export function barLabelX(selected: boolean): number {
  return selected ? BAR_LABEL_X + RING_LABEL_X - LABEL_X : BAR_LABEL_X;
}

/** What a bar needs to hold its glyph and a label this wide, px. */
export function insideWidth({ event, selected }: Item, labelWidth: number): number {
  const tail = event.date.end.state === 'open' ? CHEVRON : 0;
  return barLabelX(selected) + labelWidth + BAR_LABEL_END + tail;
}

/** Ways to draw an item with its whole label (or none, if none is wanted), best first. */
export function candidatesOf(item: Item, scale: PlotScale): readonly Candidate[] {
  if (item.label === '') return [bareCandidate(item, scale)];
  return item.bar ? barCandidates(item, scale) : pointCandidates(item, scale);
}

/** The item without its label. */
export function bareCandidate(item: Item, scale: PlotScale): Candidate {
  if (item.bar) return { place: null, box: barBox(item, scale) };
  return { place: null, box: pointBox(item, scale) };
}

/**
 * Whether a label lies whole inside the plot or whole outside it, on the side of its mark: an edge never cuts it, and
 * it never stands in the plot for a mark that does not.
 */
export function fitsEdges(label: Box, x: number, { width, overscan }: PlotScale): boolean {
  if (x < 0) return label.from >= -overscan && label.to <= 0;
  if (x > width) return label.from >= width && label.to <= width + overscan;
  return label.from >= 0 && label.to <= width;
}

function pointCandidates(item: Item, scale: PlotScale): Candidate[] {
  const { x, labelWidth, selected } = item;
  const glyph = pointBox(item, scale);
  const start = x + labelOffset('right', item.range ? item.x1 - x : 0, selected);
  const end = x - labelOffset('left', 0, selected);
  const right = { from: start, to: start + labelWidth };
  const left = { from: end - labelWidth, to: end };
  const candidates: Candidate[] = [];
  if (fitsEdges(right, x, scale)) {
    const box = { ...glyph, to: Math.max(right.to + LABEL_GAP, glyph.to) };
    candidates.push(
      ...withSetWords(item, { from: end - SET_WORDS_WIDTH, to: end }, { place: 'right', box }, scale),
    );
  }
  if (fitsEdges(left, x, scale)) {
    const box = { ...glyph, from: Math.min(left.from - LABEL_GAP, glyph.from) };
    candidates.push(
      ...withSetWords(item, { from: start, to: start + SET_WORDS_WIDTH }, { place: 'left', box }, scale),
    );
  }
  return candidates;
}

/** One day of a set says so beside its glyph, if the words fit; the label comes before them (design §5). */
function withSetWords({ x, whisker }: Item, words: Box, candidate: Candidate, scale: PlotScale): Candidate[] {
  if (whisker?.style !== 'set' || !fitsEdges(words, x, scale)) return [candidate];
  const { place, box } = candidate;
  const wide = { from: Math.min(box.from, words.from), to: Math.max(box.to, words.to) };
  return [{ place, box: wide, oneOf: true }, candidate];
}

function pointBox(item: Item, scale: PlotScale): Box {
  const { x, x1, range, selected } = item;
  // The ring of the selected mark needs more room.
  const half = selected ? GLYPH_HALF + 4 : GLYPH_HALF;
  const reach = whiskerBox(item, scale);
  return { from: Math.min(x - half, reach.from), to: Math.max(x + half, range ? x1 + 2 : x, reach.to) };
}

/** What a whisker takes: cut at a plot that holds its glyph, with room for its sign. */
function whiskerBox({ x, whisker }: Item, scale: PlotScale): Box {
  if (whisker === null) return { from: x, to: x };
  const sign = whisker.uncertain ? WHISKER_SIGN : 0;
  const [from, to] = [scale.toX(whisker.from) - 1, scale.toX(whisker.to) + 1 + sign];
  const isInside = x >= 0 && x <= scale.width;
  return isInside ? { from: Math.max(from, 0), to: Math.min(to, scale.width) } : { from, to };
}

function barCandidates(item: Item, scale: PlotScale): Candidate[] {
  const { labelWidth } = item;
  const box = barBox(item, scale);
  const [left, right] = visibleEnds(item, scale);
  const after = { from: box.to + BAR_LABEL_GAP, to: box.to + BAR_LABEL_GAP + labelWidth };
  const before = { from: box.from - BAR_LABEL_GAP - labelWidth, to: box.from - BAR_LABEL_GAP };
  const candidates: Candidate[] = [];
  if (insideWidth(item, labelWidth) <= right - left) candidates.push({ place: 'inside', box });
  if (fitsEdges(after, right, scale)) {
    candidates.push({ place: 'after', box: { from: box.from, to: after.to + LABEL_GAP } });
  }
  if (fitsEdges(before, left, scale)) {
    candidates.push({ place: 'before', box: { from: before.from - LABEL_GAP, to: box.to } });
  }
  return candidates;
}

/** Visible ends of a bar: cut at the plot, or at the overscan if it lies outside the plot. */
export function visibleEnds({ x0, x1 }: Item, { width, overscan }: PlotScale): readonly [number, number] {
  if (x0 < width && x1 > 0) return [Math.max(x0, 0), Math.min(x1, width)];
  return [Math.max(x0, -overscan), Math.min(x1, width + overscan)];
}

/** What the bar itself takes, with the dotted stubs of unknown ends and the sign of an uncertain band. */
function barBox({ event, band, x0, x1 }: Item, { width, overscan }: PlotScale): Box {
  const before = event.date.start.state === 'unknown' ? UNKNOWN_STUB : 0;
  const sign = band?.uncertain ? WHISKER_SIGN : 0;
  const after = event.date.end.state === 'unknown' ? UNKNOWN_STUB : sign;
  return {
    from: Math.max(x0 - before, -overscan),
    to: Math.min(x1 + after, width + overscan),
  };
}

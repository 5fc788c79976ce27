import { utcYear } from 'd3-time';
import type { Ms } from '../../date/index.ts';
import type { Transfer } from '../../model/timeline.ts';
import type { MeasureText } from '../../timeline/types.ts';
import { toBans, type Ban } from './bans.ts';
import { emptyHalf, type EmptyHalf } from './empty-half.ts';
import { SIZES, type TransferSizes, type TransferVariant } from './geometry.ts';
import { placeRow, type PlacedRow } from './place-row.ts';
import { toRow } from './rows.ts';
import { wrapText } from '../wrap.ts';

export interface TransfersInput {
  /** Those to draw, bans among them; with a third party at either end they belong to neither half and are left out. */
  readonly transfers: readonly Transfer[];
  /** UTC ms, exclusive. */
  readonly recordEnd: Ms;
  /** First year of the axis. */
  readonly from: number;
  readonly variant: TransferVariant;
  /** Publisher of a source, by id: a ban is labelled with it. */
  readonly publisher: (source: string) => string;
  /** Measures at the size of labels, 15 px. */
  readonly measure: MeasureText;
}

export interface Half {
  readonly id: 'to-iran' | 'to-russia';
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
  readonly bans: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly labelX: number;
    /** Baseline of its first line. */
    readonly labelY: number;
    readonly lines: readonly string[];
  }[];
  readonly headingY: number;
  readonly empty: (EmptyHalf & { readonly y: number; readonly lines: readonly string[] }) | null;
  /** The same where the drawing has no room for it, to be said beside it; null where it is drawn or there is no gap. */
  readonly note: EmptyHalf | null;
}

/** "Arms transfers" (design §9): one row a transfer, above the axis to Iran, below it to Russia. */
export interface TransfersLayout {
  readonly sizes: TransferSizes;
  readonly height: number;
  readonly axis: {
    readonly top: number;
    readonly ticks: readonly { x: number; year: number; text: string }[];
  };
  readonly halves: readonly Half[];
}

/**
 * Lays out the chart. Height counts transfers and stands for no amount. Rows stand earliest nearest to the axis; labels
 * stand left of their bar, or right where there is no room. Pure and deterministic.
 */
export function layoutTransfers(input: TransfersInput): TransfersLayout {
  const sizes = SIZES[input.variant];
  const start = Date.UTC(input.from, 0, 1);
  const toX = (time: Ms): number => {
    const share = (Math.min(Math.max(time, start), input.recordEnd) - start) / (input.recordEnd - start);
    return sizes.plotLeft + share * (sizes.plotRight - sizes.plotLeft);
  };
  const upper = halfOf('to-iran', input, sizes, toX, 0);
  const axisTop = upper.bottom;
  const lower = halfOf('to-russia', input, sizes, toX, axisTop + sizes.axis);
  const every = input.variant === 'phone' ? 10 : 5;
  const years = utcYear.range(utcYear.ceil(new Date(start)), new Date(input.recordEnd));
  const ticks = years.map((day) => {
    const year = day.getUTCFullYear();
    return { x: toX(day.getTime()), year, text: year % every === 0 ? String(year) : '' };
  });
  return { sizes, height: lower.bottom, axis: { top: axisTop, ticks }, halves: [upper, lower] };
}

function halfOf(
  id: Half['id'],
  input: TransfersInput,
  sizes: TransferSizes,
  toX: (time: Ms) => number,
  top: number,
): Half {
  const first = Date.UTC(input.from, 0, 1);
  const own = input.transfers.filter(({ direction }) => direction === id);
  const rows = own
    .filter(({ restriction }) => !restriction)
    .map((transfer) => toRow(transfer, input.recordEnd))
    .filter(({ start }) => start >= first)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const isUpper = id === 'to-iran';
  const bans = placeBans(
    toBans(own, input.recordEnd).filter(({ to }) => to > first),
    top + sizes.heading,
    input,
    sizes,
    toX,
  );
  // The name of the half stands at its outer edge, as far from the axis as it can.
  const rowsTop = top + (isUpper ? sizes.heading + bans.height : sizes.gap);
  const placed: PlacedRow[] = [];
  let bottom = rowsTop;
  for (const row of isUpper ? rows.toReversed() : rows) {
    const { height, ...one } = placeRow(row, bottom, input.measure, sizes, toX);
    placed.push(one);
    bottom += height;
  }
  const empty = emptyHalf(rows, input.from);
  const lines = empty === null ? [] : wrapText(empty.text, sizes.emptyWidth, input.measure);
  const hasRoom =
    rows[0] && toX(rows[0].start) > sizes.emptyClear && bottom - rowsTop > 50 + lines.length * 20;
  return {
    id,
    top,
    bottom: bottom + (isUpper ? sizes.gap : sizes.heading + bans.height),
    headingY: isUpper ? top + sizes.headingY : bottom + bans.height + sizes.headingY,
    rows: placed,
    bans: bans.fields,
    empty: empty && hasRoom ? { ...empty, y: rowsTop + 8, lines } : null,
    note: hasRoom ? null : empty,
  };
}

/** Each ban has a line of its own at the head of the half, so that no two labels touch. */
function placeBans(
  bans: readonly Ban[],
  top: number,
  { publisher, measure }: TransfersInput,
  sizes: TransferSizes,
  toX: (time: Ms) => number,
): { fields: Half['bans']; height: number } {
  let y = top;
  const fields = bans.map((ban) => {
    const [x0, x1] = [toX(ban.from), toX(ban.to)];
    const lines = wrapText(
      `${ban.goods}, ${ban.years}, ${publisher(ban.source)}`,
      sizes.plotRight - sizes.plotLeft,
      measure,
    );
    const width = Math.max(...lines.map((line) => measure(line, 400)));
    const labelX = Math.max(sizes.plotLeft, Math.min(x0 + 8, sizes.plotRight - width));
    const field = { x0, x1, labelX, labelY: y + 13, lines };
    y += lines.length * sizes.banLine;
    return field;
  });
  return { fields, height: y - top };
}

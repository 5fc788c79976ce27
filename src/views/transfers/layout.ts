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
    /** Letters of the lines, spaces between them aside, that name the goods. */
    readonly strong: number;
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
    /** `labelX`: middle of its label; `text` is empty where the year has none, `dot` where that leaves room for one. */
    readonly ticks: readonly {
      readonly x: number;
      readonly year: number;
      readonly labelX: number;
      readonly text: string;
      readonly dot: boolean;
    }[];
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
  const ticks = ticksOf(start, input, sizes, toX);
  return { sizes, height: lower.bottom, axis: { top: axisTop, ticks }, halves: [upper, lower] };
}

/** Between two years, and from a year to the end of the band, px. */
const YEAR_GAP = 3;
/** Years are set at 13 px where room is short; the measure is of 14. */
const YEAR_SIZE = 13 / 14;
/** A dot keeps off a label this far, px. */
const DOT_GAP = 7;

/** A tick at each year; labels are kept inside the band, and of two that would touch the later stays. */
function ticksOf(
  start: Ms,
  { recordEnd, measure }: TransfersInput,
  sizes: TransferSizes,
  toX: (time: Ms) => number,
): TransfersLayout['axis']['ticks'] {
  const half = (measure('2000', 600) * (sizes.stacked ? YEAR_SIZE : 1)) / 2;
  const years = utcYear.range(utcYear.ceil(new Date(start)), new Date(recordEnd));
  const ticks = years.map((day) => {
    const [x, year] = [toX(day.getTime()), day.getUTCFullYear()];
    return { x, year, labelX: Math.min(Math.max(x, half + YEAR_GAP), sizes.plotRight - half - YEAR_GAP) };
  });
  const labels: number[] = [];
  const labelled = ticks.toReversed().map((tick) => {
    const isFree = labels.every((other) => tick.labelX + 2 * half + YEAR_GAP <= other);
    if (tick.year % sizes.yearStep !== 0 || !isFree) return { ...tick, text: '' };
    labels.push(tick.labelX);
    return { ...tick, text: String(tick.year) };
  });
  return labelled.toReversed().map((tick) => ({
    ...tick,
    dot:
      sizes.yearDots &&
      tick.text === '' &&
      labels.every((label) => Math.abs(label - tick.x) > half + DOT_GAP),
  }));
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
  const isHeadFirst = isUpper || sizes.stacked;
  const rowsTop = top + (isHeadFirst ? sizes.heading + bans.height : sizes.gap);
  const placed: PlacedRow[] = [];
  let bottom = rowsTop;
  for (const row of isUpper && !sizes.stacked ? rows.toReversed() : rows) {
    const { height, ...one } = placeRow(row, bottom, input.measure, sizes, toX, input.publisher);
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
    bottom: bottom + (isHeadFirst ? sizes.gap : sizes.heading + bans.height),
    headingY: isHeadFirst ? top + sizes.headingY : bottom + bans.height + sizes.headingY,
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
  const bold = (text: string): number => measure(text, 600);
  let y = top;
  const fields = bans.map((ban) => {
    const [x0, x1] = [toX(ban.from), toX(ban.to)];
    const lines = wrapText(
      `${ban.goods}, ${ban.years}, ${publisher(ban.source)}`,
      sizes.plotRight - sizes.plotLeft,
      bold,
    );
    const width = Math.max(...lines.map(bold));
    const labelX = Math.max(sizes.plotLeft, Math.min(x0 + 8, sizes.plotRight - width));
    const strong = ban.goods.split(/\s+/).join('').length;
    const field = { x0, x1, labelX, labelY: y + 13, lines, strong };
    y += lines.length * sizes.banLine;
    return field;
  });
  return { fields, height: y - top };
}

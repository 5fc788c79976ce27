import type { Ms } from '../../date/index.ts';
import type { MeasureText } from '../../timeline/types.ts';
import type { TransferSizes } from './geometry.ts';
import type { Piece, Sign, TransferRow } from './rows.ts';
import { wrapText } from '../wrap.ts';

export interface PlacedPiece extends Omit<Piece, 'from' | 'to'> {
  readonly x0: number;
  readonly x1: number;
}

/** One transfer, px from the top left corner of the drawing. */
export interface PlacedRow {
  readonly id: string;
  readonly event: string;
  /** Upper edge of the row. */
  readonly top: number;
  /** Middle of its bar. */
  readonly y: number;
  /** Lower edge of the row. */
  readonly foot: number;
  readonly pieces: readonly PlacedPiece[];
  readonly signs: readonly (Omit<Sign, 'at'> & { readonly x: number })[];
  readonly label: {
    readonly text: string;
    /** More than one on a phone, where it stands over its bar. */
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  };
  readonly quantity: {
    readonly x: number;
    /** Middle of its first line. */
    readonly y: number;
    readonly anchor: 'start' | 'end';
    /** 1–7 filled circles, or null: dotted circles, the number is not known. */
    readonly digits: number | null;
    readonly hasCircles: boolean;
    readonly lines: readonly string[];
  };
  /** Who reports that it was blocked: over the line, centred. */
  readonly blocks: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Lines of a quantity that a row holds without growing. */
const LINES_FREE = 2;
/** Height of a line of a quantity, px. */
export const QUANTITY_LINE = 15;

/** Height of a line of a label over its bar, px. */
export const LABEL_LINE = 18;
/** From the middle of a bar to the baseline of the words over it, px. */
const BLOCK_LIFT = 10;

/** Room for a label over a bar that is too long for a label at either end. */
const ABOVE = 18;

/** Places a row under `top`; long words of a quantity, or a label over its bar, make it higher. */
export function placeRow(
  row: TransferRow,
  top: number,
  measure: MeasureText,
  sizes: TransferSizes,
  toX: (time: Ms) => number,
  publisher: (source: string) => string,
): PlacedRow & { readonly height: number } {
  const pieces = row.pieces.map(({ from, to, ...piece }): PlacedPiece => {
    const x0 = toX(from);
    return { ...piece, x0, x1: Math.max(toX(to), x0 + sizes.minPiece) };
  });
  const words = row.quantity.text === null ? 'not published' : `“${row.quantity.text}”`;
  const blocksAt = (y: number): PlacedRow['blocks'] =>
    (sizes.blockWords ? row.blocks : []).map(({ from, to, source }) => {
      const text = `blocked, ${publisher(source)}`;
      const half = measure(text, 400) / 2;
      const x = (toX(from) + toX(to)) / 2;
      return {
        text,
        y: y - BLOCK_LIFT,
        x: Math.min(Math.max(x, sizes.plotLeft + half), sizes.plotRight - half),
      };
    });
  const signs = row.signs.map(({ type, at }) => ({ type, x: toX(at) }));
  if (sizes.stacked) {
    const stacked = placeStacked(row, words, top, measure, sizes);
    return {
      ...{ id: row.id, event: row.event, top, pieces, signs },
      ...stacked,
      blocks: blocksAt(stacked.y),
    };
  }
  const lines = wrapText(words, sizes.quantityWidth, measure);
  const extra = Math.max(0, lines.length - (sizes.labelsAbove ? 1 : LINES_FREE)) * QUANTITY_LINE;
  const side = sideOf(row, pieces, measure, sizes);
  const lift = side.at === 'above' && !sizes.labelsAbove ? ABOVE : 0;
  const height = sizes.row + Math.max(extra, lift);
  const y = top + sizes.barY + (sizes.labelsAbove ? extra : Math.max(extra / 2, lift));
  const half = ((lines.length - 1) * QUANTITY_LINE) / 2;
  return {
    id: row.id,
    event: row.event,
    top,
    y,
    foot: top + height,
    height,
    pieces,
    signs,
    label: {
      text: row.goods,
      lines: [row.goods],
      x: side.x,
      y: side.at === 'above' ? top + sizes.labelY : y + 5,
      anchor: side.at === 'left' ? 'end' : 'start',
    },
    quantity: {
      x: sizes.quantityX,
      y: sizes.labelsAbove
        ? top + sizes.labelY + sizes.quantityY
        : Math.max(y - half, top + QUANTITY_LINE / 2),
      anchor: 'start',
      digits: row.quantity.digits === null ? null : Math.min(row.quantity.digits, 7),
      hasCircles: true,
      lines,
    },
    blocks: blocksAt(y),
  };
}

/** Label and quantity on one line over the bar where both fit, else the quantity under the label. */
function placeStacked(
  { goods, quantity: { digits } }: TransferRow,
  words: string,
  top: number,
  measure: MeasureText,
  sizes: TransferSizes,
): Pick<PlacedRow, 'y' | 'foot' | 'label' | 'quantity'> & { readonly height: number } {
  const room = sizes.plotRight - sizes.plotLeft;
  const isBeside = measure(goods, 600) + sizes.labelGap + measure(words, 400) <= room;
  const label = wrapText(goods, room, (text) => measure(text, 600));
  const lines = isBeside ? [words] : wrapText(words, sizes.quantityWidth, measure);
  const labelLow = top + sizes.labelY + (label.length - 1) * LABEL_LINE;
  const extra = labelLow - top - sizes.labelY + (isBeside ? 0 : lines.length * QUANTITY_LINE + 4);
  return {
    y: top + sizes.barY + extra,
    foot: top + sizes.row + extra,
    height: sizes.row + extra,
    label: { text: goods, lines: label, x: sizes.plotLeft, y: top + sizes.labelY, anchor: 'start' },
    quantity: {
      x: isBeside ? sizes.plotRight : sizes.plotLeft,
      y: isBeside ? labelLow - 5 : labelLow + sizes.quantityY,
      anchor: isBeside ? 'end' : 'start',
      digits,
      hasCircles: false,
      lines,
    },
  };
}

/** Left of the bar; right of it where it begins too early; over it where it is too long for both, and on a phone. */
function sideOf(
  { goods }: TransferRow,
  pieces: readonly PlacedPiece[],
  measure: MeasureText,
  sizes: TransferSizes,
): { readonly at: 'left' | 'right' | 'above'; readonly x: number } {
  if (sizes.labelsAbove) return { at: 'above', x: sizes.plotLeft };
  const width = measure(goods, 400);
  const left = Math.min(...pieces.map(({ x0, unknownStart }) => x0 - (unknownStart ? sizes.stub : 0)));
  const right = Math.max(...pieces.map(({ x1 }) => x1));
  if (left - sizes.labelGap - width >= sizes.plotLeft) return { at: 'left', x: left - sizes.labelGap };
  const fits = right + sizes.labelGap + width <= sizes.plotRight;
  return fits ? { at: 'right', x: right + sizes.labelGap } : { at: 'above', x: left };
}

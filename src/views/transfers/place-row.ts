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
  /** Middle of its bar. */
  readonly y: number;
  /** Lower edge of the row. */
  readonly foot: number;
  readonly pieces: readonly PlacedPiece[];
  readonly signs: readonly (Omit<Sign, 'at'> & { readonly x: number })[];
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  };
  readonly quantity: {
    readonly x: number;
    /** Middle of its first line. */
    readonly y: number;
    /** 1–7 filled circles, or null: dotted circles, the number is not known. */
    readonly digits: number | null;
    readonly lines: readonly string[];
  };
}

/** Lines of a quantity that a row holds without growing. */
const LINES_FREE = 2;
/** Height of a line of a quantity, px. */
export const QUANTITY_LINE = 15;

/** Room for a label over a bar that is too long for a label at either end. */
const ABOVE = 18;

/** Places a row under `top`; long words of a quantity, or a label over its bar, make it higher. */
export function placeRow(
  row: TransferRow,
  top: number,
  measure: MeasureText,
  sizes: TransferSizes,
  toX: (time: Ms) => number,
): PlacedRow & { readonly height: number } {
  const pieces = row.pieces.map(({ from, to, ...piece }): PlacedPiece => {
    const x0 = toX(from);
    return { ...piece, x0, x1: Math.max(toX(to), x0 + sizes.minPiece) };
  });
  const words = row.quantity.text === null ? 'not published' : `“${row.quantity.text}”`;
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
    y,
    foot: top + height,
    height,
    pieces,
    signs: row.signs.map(({ type, at }) => ({ type, x: toX(at) })),
    label: {
      text: row.goods,
      x: side.x,
      y: side.at === 'above' ? top + sizes.labelY : y + 5,
      anchor: side.at === 'left' ? 'end' : 'start',
    },
    quantity: {
      x: sizes.quantityX,
      y: sizes.labelsAbove
        ? top + sizes.labelY + sizes.quantityY
        : Math.max(y - half, top + QUANTITY_LINE / 2),
      digits: row.quantity.digits === null ? null : Math.min(row.quantity.digits, 7),
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

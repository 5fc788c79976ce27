import { glyphShape } from '../glyphs.ts';
import type { Shape } from '../shape.ts';
import type { TransferSizes } from './geometry.ts';
import type { Half, TransfersLayout } from './layout.ts';
import { LABEL_LINE, QUANTITY_LINE, type PlacedPiece, type PlacedRow } from './place-row.ts';

export interface TransfersText {
  readonly title: string;
  readonly desc: string;
  /** Address of a row's event. */
  readonly href: (event: string) => string;
}

const CIRCLES = 7;
const CIRCLE_PITCH = 11;
const CHEVRON = 7;

/** The chart as one `svg`. Colours come from the classes; the table on the page holds the same facts as text. */
export function transfersShape(layout: TransfersLayout, { title, desc, href }: TransfersText): Shape {
  const { sizes, height, halves } = layout;
  return {
    tag: 'svg',
    attrs: {
      class: 'transfers-chart',
      viewBox: `0 0 ${sizes.width} ${height}`,
      width: sizes.width,
      height,
      role: 'group',
      'aria-label': title,
    },
    children: [
      { tag: 'desc', attrs: {}, text: desc },
      ...halves.flatMap((half) => banFields(half, layout)),
      gridLayer(layout),
      ...halves.map((half) => halfLayer(half, layout, href)),
      axisLayer(layout),
    ],
  };
}

/** Hatching is drawn line by line: a pattern would need an id, and two drawings on a page would share it. */
function banFields(half: Half, { sizes }: TransfersLayout): Shape[] {
  const [top, bottom] = [half.top + sizes.heading, half.bottom];
  return half.bans.map(({ x0, x1 }) => {
    const height = bottom - top;
    const lines: string[] = [];
    for (let x = x0 - height; x < x1; x += 8) {
      const [from, to] = [Math.max(x, x0), Math.min(x + height, x1)];
      if (to > from) lines.push(`M${r(from)} ${r(bottom - (from - x))}L${r(to)} ${r(bottom - (to - x))}`);
    }
    return { tag: 'path', attrs: { class: 'transfer-ban', d: lines.join('') } };
  });
}

function gridLayer({ axis, height, halves, sizes }: TransfersLayout): Shape {
  const years = axis.ticks.filter(({ text }) => text !== '');
  const rows = halves.flatMap((half) => half.rows);
  return group('transfer-grid', [
    ...years.map(({ x }): Shape => ({ tag: 'line', attrs: { x1: x, x2: x, y1: 0, y2: height } })),
    ...rows.map(({ foot }): Shape => {
      return {
        tag: 'line',
        attrs: { class: 'transfer-row-line', x1: 0, x2: sizes.width, y1: foot, y2: foot },
      };
    }),
  ]);
}

function halfLayer(half: Half, { sizes }: TransfersLayout, href: TransfersText['href']): Shape {
  const glyph = glyphShape(`arms-transfer-${half.id}`, 8, half.headingY - 5, 16);
  return group(`transfer-half half-${half.id}`, [
    glyph,
    words('transfer-heading', 26, half.headingY, half.id === 'to-iran' ? 'Russia to Iran' : 'Iran to Russia'),
    ...half.bans.flatMap((ban) => banLabel(ban, sizes)),
    ...(half.empty
      ? [
          words('transfer-empty-heading', 0, half.empty.y + 18, half.empty.heading),
          ...half.empty.lines.map((line, at) =>
            words('transfer-empty', 0, (half.empty?.y ?? 0) + 42 + at * 19, line),
          ),
        ]
      : []),
    ...(sizes.stacked ? [quantityHeading(half, sizes)] : []),
    ...inTime(half, sizes).map((row) => rowLayer(row, sizes, href(row.event))),
  ]);
}

/** As they are read and reached by keyboard: the earliest first, wherever it stands. */
const inTime = ({ id, rows }: Half, { stacked }: TransferSizes): readonly PlacedRow[] =>
  id === 'to-iran' && !stacked ? rows.toReversed() : rows;

/** The goods of a ban in bold, then its years and who reports it. */
function banLabel({ labelX, labelY, lines, strong }: Half['bans'][number], sizes: TransferSizes): Shape[] {
  let left = strong;
  return lines.map((line, at): Shape => {
    let cut = 0;
    while (left > 0 && cut < line.length) if (line[cut++] !== ' ') left -= 1;
    const spans = [
      { className: 'transfer-ban-goods', text: line.slice(0, cut) },
      { className: '', text: line.slice(cut) },
    ].filter(({ text }) => text !== '');
    return {
      tag: 'text',
      attrs: { class: 'transfer-ban-label', x: labelX, y: labelY + at * sizes.banLine },
      children: spans.map(({ className, text }): Shape => ({
        tag: 'tspan',
        attrs: className === '' ? {} : { class: className },
        text,
      })),
    };
  });
}

function quantityHeading({ headingY }: Half, { plotRight }: TransferSizes): Shape {
  const attrs = { class: 'transfer-quantity', x: plotRight, y: headingY, 'text-anchor': 'end' };
  return { tag: 'text', attrs, text: 'quantity, as sourced' };
}

function rowLayer(row: PlacedRow, sizes: TransferSizes, href: string): Shape {
  const { label, quantity, top: rowTop } = row;
  return {
    tag: 'a',
    attrs: { class: 'transfer-row', href, 'data-transfer': row.id },
    children: [
      {
        tag: 'rect',
        attrs: { class: 'transfer-hit', x: 0, y: rowTop, width: sizes.width, height: row.foot - rowTop },
      },
      ...row.pieces.flatMap((piece) => pieceShapes(piece, row.y, sizes)),
      ...row.signs.map(({ type, x }) => signShape(type, x, type === 'denied' ? row.y + sizes.bar : row.y)),
      ...label.lines.map((text, at): Shape => {
        const y = label.y + at * LABEL_LINE;
        return {
          tag: 'text',
          attrs: { class: 'transfer-label', x: label.x, y, 'text-anchor': label.anchor },
          text,
        };
      }),
      ...row.blocks.map(({ x, y, text }): Shape => {
        return { tag: 'text', attrs: { class: 'transfer-block', x, y, 'text-anchor': 'middle' }, text };
      }),
      ...(quantity.hasCircles ? [digitCircles(quantity.digits, quantity.x + 4, quantity.y)] : []),
      ...quantity.lines.map((text, at): Shape => {
        const x = quantity.x + (quantity.hasCircles ? CIRCLES * CIRCLE_PITCH + 12 : 0);
        const y = quantity.y + 5 + at * QUANTITY_LINE;
        return {
          tag: 'text',
          attrs: { class: 'transfer-quantity', x, y, 'text-anchor': quantity.anchor },
          text,
        };
      }),
    ],
  };
}

function pieceShapes(
  { style, x0, x1, open, unknownStart }: PlacedPiece,
  y: number,
  { bar, stub: stubWidth }: TransferSizes,
): Shape[] {
  const stub: Shape[] = unknownStart
    ? [{ tag: 'line', attrs: { class: 'transfer-stub', x1: x0 - stubWidth, x2: x0, y1: y, y2: y } }]
    : [];
  if (style === 'blocked') {
    return [...stub, { tag: 'line', attrs: { class: 'transfer-blocked', x1: x0, x2: x1, y1: y, y2: y } }];
  }
  const [top, bottom] = [y - bar / 2, y + bar / 2];
  const tip = Math.max(x0, x1 - CHEVRON);
  const d = open
    ? `M${r(x0)} ${top}H${r(tip)}L${r(x1)} ${y}L${r(tip)} ${bottom}H${r(x0)}Z`
    : `M${r(x0)} ${top}H${r(x1)}V${bottom}H${r(x0)}Z`;
  return [...stub, { tag: 'path', attrs: { class: `transfer-piece is-${style}`, d } }];
}

/** A cross where it was blocked; a struck ring where it was denied. */
function signShape(type: 'blocked' | 'denied', x: number, y: number): Shape {
  const d =
    type === 'blocked'
      ? `M${r(x - 4.5)} ${y - 4.5}l9 9m0 -9l-9 9`
      : `M${r(x - 3.6)} ${y}a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0M${r(x - 2.5)} ${y + 2.5}l5 -5`;
  return { tag: 'path', attrs: { class: `transfer-sign is-${type}`, d } };
}

/** Seven circles, filled by number of digits; dotted where there is no number (design §9). (`x`, `y`): middle of the first. */
export function digitCircles(digits: number | null, x: number, y: number): Shape {
  const dots = Array.from({ length: CIRCLES }, (_, at): Shape => {
    const state = digits === null ? 'is-unknown' : at < digits ? 'is-filled' : 'is-empty';
    return { tag: 'circle', attrs: { class: `digit ${state}`, cx: x + at * CIRCLE_PITCH, cy: y, r: 3.6 } };
  });
  return group('digits', dots);
}

function axisLayer({ axis, sizes }: TransfersLayout): Shape {
  const middle = axis.top + sizes.axis / 2;
  const isBeside = !sizes.labelsAbove;
  return group('transfer-axis', [
    {
      tag: 'rect',
      attrs: { class: 'transfer-band', x: 0, y: axis.top, width: sizes.plotRight, height: sizes.axis },
    },
    ...axis.ticks
      .filter(({ text, dot }) => text !== '' || dot)
      .map(({ x, labelX, text }): Shape => {
        const attrs = { class: 'transfer-year', x: labelX, y: middle + 5, 'text-anchor': 'middle' };
        return text === ''
          ? { tag: 'circle', attrs: { class: 'transfer-year-dot', cx: x, cy: middle, r: 1.2 } }
          : { tag: 'text', attrs, text };
      }),
    ...(isBeside ? [words('transfer-column', sizes.quantityX, middle + 5, 'Quantity, as sourced')] : []),
  ]);
}

function words(className: string, x: number, y: number, text: string): Shape {
  return { tag: 'text', attrs: { class: className, x, y }, text };
}

function group(className: string, children: readonly Shape[]): Shape {
  return { tag: 'g', attrs: { class: className }, children };
}

const r = (value: number): number => Math.round(value * 100) / 100;

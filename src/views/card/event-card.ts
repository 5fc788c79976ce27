import type { Names } from '../../model/timeline.ts';
import type { ChartEvent, ChartIndex } from '../../timeline/types.ts';
import { glyphOf, glyphShape } from '../glyphs.ts';
import type { Shape } from '../shape.ts';
import { BODY_TOP, cardShape, INNER, line, MARGIN, type CardSite, type MeasureCard } from './frame.ts';
import { cardStrip } from './strip.ts';
import { linesOf, setText, setTitle } from './title.ts';

export interface EventCardInput {
  readonly site: CardSite;
  readonly index: ChartIndex;
  readonly event: ChartEvent;
  readonly names: Names;
  /** "Arms transfer, Russia to Iran" */
  readonly kind: string;
  readonly measure: MeasureCard;
}

const DATE_SIZE = 36;
const NOTE_SIZE = 28;
const KIND_SIZE = 28;
const GLYPH = 30;
const NAME_SIZE = 28;
/** Baselines from the top of the body. */
const DATE_Y = 38;
const KIND_Y = 84;
/** From the baseline of the kind to the top of the title's capitals, and from its last baseline to the names. */
const ABOVE_TITLE = 36;
const BELOW_TITLE = 52;
const CAPITALS = 0.66;
/** Between the two names, beside and below each other. */
const BESIDE = 40;
const BELOW = 42;
/** The lowest baseline that leaves the strip its air. */
const LOWEST = 456;

/** The card of an event: date as exact as it is known, kind, title, names of both sides, place in the record. */
export function eventCard({ site, index, event, names, kind, measure }: EventCardInput): Shape {
  const title = setTitle(event.title, measure);
  const titleY = BODY_TOP + KIND_Y + ABOVE_TITLE + Math.round(title.size * CAPITALS);
  const titleBottom = titleY + (title.lines.length - 1) * title.leading;
  return cardShape(site, [
    dateLine(event, BODY_TOP + DATE_Y, measure),
    ...kindLine(event, kind, BODY_TOP + KIND_Y),
    ...linesOf(title, MARGIN, titleY, { class: 'ink' }),
    ...nameLines(names, titleBottom + BELOW_TITLE, measure),
    cardStrip({ index, measure, event }),
  ]);
}

function dateLine({ date: { words, note } }: ChartEvent, y: number, measure: MeasureCard): Shape {
  const rest: Shape = { tag: 'tspan', attrs: { class: 'ink2', 'font-size': NOTE_SIZE }, text: ` · ${note}` };
  const room = INNER - measure(words, DATE_SIZE);
  const hasRest = note !== '' && measure(` · ${note}`, NOTE_SIZE) <= room;
  return {
    tag: 'text',
    attrs: { x: MARGIN, y, 'font-size': DATE_SIZE },
    children: [{ tag: 'tspan', attrs: { class: 'ink' }, text: words }, ...(hasRest ? [rest] : [])],
  };
}

function kindLine({ kinds, direction, lane }: ChartEvent, words: string, y: number): Shape[] {
  const glyph = glyphShape(glyphOf({ kinds, direction }), MARGIN + GLYPH / 2, y - 9, GLYPH);
  return [
    { tag: 'g', attrs: { class: `lane-${lane}` }, children: [glyph] },
    line('ink2', MARGIN + GLYPH + 14, y, KIND_SIZE, words),
  ];
}

/** Russian, and Persian after it or below; what has no room is left out whole. */
function nameLines({ ru, fa }: Names, top: number, measure: MeasureCard): Shape[] {
  const russian = ru === null ? null : setText(ru, NAME_SIZE, measure);
  const bottom = top + (russian ? (russian.lines.length - 1) * russian.leading : 0);
  const hasRussian = russian !== null && bottom <= LOWEST;
  const shapes = hasRussian ? linesOf(russian, MARGIN, top, { class: 'ink2', lang: 'ru' }) : [];
  if (fa === null) return shapes;
  const width = measure(fa, NAME_SIZE);
  const after = hasRussian ? measure(russian.lines.at(-1) ?? '', NAME_SIZE) + BESIDE : 0;
  const isBeside = after + width <= INNER;
  const [x, y] = isBeside ? [MARGIN + after, hasRussian ? bottom : top] : [MARGIN, bottom + BELOW];
  if (y > LOWEST || width > INNER) return shapes;
  const persian = { size: NAME_SIZE, leading: 0, lines: [fa] };
  return [...shapes, ...linesOf(persian, x, y, { class: 'ink2 fa', lang: 'fa' })];
}

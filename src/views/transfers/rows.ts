import {
  drawnExtent,
  earliestOf,
  isExactDay,
  precisionOf,
  type EventDate,
  type Ms,
} from '../../date/index.ts';
import type { Stage } from '../../model/schema/transfer.ts';
import type { Transfer } from '../../model/timeline.ts';

/** A stretch of a row's bar, UTC ms. Outline is agreed or announced, solid delivered, dotted some time in here. */
export interface Piece {
  readonly style: 'outline' | 'solid' | 'dotted' | 'blocked';
  readonly from: Ms;
  readonly to: Ms;
  /** Goes on to the end of the record, where no end is known. */
  readonly open: boolean;
  /** Nobody knows when it began: a dotted stub stands before it. */
  readonly unknownStart: boolean;
}

/** A moment drawn as a sign on the bar. */
export interface Sign {
  readonly type: 'blocked' | 'denied';
  readonly at: Ms;
}

export interface TransferRow {
  readonly id: string;
  /** Event of its first stage: what the row links to. */
  readonly event: string;
  readonly goods: string;
  readonly pieces: readonly Piece[];
  readonly signs: readonly Sign[];
  /** How long it stood blocked, and the source that reports it. */
  readonly blocks: readonly { readonly from: Ms; readonly to: Ms; readonly source: string }[];
  readonly start: Ms;
  readonly end: Ms;
  readonly quantity: RowQuantity;
}

/** Words of the source, and how many digits the number in them has; null where no number is published. */
export interface RowQuantity {
  readonly text: string | null;
  readonly digits: number | null;
}

type DrawnStage = { readonly stage: Exclude<Stage, 'denied'>; readonly date: EventDate };

/**
 * A transfer as a row of the chart (design §9). A stage whose date is coarser than a month or only about is a dotted
 * box over all it may be; what lasts between two stages is drawn as the first of them left it.
 *
 * @param recordEnd UTC ms, exclusive.
 */
export function toRow(transfer: Transfer, recordEnd: Ms): TransferRow {
  const { stages } = transfer;
  const drawn = stages.filter((stage): stage is typeof stage & DrawnStage => stage.stage !== 'denied');
  const pieces = drawn.flatMap((stage, at) =>
    piecesOf(stage, drawn[at + 1], hasDelivered(drawn, at), recordEnd),
  );
  const denied = stages.filter(({ stage }) => stage === 'denied');
  const blocks = drawn.flatMap(({ stage, date, source }, at) => {
    if (stage !== 'blocked') return [];
    const [{ start, end }, next] = [drawnExtent(date, recordEnd), drawn[at + 1]];
    return [{ from: start, to: next ? Math.max(end, startOf(next.date, recordEnd)) : end, source }];
  });
  const [first] = stages;
  if (!first) throw new Error(`The transfer ‘${transfer.id}’ has no stage.`);
  return {
    id: transfer.id,
    event: first.event,
    goods: transfer.goods,
    pieces: joinAlike(pieces),
    signs: [
      ...blocks.map(({ from, to }): Sign => ({ type: 'blocked', at: (from + to) / 2 })),
      ...denied.map(({ date }): Sign => ({ type: 'denied', at: middleOf(date, recordEnd) })),
    ],
    blocks,
    start: startOf(first.date, recordEnd),
    end: Math.max(
      ...stages.map(({ date }) => drawnExtent(date, recordEnd).end),
      ...pieces.map(({ to }) => to),
    ),
    quantity: quantityOf(transfer),
  };
}

function piecesOf(
  { stage, date }: DrawnStage,
  next: DrawnStage | undefined,
  delivered: boolean,
  recordEnd: Ms,
): Piece[] {
  const { start, end } = drawnExtent(date, recordEnd);
  const isOpen = date.end.state === 'open';
  const own: Piece = {
    style: isVague(date) ? 'dotted' : styleOf(stage, delivered),
    ...{ from: start, to: end, open: isOpen, unknownStart: earliestOf(date) === null },
  };
  const until = next ? startOf(next.date, recordEnd) : null;
  const after = { from: end, open: false, unknownStart: false };
  if (until !== null)
    return until > end ? [own, { ...after, style: styleOf(stage, delivered), to: until }] : [own];
  // Nothing is recorded after it: what is only agreed stays so, what was delivered or blocked has had its day.
  if (delivered || stage === 'blocked' || isOpen) return [own];
  return [own, { ...after, style: 'outline', to: Math.max(recordEnd, end), open: true }];
}

/** One stage after another that leaves things as they are draws no edge between the two. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlike = last && last.style === piece.style && last.style !== 'dotted' && last.to >= piece.from;
    if (isAlike) joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to), open: piece.open };
    else joined.push(piece);
  }
  return joined;
}

function styleOf(stage: DrawnStage['stage'], delivered: boolean): Piece['style'] {
  if (stage === 'blocked') return 'blocked';
  return delivered ? 'solid' : 'outline';
}

/** Whether anything was delivered up to a stage; an announcement after that takes nothing back, a block does. */
function hasDelivered(stages: readonly DrawnStage[], at: number): boolean {
  const latest = stages.slice(0, at + 1).findLast(({ stage }) => stage !== 'announced' && stage !== 'agreed');
  return latest?.stage === 'delivered';
}

/** Coarser than a month, one of a set, or only about. */
function isVague(date: EventDate): boolean {
  if (isExactDay(date)) return false;
  const ends = [date.start, date.end].flatMap((end) => (end.state === 'known' ? [end.span] : []));
  const isCoarse = date.shape !== 'interval' && precisionOf(date) !== 'month' && precisionOf(date) !== 'day';
  return (
    isCoarse || date.shape === 'set' || ends.some(({ approximate, uncertain }) => approximate || uncertain)
  );
}

/** The words of a transfer's quantity, and how many digits they have. */
export function quantityOf({ quantity }: Pick<Transfer, 'quantity'>): RowQuantity {
  if (quantity === null) return { text: null, digits: null };
  const { text, min, max } = quantity;
  const digits = [min, max].flatMap((number) => (number === null ? [] : String(Math.floor(number)).length));
  // Bounds of different length leave even the number of digits open.
  return { text, digits: new Set(digits).size === 1 ? (digits[0] ?? null) : null };
}

const startOf = (date: EventDate, recordEnd: Ms): Ms => drawnExtent(date, recordEnd).start;

function middleOf(date: EventDate, recordEnd: Ms): Ms {
  const { start, end } = drawnExtent(date, recordEnd);
  return (start + end) / 2;
}

import type { Source, Statement, Timeline, TimelineEvent, Transfer } from './timeline.ts';

/** Words of a work as an entry quotes them. */
export interface QuotedSpan {
  /** Of the entry's page; null for a position without one. */
  readonly anchor: string | null;
  readonly text: string;
  readonly lang: string;
  readonly translation: string | null;
  readonly translator: string | null;
  readonly at: string | null;
  readonly note: string | null;
  readonly context: boolean;
  readonly verified: string | null;
  readonly statement: Statement | null;
  /** Question on which sources differ, where the words are a position on it. */
  readonly question: string | null;
}

/** What an entry takes from a work. */
export interface SourceUse {
  readonly event: TimelineEvent;
  readonly quotes: readonly QuotedSpan[];
  /** Places cited without quoting; empty where only the work is cited. */
  readonly cited: readonly string[];
}

/** The entries that quote or cite a work, by date of the event and never in the work's own order (contract §1). */
export function usesOf(id: string, { events }: Pick<Timeline, 'events'>): SourceUse[] {
  return events.flatMap((event): SourceUse[] => {
    const quotes = [...spansOf(event, id), ...positionsOf(event, id)];
    const isCited = event.citations.some(({ source }) => source === id) || holdsPosition(event, id);
    if (quotes.length === 0 && !isCited) return [];
    const places = event.citations.flatMap(({ source, at }) => (source === id && at !== null ? [at] : []));
    return [{ event, quotes, cited: [...new Set(places)] }];
  });
}

/** Transfers of which a work reports a stage or the quantity. */
export function transfersReportedBy(id: string, { transfers }: Pick<Timeline, 'transfers'>): Transfer[] {
  return transfers.filter(
    ({ quantity, stages }) => quantity?.source === id || stages.some(({ source }) => source === id),
  );
}

/** Works that take their account from a work. */
export function basedOn(id: string, { sources }: Pick<Timeline, 'sources'>): Source[] {
  return sources.filter(({ based_on: origins }) => origins?.includes(id));
}

/** A work and those it takes its account from. */
export interface Origin {
  readonly work: Source;
  readonly from: readonly Source[];
}

/** The chain of works a work rests on, link by link from the work itself; each is told once, whatever the circles. */
export function originsOf(source: Source, find: (id: string) => Source): Origin[] {
  const told = new Set<string>();
  const origins: Origin[] = [];
  for (const queue = [source]; queue.length > 0;) {
    const work = queue.shift() as Source;
    if (told.has(work.id) || !work.based_on) continue;
    told.add(work.id);
    const from = work.based_on.map(find);
    origins.push({ work, from });
    queue.push(...from);
  }
  return origins;
}

/** How many quotes the record takes from each work, and how many of them are verified verbatim; by id of the work. */
export function quoteCounts({
  events,
}: Pick<Timeline, 'events'>): ReadonlyMap<string, { readonly quotes: number; readonly verified: number }> {
  const counts = new Map<string, { quotes: number; verified: number }>();
  const spans = events.flatMap(({ quotes, disagreements }) => [
    ...quotes,
    ...disagreements.flatMap(({ positions }) => positions.filter(({ quote }) => quote !== null)),
  ]);
  for (const { source, verified } of spans) {
    const count = counts.get(source) ?? { quotes: 0, verified: 0 };
    count.quotes += 1;
    if (verified !== null) count.verified += 1;
    counts.set(source, count);
  }
  return counts;
}

function spansOf({ quotes }: TimelineEvent, id: string): QuotedSpan[] {
  return quotes.filter(({ source }) => source === id).map((quote) => ({ ...quote, question: null }));
}

function positionsOf({ disagreements }: TimelineEvent, id: string): QuotedSpan[] {
  return disagreements.flatMap(({ question, positions }) =>
    positions.flatMap(({ source, quote, anchor, lang, at, verified }) => {
      if (source !== id || quote === null) return [];
      const empty = { translation: null, translator: null, note: null, context: false, statement: null };
      return [{ ...empty, text: quote, anchor, lang, at, verified, question }];
    }),
  );
}

const holdsPosition = ({ disagreements }: TimelineEvent, id: string): boolean =>
  disagreements.some(({ positions }) => positions.some(({ source }) => source === id));

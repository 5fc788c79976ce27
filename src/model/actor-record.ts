import { compareDates } from '../date/index.ts';
import type { Actor, Quote, Statement, Timeline, TimelineEvent, Transfer } from './timeline.ts';
import { yearsOf } from './span-words.ts';

/** An entry in which an actor appears, and as what. */
export interface ActorEntry {
  readonly event: TimelineEvent;
  /** Among its actors. */
  readonly acts: boolean;
  /** Quoted in it with a statement of its own. */
  readonly speaks: boolean;
  /** Somebody else speaks for it in a statement. */
  readonly spokenFor: boolean;
  /** Its answer matters, though it is not among the actors. */
  readonly isParty: boolean;
}

/** A statement with the event it stands in. */
export interface MadeStatement {
  readonly event: TimelineEvent;
  readonly quote: Quote & { readonly statement: Statement };
}

/** A transfer an actor takes part in. */
export interface ActorTransfer {
  readonly transfer: Transfer;
  readonly role: 'gives' | 'receives' | 'passes it on';
}

/** The entries of an actor, in the order of the record. */
export function entriesOf(id: string, { events }: Pick<Timeline, 'events'>): ActorEntry[] {
  return events
    .map((event): ActorEntry => ({
      event,
      acts: event.actors.includes(id),
      speaks: event.quotes.some(({ statement }) => statement?.by === id),
      spokenFor: event.quotes.some(({ statement }) => statement?.for === id && statement.by !== id),
      isParty: event.parties.includes(id) && !event.actors.includes(id),
    }))
    .filter(({ acts, speaks, spokenFor, isParty }) => acts || speaks || spokenFor || isParty);
}

/**
 * What an actor does in an entry, in words.
 *
 * @example roleWords({ acts: true, speaks: false, spokenFor: true, … }) // 'acts, is spoken for'
 */
export function roleWords({ acts, speaks, spokenFor, isParty }: Omit<ActorEntry, 'event'>): string {
  return [acts && 'acts', isParty && 'is a party', speaks && 'speaks', spokenFor && 'is spoken for']
    .filter(Boolean)
    .join(', ');
}

/** Statements by an actor, and those others make for it, each by the day they were made. */
export function statementsAbout(
  id: string,
  { events }: Pick<Timeline, 'events'>,
): { readonly made: MadeStatement[]; readonly forIt: MadeStatement[] } {
  const all = events
    .flatMap((event) =>
      event.quotes.flatMap((quote) =>
        quote.statement === null ? [] : [{ event, quote: { ...quote, statement: quote.statement } }],
      ),
    )
    .sort((a, b) => compareDates(a.quote.statement.on, b.quote.statement.on));
  return {
    made: all.filter(({ quote }) => quote.statement.by === id),
    forIt: all.filter(({ quote }) => quote.statement.for === id && quote.statement.by !== id),
  };
}

/**
 * Offices a person held on the days of the statements quoted here, in the order of the first, with the years of those
 * statements: never more than the record has. Offices that differ in their first letter alone are one.
 */
export function officesIn(
  statements: readonly MadeStatement[],
): { office: string; from: number; to: number }[] {
  const named = statements.filter(({ quote }) => quote.statement.as !== null);
  const offices = Map.groupBy(named, ({ quote }) => capitalised(quote.statement.as ?? ''));
  return [...offices].flatMap(([office, own]) => {
    const years = yearsOf(own.map(({ quote }) => ({ date: quote.statement.on })));
    return years === null ? [] : [{ office, ...years }];
  });
}

/** The actors an actor acts with in most entries, most first; those of one count by name. */
export function companionsOf(
  id: string,
  { events, actors }: Pick<Timeline, 'events' | 'actors'>,
  most: number,
): { readonly actor: Actor; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { actors: own } of events) {
    if (!own.includes(id)) continue;
    for (const other of own) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return actors
    .flatMap((actor) => {
      const count = counts.get(actor.id);
      return count === undefined ? [] : [{ actor, count }];
    })
    .sort((a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name, 'en'))
    .slice(0, most);
}

/** Transfers an actor gives, receives or passes on, by their first stage. */
export function transfersOf(id: string, { transfers }: Pick<Timeline, 'transfers'>): ActorTransfer[] {
  return transfers
    .flatMap((transfer): ActorTransfer[] => {
      if (transfer.from === id) return [{ transfer, role: 'gives' }];
      if (transfer.to === id) return [{ transfer, role: 'receives' }];
      return transfer.via.includes(id) ? [{ transfer, role: 'passes it on' }] : [];
    })
    .sort((a, b) => compareFirst(a.transfer, b.transfer));
}

/** The other states the record counts as the same party, by the first entry in which each acts. */
export function statesOfParty(
  { id, type, party }: Pick<Actor, 'id' | 'type' | 'party'>,
  { events, actors }: Pick<Timeline, 'events' | 'actors'>,
): { readonly actor: Actor; readonly events: readonly TimelineEvent[] }[] {
  if (type !== 'state' || party === null) return [];
  return actors
    .filter((other) => other.type === 'state' && other.party === party && other.id !== id)
    .map((actor) => ({ actor, events: events.filter((event) => event.actors.includes(actor.id)) }))
    .filter(({ events: own }) => own.length > 0)
    .sort((a, b) => compareDates(a.events[0]!.date, b.events[0]!.date));
}

/** By the date of the first stage, then by id. */
export function compareFirst(a: Transfer, b: Transfer): number {
  const [first, other] = [a.stages[0], b.stages[0]];
  const order = first && other ? compareDates(first.date, other.date) : 0;
  return order || (a.id < b.id ? -1 : 1);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

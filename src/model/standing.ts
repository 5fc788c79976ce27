import { compareDates } from '../date/index.ts';
import type { Stance } from './schema/event.ts';
import type { Actor, Quote, Standing, StandingState, Statement } from './timeline.ts';

/** A quote that carries a statement on the event itself. */
export type StatementQuote = Quote & { readonly statement: Statement };

export type ActorsById = ReadonlyMap<string, Pick<Actor, 'type' | 'party' | 'name' | 'short'>>;

/** Stances that bear on the standing of a party; the others leave it as it was. */
const ANSWERS: Partial<Record<Stance, 'acknowledges' | 'denies'>> = {
  announces: 'acknowledges',
  acknowledges: 'acknowledges',
  denies: 'denies',
  disputes: 'denies',
};

/** Statements on an event by the day they were made, those of one day in file order; background is left out. */
export function statementsOf(quotes: readonly Quote[]): StatementQuote[] {
  return quotes
    .filter((quote): quote is StatementQuote => quote.statement !== null && !quote.context)
    .sort((a, b) => compareDates(a.statement.on, b.statement.on));
}

/** Whether what somebody says counts as said by a party: it is the party, or is Russian or Iranian as the party is. */
export function speaksFor(speaker: string, party: string, actors: ActorsById): boolean {
  if (speaker === party) return true;
  const side = actors.get(party)?.party ?? null;
  return side !== null && actors.get(speaker)?.party === side;
}

/**
 * Standing of each party of an event from its latest statement that bears on it (contract §1 "Statements and
 * standing"); empty where the event has no statements. Parties of one side speak with one voice: the first state among
 * them stands for all.
 */
export function standingOf(
  quotes: readonly Quote[],
  parties: readonly string[],
  actors: ActorsById,
): Standing[] {
  const statements = statementsOf(quotes);
  if (statements.length === 0) return [];
  return oneForEachSide(parties, actors).map((party) => {
    const answer = statements.findLast(
      ({ statement }) => ANSWERS[statement.stance] !== undefined && speaksFor(statement.for, party, actors),
    );
    return { party, state: stateAfter(answer?.statement), anchor: answer?.anchor ?? null };
  });
}

function stateAfter(statement: Statement | undefined): StandingState {
  const answer = statement && ANSWERS[statement.stance];
  if (answer === undefined) return 'not-answered';
  return answer === 'acknowledges' && statement?.part ? 'acknowledges-in-part' : answer;
}

function oneForEachSide(parties: readonly string[], actors: ActorsById): string[] {
  const isFirstOf = (party: string): boolean => {
    const side = parties.filter((other) => speaksFor(other, party, actors));
    return (side.find((other) => actors.get(other)?.type === 'state') ?? side[0]) === party;
  };
  return [...new Set(parties)].filter(isFirstOf);
}

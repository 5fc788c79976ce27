import { formatDateInSentence } from '../date/index.ts';
import { nameInSentence } from './actor-name.ts';
import type { Stance } from './schema/event.ts';
import { speaksFor, statementsOf, type ActorsById, type StatementQuote } from './standing.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

export interface StandingSentence {
  /** One sentence, such as "Denied by Iran, 13 July 2022." */
  readonly text: string;
  /** Anchor of the statement it tells of; null where it tells of none. */
  readonly anchor: string | null;
}

/** *States* tells neither that it happened nor that it did not: the statements themselves are on the page. */
const DONE: Readonly<Partial<Record<Stance, string>>> = {
  warns: 'Warned of',
  reports: 'Reported',
  assesses: 'Assessed',
  announces: 'Announced',
  acknowledges: 'Acknowledged',
  denies: 'Denied',
  disputes: 'Disputed',
};

/** Stances of somebody who says that it happened, without answering for it. */
const CLAIMS: readonly Stance[] = ['warns', 'reports', 'assesses'];
const ANSWERS: readonly Stance[] = ['announces', 'acknowledges', 'denies', 'disputes'];

/**
 * The standing of an event as dated sentences, in the order the statements were made, then the parties of whom no
 * denial is on record. What somebody says again is told once; an answer is told again after another answer.
 *
 * @example // texts
 * // 'Reported by the United States, 11 July 2022.' 'Denied by Iran, 13 July 2022.'
 * // 'Acknowledged in part by Iran, 5 November 2022.' 'Russia: no denial recorded here.'
 */
export function standingSentences(
  event: Pick<TimelineEvent, 'quotes' | 'standing'>,
  timeline: Pick<Timeline, 'actors'>,
): StandingSentence[] {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const parties = event.standing.map(({ party }) => party);
  const nameFor = (speaker: string): string =>
    parties.find((party) => speaksFor(speaker, party, actors)) ?? speaker;
  const statements = statementsOf(event.quotes).filter(
    ({ statement }) => DONE[statement.stance] !== undefined,
  );
  const told = withoutRepeats(statements, nameFor).map((quote) => ({
    text: `${actOf(quote)} by ${inSentence(nameFor(quote.statement.for), actors)}, ${formatDateInSentence(quote.statement.on)}.`,
    anchor: quote.anchor,
  }));
  const silent = event.standing
    .filter(({ party, state }) => state === 'not-answered' && !claims(party, statements, actors))
    .map(({ party }) => ({
      text: `${actors.get(party)?.short ?? party}: no denial recorded here.`,
      anchor: null,
    }));
  return [...told, ...silent];
}

const actOf = ({ statement }: StatementQuote): string =>
  `${DONE[statement.stance]}${statement.part ? ' in part' : ''}`;

function inSentence(id: string, actors: ActorsById): string {
  const actor = actors.get(id);
  return actor ? nameInSentence(actor) : id;
}

/** Whether a party is itself among those who say that it happened, so that no denial is awaited of it. */
function claims(party: string, statements: readonly StatementQuote[], actors: ActorsById): boolean {
  return statements.some(
    ({ statement }) => CLAIMS.includes(statement.stance) && speaksFor(statement.for, party, actors),
  );
}

function withoutRepeats(
  statements: readonly StatementQuote[],
  nameFor: (speaker: string) => string,
): StatementQuote[] {
  const answers = new Map<string, string>();
  const others = new Set<string>();
  return statements.filter((quote) => {
    const name = nameFor(quote.statement.for);
    const act = actOf(quote);
    if (ANSWERS.includes(quote.statement.stance)) {
      const isNew = answers.get(name) !== act;
      answers.set(name, act);
      return isNew;
    }
    const isNew = !others.has(`${name} ${act}`);
    others.add(`${name} ${act}`);
    return isNew;
  });
}

import type { ContentFile } from '../content.ts';
import type { ActorFrontmatter } from '../schema/actor.ts';
import type { EventFrontmatter, QuoteFrontmatter, Stance } from '../schema/event.ts';
import { speaksFor, type ActorsById } from '../standing.ts';
import type { Standing } from '../timeline.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { actorsById, deniedOrUnanswered, partiesOf } from './helpers/denial.ts';
import { hasVerbOfSaying, namesActor, SAYING } from './helpers/speakers.ts';
import { listOf } from './helpers/words.ts';

const id = 'contested-title';
const ASSERTING: readonly (Stance | undefined)[] = ['warns', 'reports', 'assesses'];

type EventFile = ContentFile<EventFrontmatter>;

export const contestedTitleCheck: Check = {
  id,
  rule: 'Where an outsider warns, reports or assesses, and a party denies or has not answered, the title names who says it.',
  run(content) {
    const actors = actorsById(content);
    const files = new Map(content.actors.map((file) => [file.id, file.data]));
    const filesOf = (ids: readonly (string | undefined)[]) =>
      ids.flatMap((name) => files.get(name ?? '') ?? []);
    return content.events.flatMap((event) => {
      const assertions = outsideAssertions(event, actors);
      const [open] = deniedOrUnanswered(event, actors);
      if (assertions.length === 0 || !open) return [];
      const outsiders = filesOf(assertions.map((quote) => quote.for ?? quote.by));
      const speakers = [...outsiders, ...filesOf(assertions.map((quote) => quote.by))];
      const lack = lackOf(event.data.title, speakers);
      if (lack === null) return [];
      const party = actors.get(open.party)?.short ?? open.party;
      return [fieldProblem(id, event, ['title'], wordsFor(outsiders, party, open.state, lack))];
    });
  },
};

/** Statements from outside the parties that say that it is so. */
function outsideAssertions(event: EventFile, actors: ActorsById): QuoteFrontmatter[] {
  const parties = partiesOf(event, actors);
  return (event.data.quotes ?? []).filter((quote) => {
    const speaker = quote.for ?? quote.by;
    if (speaker === undefined || quote.context || !ASSERTING.includes(quote.stance)) return false;
    return !parties.some((party) => speaksFor(speaker, party, actors));
  });
}

/** What a title lacks; it may name who speaks or for whom. */
function lackOf(title: string, speakers: readonly ActorFrontmatter[]): string | null {
  if (!speakers.some((speaker) => namesActor(title, speaker))) return 'does not name who says it';
  return hasVerbOfSaying(title) ? null : 'has no verb of saying';
}

function wordsFor(
  outsiders: readonly ActorFrontmatter[],
  party: string,
  state: Standing['state'],
  lack: string,
): Words {
  const names = [...new Set(outsiders.map((outsider) => outsider.short))];
  const answer = state === 'denies' ? 'denies it' : 'has not answered';
  return {
    message: `${listOf(names)} said this and ${party} ${answer}, but the title ${lack}`,
    remedy: `write who says it, as in “${names[0]} says …”, with a verb such as ${listOf(SAYING, 'or')}; or name under parties whose answer matters, if not that of the actors`,
  };
}

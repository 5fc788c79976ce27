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
    return content.events.flatMap((event) => {
      const speakers = outsideSpeakers(event, actors).flatMap((speaker) => files.get(speaker) ?? []);
      const [open] = deniedOrUnanswered(event, actors);
      if (speakers.length === 0 || !open) return [];
      const words = wordsFor(event.data.title, speakers, open, actors);
      return words ? [fieldProblem(id, event, ['title'], words)] : [];
    });
  },
};

/** Speakers from outside the parties who say that it is so: for whom and by whom, as a title may name either. */
function outsideSpeakers(event: EventFile, actors: ActorsById): string[] {
  const parties = partiesOf(event, actors);
  const speakersOf = (quote: QuoteFrontmatter) =>
    [quote.for ?? quote.by, quote.by].filter((name) => name !== undefined);
  const isOutside = ([speaker]: string[]) =>
    speaker !== undefined && !parties.some((party) => speaksFor(speaker, party, actors));
  const asserting = (event.data.quotes ?? []).filter(
    (quote) => !quote.context && ASSERTING.includes(quote.stance),
  );
  return asserting.map(speakersOf).filter(isOutside).flat();
}

function wordsFor(
  title: string,
  speakers: readonly ActorFrontmatter[],
  open: Standing,
  actors: ActorsById,
): Words | null {
  const isNamed = speakers.some((speaker) => namesActor(title, speaker));
  if (isNamed && hasVerbOfSaying(title)) return null;
  const names = [...new Set(speakers.map((speaker) => speaker.short))];
  const party = actors.get(open.party)?.short ?? open.party;
  const answer = open.state === 'denies' ? 'denies it' : 'has not answered';
  const lack = isNamed ? 'has no verb of saying' : 'does not name who says it';
  return {
    message: `${listOf(names)} said this and ${party} ${answer}, but the title ${lack}`,
    remedy: `write who says it, as in “${names[0]} says …”, with a verb such as ${listOf(SAYING)}; or name under parties whose answer matters, if not that of the actors`,
  };
}

import type { Content, ContentFile } from '../content.ts';
import type { ActorFrontmatter } from '../schema/actor.ts';
import type { EventFrontmatter, QuoteFrontmatter, Stance } from '../schema/event.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { answersOf, partiesOf, sideOf, type Actors } from './helpers/denial.ts';
import { hasVerbOfSaying, namesActor, SAYING } from './helpers/speakers.ts';
import { listOf } from './helpers/words.ts';

const id = 'contested-title';
const ASSERTING: readonly (Stance | undefined)[] = ['warns', 'reports', 'assesses'];

type EventFile = ContentFile<EventFrontmatter>;

export const contestedTitleCheck: Check = {
  id,
  rule: 'Where an outsider warns, reports or assesses, and a party denies or has not answered, the title names who says it.',
  run(content: Content) {
    const actors: Actors = new Map(content.actors.map((file) => [file.id, file.data]));
    return content.events.flatMap((event) => {
      const speakers = outsideSpeakers(event, actors);
      const open = answersOf(event, actors).filter(
        (answer) => answer.state !== 'acknowledges' && answer.state !== 'acknowledges-in-part',
      );
      const [first] = open;
      if (speakers.length === 0 || !first) return [];
      const named = speakers.some((speaker) => namesActor(event.data.title, speaker));
      if (named && hasVerbOfSaying(event.data.title)) return [];
      const names = [...new Set(speakers.map((speaker) => speaker.short))];
      const party = actors.get(first.party)?.short ?? first.party;
      const answer = first.state === 'denies' ? 'denies it' : 'has not answered';
      const message = `${listOf(names)} ${names.length > 1 ? 'say' : 'says'} this and ${party} ${answer}, but the title ${named ? 'has no verb of saying' : 'does not name who says it'}`;
      const remedy = `write who says it, as in “${names[0]} says …”, with a verb such as ${SAYING.join(', ')}; or give parties: if others than the actors have to answer`;
      return [fieldProblem(id, event, ['title'], { message, remedy })];
    });
  },
};

/** Speakers from outside the parties who say that it is so: both who speaks and for whom, as either may be named. */
function outsideSpeakers(event: EventFile, actors: Actors): ActorFrontmatter[] {
  const inside = new Set(partiesOf(event, actors).map((party) => sideOf(party, actors)));
  const isOutside = (quote: QuoteFrontmatter) => {
    const spoken = quote.for ?? quote.by;
    return spoken !== undefined && !inside.has(sideOf(spoken, actors));
  };
  return (event.data.quotes ?? [])
    .filter((quote) => ASSERTING.includes(quote.stance) && isOutside(quote))
    .flatMap((quote) => [quote.for ?? quote.by, quote.by])
    .flatMap((speaker) => actors.get(speaker ?? '') ?? []);
}

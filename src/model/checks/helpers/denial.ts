import type { ContentFile } from '../../content.ts';
import type { ActorFrontmatter } from '../../schema/actor.ts';
import type { EventFrontmatter, QuoteFrontmatter } from '../../schema/event.ts';
import type { StandingState } from '../../timeline.ts';
import { earliestMs } from './dates.ts';

export type Actors = ReadonlyMap<string, ActorFrontmatter>;

export interface Answer {
  readonly party: string;
  readonly state: StandingState;
}

/** Parties of an event: those named, else its actors; persons never (contract §1). */
export function partiesOf({ data }: ContentFile<EventFrontmatter>, actors: Actors): string[] {
  return (data.parties ?? data.actors).filter((id) => actors.get(id)?.type !== 'person');
}

/** What counts as one speaker: the bodies of a state that is a party speak for its side. */
export function sideOf(actor: string, actors: Actors): string {
  return actors.get(actor)?.party ?? actor;
}

/** What each party has answered so far, by the rules of standing in contract §1. */
export function answersOf(event: ContentFile<EventFrontmatter>, actors: Actors): Answer[] {
  const statements = (event.data.quotes ?? []).filter((quote) => quote.by !== undefined).toSorted(byDay);
  return partiesOf(event, actors).map((party) => {
    const own = statements.filter(
      (quote) => sideOf(quote.for ?? quote.by ?? '', actors) === sideOf(party, actors),
    );
    const states = own.map(stateOf).filter((state) => state !== null);
    return { party, state: states.at(-1) ?? 'not-answered' };
  });
}

function byDay(a: QuoteFrontmatter, b: QuoteFrontmatter): number {
  return (earliestMs(a.on) ?? 0) - (earliestMs(b.on) ?? 0);
}

/** Null for a stance that leaves the standing as it was. */
function stateOf({ stance, part }: QuoteFrontmatter): StandingState | null {
  if (stance === 'denies' || stance === 'disputes') return 'denies';
  if (stance !== 'announces' && stance !== 'acknowledges') return null;
  return part ? 'acknowledges-in-part' : 'acknowledges';
}

import type { Content, ContentFile } from '../../content.ts';
import type { EventFrontmatter, QuoteFrontmatter } from '../../schema/event.ts';
import { standingOf, type ActorsById } from '../../standing.ts';
import type { Quote, Standing, Statement } from '../../timeline.ts';
import { dateOf } from './dates.ts';

/** Actors as standing knows them. */
export function actorsById(content: Content): ActorsById {
  return new Map(
    content.actors.map(({ id, data: { type, party, name, short } }) => [
      id,
      { type, party: party ?? null, name, short },
    ]),
  );
}

/** Parties of an event: those named, else its actors; never persons (contract §1). */
export function partiesOf({ data }: ContentFile<EventFrontmatter>, actors: ActorsById): string[] {
  return (data.parties ?? data.actors).filter((id) => actors.get(id)?.type !== 'person');
}

/** Parties that deny what the event says, or have not answered; none where the event has no statements. */
export function deniedOrUnanswered(event: ContentFile<EventFrontmatter>, actors: ActorsById): Standing[] {
  const quotes = (event.data.quotes ?? []).map(toQuote);
  return standingOf(quotes, partiesOf(event, actors), actors).filter(
    ({ state }) => state === 'denies' || state === 'not-answered',
  );
}

/** As much of a compiled quote as standing looks at, before the record is fit to be compiled. */
function toQuote(quote: QuoteFrontmatter): Quote {
  const { text, source, context = false } = quote;
  const rest = { at: null, lang: '', translation: null, translator: null, note: null, verified: null };
  return { anchor: '', text, source, context, ...rest, statement: toStatement(quote) };
}

function toStatement({
  by,
  for: spokenFor,
  on,
  stance,
  as,
  part,
  direct,
}: QuoteFrontmatter): Statement | null {
  const date = dateOf(on);
  if (by === undefined || stance === undefined || !date) return null;
  const flags = { part: part ?? false, direct: direct ?? false };
  return { by, for: spokenFor ?? by, as: as ?? null, on: date, stance, ...flags };
}

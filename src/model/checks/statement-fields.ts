import type { ContentFile } from '../content.ts';
import type { ActorFrontmatter } from '../schema/actor.ts';
import type { QuoteFrontmatter } from '../schema/event.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { listOf } from './helpers/words.ts';

const id = 'statement-fields';

type Field = keyof QuoteFrontmatter;
type Actors = ReadonlyMap<string, ContentFile<ActorFrontmatter>>;
interface Fault extends Words {
  readonly field: Field;
}

const CORE = ['by', 'on', 'stance'] as const;
const EXTRAS = ['for', 'as', 'part', 'direct'] as const;

export const statementFieldsCheck: Check = {
  id,
  rule: 'A statement says by whom, on which day and with what stance; for whom, where a person speaks.',
  run(content) {
    const actors: Actors = new Map(content.actors.map((file) => [file.id, file]));
    return content.events.flatMap((event) =>
      (event.data.quotes ?? []).flatMap((quote, index) =>
        faultsOf(quote, actors).map(({ field, message, remedy }) =>
          fieldProblem(id, event, ['quotes', index, field], { message, remedy }),
        ),
      ),
    );
  },
};

function faultsOf(quote: QuoteFrontmatter, actors: Actors): Fault[] {
  const incomplete = incompleteness(quote);
  if (incomplete) return [incomplete];
  return [spokenFor(quote, actors), partOf(quote)].filter((fault) => fault !== null);
}

function incompleteness(quote: QuoteFrontmatter): Fault | null {
  const given = [...CORE, ...EXTRAS].filter((field) => quote[field] !== undefined);
  const lacking = CORE.filter((field) => quote[field] === undefined);
  const [first, missing] = [given[0], lacking[0]];
  if (first === undefined || missing === undefined) return null;
  return {
    field: missing,
    message: `the quote has ${listOf(given)} but no ${listOf(lacking)}: a statement needs by, on and stance`,
    remedy: `add ${listOf(lacking)}, or remove ${listOf(given)} if nobody's public statement is quoted`,
  };
}

function spokenFor(quote: QuoteFrontmatter, actors: Actors): Fault | null {
  const speaker = actors.get(quote.by ?? '')?.data;
  if (speaker?.type === 'person' && quote.for === undefined) {
    const message = `${speaker.name} is a person, and the statement does not say for whom`;
    return { field: 'for', message, remedy: 'add for: the state or body spoken for' };
  }
  const party = actors.get(quote.for ?? '')?.data;
  if (party?.type === 'person') {
    const message = `the statement is made for ${party.name}, who is a person`;
    return { field: 'for', message, remedy: 'name the state or body spoken for' };
  }
  return null;
}

function partOf({ part, stance }: QuoteFrontmatter): Fault | null {
  if (part === undefined || stance === 'announces' || stance === 'acknowledges') return null;
  return {
    field: 'part',
    message: `part: true cannot stand with stance: ${stance}`,
    remedy: 'remove part, or write stance: announces or stance: acknowledges',
  };
}

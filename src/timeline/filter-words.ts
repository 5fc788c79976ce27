import { formatDay } from '../date/index.ts';
import { directionInWords } from '../model/directions.ts';
import { kindRows } from './kind-rows.ts';
import type { ChartIndex, HasFlag, ViewState } from './types.ts';

/** Names of what a view holds only as ids, by id. */
export interface ViewNames {
  readonly actors: Readonly<Record<string, string>>;
  readonly threads: Readonly<Record<string, string>>;
}

/** The parts of the state that leave entries out. */
export type FilterKey = 'lanes' | 'kinds' | 'directions' | 'actors' | 'threads' | 'has' | 'query' | 'asOf';

/** One active filter, as a reader would say it. */
export interface FilterWords {
  readonly filter: FilterKey;
  readonly words: string;
}

const HAS_WORDS: Readonly<Record<HasFlag, string>> = {
  transfer: 'has a transfer',
  verified: 'has a verified quotation',
  disagreement: 'sources disagree',
  exact: 'date is exact',
};

/** What a property of an entry is called wherever it can be asked for, "has a transfer". */
export const hasInWords = (flag: HasFlag): string => HAS_WORDS[flag];

/**
 * The active filters in words, in the order of the address; none where nothing is left out. Lanes and kinds are listed
 * with "and", since each of them is shown; values of the other filters with "or", since an entry needs only one.
 *
 * @example [{ filter: 'lanes', words: 'Force and Arms & nuclear' }, { filter: 'has', words: 'has a transfer' }]
 */
export function filterWords(state: ViewState, index: ChartIndex, names: ViewNames): FilterWords[] {
  const query = state.query.trim();
  const words: Readonly<Record<FilterKey, string>> = {
    lanes: shown(state.lanes, index.lanes, 'all lanes'),
    kinds: shown(state.kinds, kindsNamed(state.kinds, index), 'all kinds'),
    directions: inWords(state.directions.map(directionInWords), 'or'),
    actors: inWords(
      state.actors.map((id) => names.actors[id] ?? id),
      'or',
    ),
    threads: inWords(
      state.threads.map((id) => `‘${names.threads[id] ?? id}’`),
      'or',
    ),
    has: inWords(state.has.map(hasInWords), 'or'),
    query: query === '' ? '' : `search ‘${query}’`,
    asOf: state.asOf === null ? '' : `as known on ${formatDay(Date.parse(state.asOf))}`,
  };
  return (Object.entries(words) as [FilterKey, string][])
    .filter(([, text]) => text !== '')
    .map(([filter, text]) => ({ filter, words: text }));
}

/** What the choice is made among: kinds, and where it parts the arms transfers by direction, rows of the gutter. */
function kindsNamed(
  chosen: readonly string[],
  { lanes }: ChartIndex,
): readonly { readonly id: string; readonly name: string }[] {
  const kinds = lanes.flatMap((lane) => lane.kinds);
  return chosen.every((id) => kinds.some((kind) => kind.id === id)) ? kinds : lanes.flatMap(kindRows);
}

/** What is switched on; where only one is off, that is said instead. */
function shown(
  chosen: readonly string[],
  all: readonly { readonly id: string; readonly name: string }[],
  whole: string,
): string {
  const on = all.filter(({ id }) => chosen.includes(id));
  const off = all.filter(({ id }) => !chosen.includes(id));
  const [only] = off;
  if (off.length === 1 && on.length > 1 && only) return `${whole} but ${only.name}`;
  return inWords(
    on.map(({ name }) => name),
    'and',
  );
}

function inWords(items: readonly string[], last: 'and' | 'or'): string {
  const [final] = items.slice(-1);
  if (final === undefined || items.length === 1) return final ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${final}`;
}

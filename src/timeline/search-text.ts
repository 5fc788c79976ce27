import { foldFields, FIELD, type SearchIndex } from './search-index.ts';
import { soundOf } from './sound.ts';
import type { ChartEvent, ChartIndex } from './types.ts';

/** What the search index said of a chart index. */
interface Learned {
  /** Names by their sound. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
}

const learned = new WeakMap<ChartIndex, Learned>();
/** Events are never changed, so their folded text is worked out once. */
const texts = new WeakMap<ChartEvent, string>();

/** Takes in the search index, which comes after the chart index: from now on all fields are searched. */
export function learnSearchIndex(search: SearchIndex, index: ChartIndex): void {
  const kindNames = new Map(index.lanes.flatMap(({ kinds }) => kinds.map(({ id, name }) => [id, name])));
  for (const event of index.events) {
    const row = search.events[event.id];
    const own = foldFields([event.title, event.short, ...event.kinds.map((id) => kindNames.get(id) ?? '')]);
    const actors = [...event.actors, ...(row?.others ?? [])].map((id) => search.actors[id] ?? '');
    texts.set(event, bounded([own, row?.text ?? '', ...actors].join(FIELD)));
  }
  learned.set(index, { sounds: bySound(search.names.split(' ')) });
}

/** Whether all fields are searched; before, titles and ids of actors alone. */
export function knowsSearchIndex(index: ChartIndex): boolean {
  return learned.has(index);
}

/** The folded text of an event: every word stands between spaces, fields between bars. */
export function searchTextOf(event: ChartEvent): string {
  let text = texts.get(event);
  if (text === undefined) {
    const actors = event.actors.map((id) => id.replaceAll('-', ' '));
    text = bounded(foldFields([event.title, event.short, ...actors]));
    texts.set(event, text);
  }
  return text;
}

/** Names of the record that sound like a word, other than the word itself; none before the search index is there. */
export function spellingsOf(word: string, index: ChartIndex): readonly string[] {
  const sound = soundOf(word);
  const found = sound === null ? undefined : learned.get(index)?.sounds.get(sound);
  return (found ?? []).filter((name) => name !== word);
}

function bySound(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const name of names) {
    const sound = soundOf(name);
    if (sound !== null) sounds.set(sound, [...(sounds.get(sound) ?? []), name]);
  }
  return sounds;
}

const bounded = (text: string): string => ` ${text} `;

import type { Actor } from './timeline.ts';

/** Last words of names that English uses with "the". */
const WITH_ARTICLE =
  /\b(?:Academy|Agency|Alliance|Army|Assembly|Authority|Bank|Board|Bureau|Commission|Committee|Company|Confederation|Conference|Cooperation|Corporation|Corps|Council|Court|Department|Directorate|Emirates|Empire|Federation|Fleet|Force|Forces|Government|Group|Guard|Guards|Houthis|Kingdom|League|Majlis|Ministry|Mission|Nations|Navy|Netherlands|Office|Organi[sz]ation|Ottomans|Parliament|Republic|Secretariat|Senate|Service|States|Taliban|Treasury|Union)$/;

const OF_SOMETHING =
  /^(?:Bank|Commonwealth|Court|Department|Government|House|Islamic Republic|Ministry|Office) (?:for|of) /;

const SPELLED_OUT = /^(?:[A-Z]{2,5}|[A-Z]\d{1,2})$/;

/** Letters that are read as a word are a name like any other. */
const READ_AS_A_WORD = new Set(['CENTO', 'NATO', 'OPEC', 'SAVAK', 'SIPRI']);

/**
 * Name of an actor as it stands inside a sentence, with "the" where English has it: the short name, or the full one
 * where the short one is only letters.
 *
 * @example nameInSentence({ type: 'state', name: 'United States of America', short: 'US' }) // 'the United States'
 * @example nameInSentence({ type: 'state', name: 'Islamic Republic of Iran', short: 'Iran' }) // 'Iran'
 */
export function nameInSentence(actor: Pick<Actor, 'type' | 'name' | 'short'>): string {
  const isLetters = SPELLED_OUT.test(actor.short) && !READ_AS_A_WORD.has(actor.short);
  const name = isLetters ? plainName(actor.name) : actor.short;
  const isSeveral = /, | and /.test(name);
  if (actor.type === 'person' || isSeveral) return name;
  if (/^the /i.test(name)) return name.replace(/^The /, 'the ');
  return WITH_ARTICLE.test(name) || OF_SOMETHING.test(name) ? `the ${name}` : name;
}

/** Without what stands in brackets; "of America" is not said in running text. */
const plainName = (name: string): string =>
  name.replace(/ \([^)]*\)$/, '').replace(/^(United States) of America$/, '$1');

/**
 * What each actor is called where all may stand side by side, by id: the short name, or the full one where several have
 * the same (four states of different times are Iran for short).
 */
export function namesApart(actors: readonly Pick<Actor, 'id' | 'name' | 'short'>[]): Record<string, string> {
  const counts = new Map<string, number>();
  for (const { short } of actors) counts.set(short, (counts.get(short) ?? 0) + 1);
  return Object.fromEntries(
    actors.map(({ id, name, short }) => [id, (counts.get(short) ?? 0) > 1 ? name : short]),
  );
}

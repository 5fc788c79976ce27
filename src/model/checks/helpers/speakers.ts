import type { ActorFrontmatter } from '../../schema/actor.ts';

/**
 * Names and adjectives that stand for one another in a title. An actor one of whose names is in a group may be named
 * by any of it; what its file lists under names.also counts as well.
 */
const FORMS: readonly (readonly string[])[] = [
  ['European Union', 'EU', 'European'],
  ['France', 'French'],
  ['Germany', 'German'],
  ['Iran', 'Iranian'],
  ['Iraq', 'Iraqi'],
  ['Israel', 'Israeli'],
  ['Ottoman Empire', 'Ottomans', 'Ottoman'],
  ['Persia', 'Persian'],
  ['Russia', 'Russian'],
  ['Saudi Arabia', 'Saudi'],
  ['Soviet Union', 'USSR', 'Soviets', 'Soviet'],
  ['Syria', 'Syrian'],
  ['Turkey', 'Turkish'],
  ['Ukraine', 'Ukrainian'],
  ['United Kingdom', 'UK', 'Britain', 'British'],
  ['United Nations', 'UN'],
  ['United States', 'US', 'American', 'Americans'],
];

/** Every form of an actor's name a title may use. */
export function namesOf(actor: ActorFrontmatter): string[] {
  const own = [actor.name, actor.short, ...(actor.names?.also ?? [])];
  const forms = FORMS.filter((group) => group.some((name) => own.includes(name)));
  return [...new Set([...own, ...forms.flat()])];
}

/** Whether a text names an actor, as whole words: `US` is in "US says", not in "RUSSIA". */
export function namesActor(text: string, actor: ActorFrontmatter): boolean {
  const plain = withoutStops(text);
  return namesOf(actor).some((name) => wholeWord(withoutStops(name)).test(plain));
}

/** "U.S." and "US" are one name. */
function withoutStops(text: string): string {
  return text.replace(/(?<=\b\p{Lu})\./gu, '');
}

function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u');
}

/** Verbs of saying (design §13), as editors are told of them. */
export const SAYING = [
  'say',
  'report',
  'state',
  'warn',
  'assess',
  'announce',
  'acknowledge',
  'deny',
  'disclose',
] as const;

/**
 * Their forms in a title. Small letters only, and "state" never bare: "US State Department" says
 * nothing.
 */
const SAYING_FORMS =
  /\b(?:says?|said|reports?|reported|states|stated|warn(?:s|ed)?|assess(?:es|ed)?|announce[sd]?|acknowledge[sd]?|den(?:y|ies|ied)|disclose[sd]?|tells?|told|declare[sd]?|dispute[sd]?)\b/u;

/** Whether a text holds a verb of saying. */
export function hasVerbOfSaying(text: string): boolean {
  return SAYING_FORMS.test(text);
}

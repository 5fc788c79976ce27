import type { ActorEntry, MadeStatement } from './actor-record.ts';
import type { SiteFile } from './schema/site.ts';
import { countWords, yearsOf } from './span-words.ts';
import type { Actor } from './timeline.ts';

const KINDS = { state: 'state', body: 'body', person: 'person in public life' } as const;

/** "Iranian state", "Body", "Person in public life": type and party of an actor in words. */
export function kindWords({ type, party }: Pick<Actor, 'type' | 'party'>, { parties }: SiteFile): string {
  const words = [party === null ? '' : parties[party].adjective, KINDS[type]].filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What the record holds of an actor, in one sentence.
 *
 * @example // 'Iranian state: acts in 161 entries, 1979 to 2025; quoted with 24 statements, and with 100 that others make for it.'
 * @example // 'Person in public life: quoted with 19 statements in 15 entries, 2015 to 2024.'
 */
export function actorSentence(
  kind: string,
  entries: readonly ActorEntry[],
  { made, forIt }: { readonly made: readonly MadeStatement[]; readonly forIt: readonly MadeStatement[] },
): string {
  const acting = entries.filter(({ acts }) => acts);
  const quoted = [
    made.length > 0 && `with ${countWords(made.length, 'statement', 'statements')}`,
    forIt.length > 0 &&
      (made.length > 0
        ? `with ${forIt.length} that others make for it`
        : `with ${countWords(forIt.length, 'statement', 'statements')} that others make for it`),
  ].filter(Boolean);
  const quotedWords = quoted.length === 0 ? '' : `quoted ${quoted.join(', and ')}`;
  if (acting.length === 0) return `${[kind, quotedWords].filter(Boolean).join(': ')} ${inEntries(entries)}.`;
  return `${kind}: ${[`acts ${inEntries(acting)}`, quotedWords].filter(Boolean).join('; ')}.`;
}

/** "in 47 entries, 1951 to 2024" */
function inEntries(entries: readonly ActorEntry[]): string {
  const years = yearsOf(entries.map(({ event }) => event));
  const span = years === null ? '' : years.from === years.to ? years.from : `${years.from} to ${years.to}`;
  return [`in ${countWords(entries.length, 'entry', 'entries')}`, span].filter(Boolean).join(', ');
}

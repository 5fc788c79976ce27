import { entriesOf, type ActorEntry } from './actor-record.ts';
import { compareDates } from '../date/index.ts';
import type { Actor, Timeline } from './timeline.ts';

/** An actor with its entries, as an index lists it. */
export interface ListedActor {
  readonly actor: Actor;
  readonly entries: readonly ActorEntry[];
}

/** Actors under one heading of the index. */
export interface ActorGroup {
  /** For its anchor. */
  readonly id: string;
  readonly heading: string;
  readonly actors: readonly ListedActor[];
}

/**
 * All actors in the groups of the index: states of each of the two parties by their first entry, the parties in the
 * order of the alphabet; other states, bodies and persons by name.
 */
export function actorGroups(timeline: Timeline): ActorGroup[] {
  const { parties } = timeline.site;
  const listed = timeline.actors.map((actor) => ({ actor, entries: entriesOf(actor.id, timeline) }));
  const states = listed.filter(({ actor }) => actor.type === 'state');
  const sides = (['iran', 'russia'] as const)
    .map((party) => ({
      id: party,
      heading: `States counted as ${parties[party].name}`,
      actors: states.filter(({ actor }) => actor.party === party).sort(byFirstEntry),
    }))
    .sort((a, b) => compareNames(a.heading, b.heading));
  const named = (id: string, heading: string, actors: readonly ListedActor[]): ActorGroup => ({
    ...{ id, heading },
    actors: [...actors].sort((a, b) => compareNames(a.actor.name, b.actor.name)),
  });
  return [
    ...sides,
    named(
      'states',
      'Other states',
      states.filter(({ actor }) => actor.party === null),
    ),
    named(
      'bodies',
      'Bodies',
      listed.filter(({ actor }) => actor.type === 'body'),
    ),
    named(
      'persons',
      'Persons in public life',
      listed.filter(({ actor }) => actor.type === 'person'),
    ),
  ].filter(({ actors }) => actors.length > 0);
}

function byFirstEntry(a: ListedActor, b: ListedActor): number {
  const [first, other] = [a.entries[0], b.entries[0]];
  if (!first || !other) return Number(!first) - Number(!other);
  return compareDates(first.event.date, other.event.date) || compareNames(a.actor.name, b.actor.name);
}

const compareNames = (a: string, b: string): number => a.localeCompare(b, 'en');

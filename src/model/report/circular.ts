import { compareText } from '../compare-text.ts';
import { independentGroups } from '../independence.ts';
import type { TimelineEvent } from '../timeline.ts';
import { worksStating, type SourcesById } from './events.ts';

/** Works of one event that go back to the same work, so that they count once. */
export interface MeetingChains {
  readonly event: TimelineEvent;
  readonly works: readonly string[];
  /** Works that all of them rest on, or that are the one they rest on. */
  readonly origins: readonly string[];
}

/** Events for which several works are given whose `based_on` chains meet; a shared publisher alone is no chain. */
export function meetingChains(events: readonly TimelineEvent[], sources: SourcesById): MeetingChains[] {
  const chainsOnly = new Map([...sources].map(([id, { based_on }]) => [id, { publisher: id, based_on }]));
  return events.flatMap((event) =>
    independentGroups(worksStating(event), chainsOnly)
      .filter((works) => works.length > 1)
      .map((works) => ({ event, works, origins: commonOrigins(works, sources) })),
  );
}

/** Sets of works that rest on each other in a circle, each sorted. */
export function loopsOf(sources: SourcesById): string[][] {
  const loops = [...sources.keys()].sort(compareText).flatMap((id) => {
    const loop = [...restsOn(id, sources)].filter((other) => restsOn(other, sources).has(id));
    return loop.length > 0 ? [loop.sort(compareText)] : [];
  });
  return [...new Map(loops.map((loop) => [loop.join(' '), loop])).values()];
}

function commonOrigins(works: readonly string[], sources: SourcesById): string[] {
  const [first = new Set<string>(), ...rest] = works.map((id) => new Set([id, ...restsOn(id, sources)]));
  return [...first].filter((id) => rest.every((chain) => chain.has(id))).sort(compareText);
}

/** Every work on the `based_on` chain of a work; itself only where the chain comes back to it. */
function restsOn(id: string, sources: SourcesById): Set<string> {
  const found = new Set<string>();
  const waiting = [...(sources.get(id)?.based_on ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(sources.get(next)?.based_on ?? []));
  }
  return found;
}

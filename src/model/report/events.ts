import { positionOf } from '../../date/index.ts';
import { independentCount, type WorkOrigins } from '../independence.ts';
import type { Position, Quote, Source, TimelineEvent } from '../timeline.ts';

export type SourcesById = ReadonlyMap<string, Source>;

/** Words an event takes from a work: a quote, or the quote of a position. */
export type Quoted = Pick<Quote, 'text' | 'source' | 'verified'>;

/** How well an event is founded. */
export interface Foundation {
  readonly event: TimelineEvent;
  /** Ids of the works that state it: quoted, cited, or holding a position on it; background is left out. */
  readonly works: readonly string[];
  /** Number of independent sources among them (contract §1). */
  readonly independent: number;
  /** Whether every one of them is weak. */
  readonly isWeak: boolean;
}

/** Works that state an event, each once, in the order of its fields. */
export function worksStating({ quotes, citations, disagreements }: TimelineEvent): string[] {
  const stating = [
    ...quotes.filter(({ context }) => !context),
    ...citations,
    ...disagreements.flatMap(({ positions }) => positions),
  ];
  return [...new Set(stating.map(({ source }) => source))];
}

export function foundationOf(event: TimelineEvent, sources: SourcesById): Foundation {
  const works = worksStating(event);
  const origins: WorkOrigins = sources;
  return {
    event,
    works,
    independent: independentCount(works, origins),
    isWeak: works.length > 0 && works.every((id) => sources.get(id)?.weak === true),
  };
}

/** Every quote of an event, quotes of positions among them. */
export function quotedIn({ quotes, disagreements }: TimelineEvent): Quoted[] {
  const positions = disagreements.flatMap((one) => one.positions);
  return [...quotes, ...positions.filter(hasQuote).map((one) => ({ ...one, text: one.quote }))];
}

const hasQuote = (position: Position): position is Position & { quote: string } => position.quote !== null;

/** Year in which an event stands on the axis. */
export function yearOf(event: TimelineEvent): number {
  return new Date(positionOf(event.date)).getUTCFullYear();
}

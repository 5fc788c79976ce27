import type { EventDate, Ms } from '../date/types.ts';
import type { Level, Stance } from './schema/event.ts';
import type { ErasFile, SiteFile } from './schema/site.ts';
import type { TRANSFER_CLASSES, Stage } from './schema/transfer.ts';
import type { WorkFrontmatter } from './schema/source.ts';

/**
 * The compiled record: what every page, export and chart reads. Pure data, no methods, ids instead of references;
 * built by `compileTimeline` from `Content` that passed every check.
 */
export interface Timeline {
  /** Version of the record: that of package.json. */
  readonly version: string;
  readonly site: SiteFile;
  /** Last instant (exclusive) the record covers: the end of `site.record_through`. */
  readonly recordEnd: Ms;
  readonly lanes: readonly Lane[];
  readonly eras: ErasFile['eras'];
  /** In the total order of contract §1. */
  readonly events: readonly TimelineEvent[];
  /** By id. */
  readonly actors: readonly Actor[];
  /** By id; shared works and inline works alike. */
  readonly sources: readonly Source[];
  readonly transfers: readonly Transfer[];
  readonly threads: readonly Thread[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly Kind[];
}

export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

/** `to-iran` is Russia to Iran; `both` where directions differ or a third party is involved. */
export type Direction = 'to-iran' | 'to-russia' | 'both';

export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Chart label: `short`, else the title. */
  readonly short: string;
  readonly date: EventDate;
  readonly kind: string;
  readonly also: readonly string[];
  /** Lane of `kind`. */
  readonly lane: string;
  readonly level: Level;
  /** Null for events without a transfer. */
  readonly direction: Direction | null;
  readonly actors: readonly string[];
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly names: Names;
  /** First paragraph of the body as plain text. */
  readonly summary: string;
  /** Whole body, Markdown. */
  readonly body: string;
  /** `old_style` as the source prints it; the page computes its own (see src/date). */
  readonly oldStyle: string | null;
  readonly lunar: string | null;
  readonly quotes: readonly Quote[];
  /** Works cited without quoting: `sources` of the frontmatter, then `[@…]` of the body, each once. */
  readonly citations: readonly Citation[];
  readonly disagreements: readonly Disagreement[];
  readonly dateFrom: string | null;
  /** Ids of transfers with a stage here. */
  readonly transfers: readonly string[];
  /** Ids of threads that hold it. */
  readonly threads: readonly string[];
  /** Computed; empty where the event has no statements. */
  readonly standing: readonly Standing[];
  readonly aliases: readonly string[];
  readonly added: string;
  readonly changes: readonly Change[];
  /** Ids of the neighbours in the total order. */
  readonly previous: string | null;
  readonly next: string | null;
  /** SHA-256 of the canonical JSON of this event without version and hash. */
  readonly hash: string;
}

export interface Names {
  readonly ru: string | null;
  readonly fa: string | null;
  readonly also: readonly string[];
}

export interface Citation {
  readonly source: string;
  readonly at: string | null;
}

/** A verbatim quote; a statement where `statement` is set. */
export interface Quote {
  /** `q-` and six hexadecimal digits of its key: the anchor on the event page. */
  readonly anchor: string;
  readonly text: string;
  readonly source: string;
  readonly at: string | null;
  /** Language of the words. */
  readonly lang: string;
  readonly translation: string | null;
  readonly translator: string | null;
  readonly context: boolean;
  readonly note: string | null;
  readonly statement: Statement | null;
  /** Day of the match against the whole text, or null where the wording is not yet checked. */
  readonly verified: string | null;
}

export interface Statement {
  readonly by: string;
  /** Actor spoken for. */
  readonly for: string;
  readonly as: string | null;
  readonly on: EventDate;
  readonly stance: Stance;
  readonly part: boolean;
  /** Whether the words are the speaker's own. */
  readonly direct: boolean;
}

export interface Position {
  readonly says: string;
  readonly source: string;
  readonly at: string | null;
  readonly quote: string | null;
  readonly lang: string;
  readonly anchor: string | null;
  readonly verified: string | null;
}

export interface Disagreement {
  readonly question: string;
  readonly positions: readonly Position[];
}

export interface Change {
  readonly date: string;
  readonly note: string;
  readonly was: string | null;
}

export type StandingState = 'not-answered' | 'denies' | 'acknowledges-in-part' | 'acknowledges';

/** What one party has said of an event, from its latest statement that bears on it. */
export interface Standing {
  readonly party: string;
  readonly state: StandingState;
  /** Anchor of the statement it rests on; null for not-answered. */
  readonly anchor: string | null;
}

export interface Actor {
  readonly id: string;
  readonly type: 'state' | 'body' | 'person';
  readonly party: 'russia' | 'iran' | null;
  readonly name: string;
  readonly short: string;
  readonly names: Names;
  readonly wikidata: string | null;
}

export interface Source extends WorkFrontmatter {
  readonly id: string;
  /** Event that declares it inline, or null where it is shared. */
  readonly inline: string | null;
}

export interface Transfer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly goods: string;
  readonly class: (typeof TRANSFER_CLASSES)[number];
  readonly direction: Direction;
  readonly restriction: boolean;
  readonly quantity: {
    readonly text: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: string | null;
    readonly source: string;
  } | null;
  readonly stages: readonly TransferStage[];
}

export interface TransferStage {
  readonly event: string;
  readonly stage: Stage;
  /** The stage's own date, else the event's. */
  readonly date: EventDate;
  readonly source: string;
}

export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly events: readonly string[];
  readonly home: number | null;
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Markdown. */
  readonly introduction: string;
}

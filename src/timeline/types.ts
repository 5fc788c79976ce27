import type { Ms, Precision } from '../date/types.ts';
import type { Direction } from '../model/timeline.ts';
import type { Level } from '../model/schema/event.ts';

/** One end of a date as the chart needs it: numbers and flags, no EDTF parsing in the browser. */
export interface ChartEnd {
  readonly state: 'known' | 'open' | 'unknown';
  /** Half-open bounds of the end itself (a day, a month, a year …); null unless known. */
  readonly from: Ms | null;
  readonly to: Ms | null;
  readonly precision: Precision | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface ChartDate {
  readonly edtf: string;
  /** Finished English wording, "Summer 2015". */
  readonly words: string;
  /** What is not known, "season known"; empty for an exact day. */
  readonly note: string;
  readonly shape: 'single' | 'interval' | 'set';
  readonly start: ChartEnd;
  readonly end: ChartEnd;
  /** Where its glyph stands: the middle of a point, the start of a range. */
  readonly position: Ms;
}

export type HasFlag = 'transfer' | 'verified' | 'disagreement' | 'exact';

/** One row of /data/v1/index.json. Rows stand in the total order of contract §1. */
export interface ChartEvent {
  readonly id: string;
  /** Former ids: an address may still name the event by one. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly short: string;
  readonly date: ChartDate;
  readonly lane: string;
  /** First the kind it is drawn as, then `also`. */
  readonly kinds: readonly string[];
  readonly direction: Direction | null;
  readonly level: Level;
  readonly actors: readonly string[];
  /** Who else makes a statement in it, is spoken for, or is a party; the filter by actor finds them, too. */
  readonly voices: readonly string[];
  /** Name of the place, in the form of the period. */
  readonly place: string | null;
  readonly threads: readonly string[];
  readonly has: readonly HasFlag[];
  /** First day (UTC ms) of its earliest statement; null where it has none. */
  readonly statedFrom: Ms | null;
}

export interface ChartEra {
  readonly id: string;
  readonly name: string;
  readonly from: Ms;
  readonly to: Ms;
  /** Share of the strip's width, 0–1. */
  readonly share: number;
  readonly ticks: readonly number[];
}

/** /data/v1/index.json */
export interface ChartIndex {
  readonly version: string;
  readonly recordStart: Ms;
  readonly recordEnd: Ms;
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kinds: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly eras: readonly ChartEra[];
  /** Short names, by id, of the actors and voices of the events. */
  readonly actors: Readonly<Record<string, string>>;
  readonly events: readonly ChartEvent[];
}

/** Half-open window of time in UTC ms. */
export interface TimeWindow {
  readonly start: Ms;
  readonly end: Ms;
}

export type Scale = 'stretched' | 'even';

/** The one state that list, chart, strip and address share (contract §2 "The view is in the address"). */
export interface ViewState {
  /** Null: the whole record. */
  readonly window: TimeWindow | null;
  readonly selected: string | null;
  readonly lanes: readonly string[];
  readonly kinds: readonly string[];
  readonly directions: readonly Direction[];
  readonly actors: readonly string[];
  readonly threads: readonly string[];
  readonly has: readonly HasFlag[];
  readonly query: string;
  readonly scale: Scale;
  /** `YYYY-MM-DD`, or null. */
  readonly asOf: string | null;
}

/** Measures text in px at the chart's label size; comes in as an argument so that layout stays pure. */
export type MeasureText = (text: string, weight?: 400 | 600 | 700) => number;

/** Glyph name: a kind id, or for transfers `arms-transfer-to-iran`, `-to-russia`, `-both`. */
export type Glyph = string;

interface MarkBase {
  /** Stable while the mark means the same thing: event id, or `lane:cell` for a cluster. */
  readonly key: string;
  readonly lane: string;
  /** Row inside the lane, 0 at the top. */
  readonly row: number;
  /** Ids of the events it stands for; one unless a cluster. */
  readonly events: readonly string[];
  /** What it covers in time, label aside. */
  readonly start: Ms;
  readonly end: Ms;
  /** Name for assistive technology; includes the date's precision. */
  readonly name: string;
  /** Left out by a search or a filter: drawn at 28 %, never focused or named. */
  readonly pale?: true;
}

/** How far the date of a point reaches, drawn under its glyph (design §5 "Dates as drawn"). */
export interface Whisker {
  readonly from: Ms;
  readonly to: Ms;
  /** Solid with ticks: it lies in here. Dotted without: about here. A set is solid and heavier: one of these days. */
  readonly style: 'solid' | 'dotted' | 'set';
  /** Drawn with a question mark. */
  readonly uncertain: boolean;
}

export interface PointMark extends MarkBase {
  readonly type: 'point';
  readonly at: Ms;
  readonly glyph: Glyph;
  readonly label: string | null;
  /** Words after the label where there is room, "· Russia, Iran": never without it, and no part of the name. */
  readonly more: string | null;
  readonly side: 'left' | 'right';
  /** Something that lasted, too short on screen for a bar: `at` is its start and a thin line runs to its end. */
  readonly range: boolean;
  /** Null for an exact day, and where it would be too short to see. */
  readonly whisker: Whisker | null;
  /** One day of a set: "one of" beside the glyph, across from the label. */
  readonly oneOf?: true;
}

export interface BarMark extends MarkBase {
  readonly type: 'bar';
  readonly glyph: Glyph;
  readonly label: string | null;
  /** As for a point. */
  readonly more: string | null;
  /** Inside the bar, after its end or before its start. */
  readonly labelAt: 'inside' | 'after' | 'before';
  /** px that glyph and label inside take from the visible left end; 0 where the label is not inside. */
  readonly inside: number;
  /** Open is drawn as a chevron, unknown as a dotted stub, known as an edge. */
  readonly startState: ChartEnd['state'];
  readonly endState: ChartEnd['state'];
  /** Until when the start, and from when the end, is only about or uncertain: a dotted box instead of an edge. */
  readonly softUntil: Ms | null;
  readonly softFrom: Ms | null;
  /** Not a range but a moment known less exactly than the zoom shows: a band as wide as its date reaches. */
  readonly band: Whisker | null;
}

export interface ClusterMark extends MarkBase {
  readonly type: 'cluster';
  readonly at: Ms;
  readonly count: number;
}

/** At century level: the entries of a few years in one lane, a dot each, stacked from the lane's foot. */
export interface ColumnMark extends MarkBase {
  readonly type: 'column';
  readonly at: Ms;
  readonly count: number;
  /** px from one dot to the next. */
  readonly pitch: number;
  /** Dots of matching entries that stand under these, where these are pale. */
  readonly above: number;
}

/** At century level: an entry that stands out, with its label and a stem down to its dot. */
export interface LandmarkMark extends MarkBase {
  readonly type: 'landmark';
  readonly at: Ms;
  readonly glyph: Glyph;
  readonly label: string | null;
  readonly side: 'left' | 'right';
  /** px from the middle of the glyph down to its dot, on top of the column of its years. */
  readonly stem: number;
  /** As in the columns of its lane, px. */
  readonly pitch: number;
}

export type Mark = PointMark | BarMark | ClusterMark | ColumnMark | LandmarkMark;

export interface LaneBox {
  readonly id: string;
  /** px from the top of the plot. */
  readonly top: number;
  readonly height: number;
  readonly rows: number;
}

/** What one window of the detail chart shows; px are relative to the plot. */
export interface ChartLayout {
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  /** What a search or a filter leaves out, where there is room for it. */
  readonly pale: readonly Mark[];
  readonly height: number;
}

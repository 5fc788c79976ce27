/**
 * The one door to vis-timeline. Its item classes are exported by the esnext build but missing from its types: the
 * author's way to a new item type is to subclass `Item` and register it (visjs/vis#1799), so the class contract is
 * written down here, once. The version is pinned exactly in package.json.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import * as esnext from 'vis-timeline/esnext';
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { Mark, TimeWindow } from '../../timeline/types.ts';

/** What vis knows of one mark: one item in one group. */
export interface MarkItem {
  readonly id: string;
  readonly group: string;
  readonly type: 'mark';
  readonly start: number;
  readonly end: number;
  /** The mark itself, and its place in the order of time for the DOM. */
  readonly mark: Mark;
  readonly order: number;
  readonly selected: boolean;
}

export interface MarkGroup {
  readonly id: string;
  readonly order: number;
  /** Read again by the group template when the group is updated. */
  readonly height: number;
}

/** The part of vis's `Item` that a type of our own rests on. */
export interface ItemBase {
  readonly id: string;
  data: MarkItem;
  dom: { box: HTMLElement } | null;
  parent: { readonly dom: { readonly foreground: HTMLElement } } | null;
  readonly conversion: { toScreen(time: number | Date): number };
  displayed: boolean;
  /** Set by vis when data or selection changed. */
  dirty: boolean;
  top: number | null;
  left: number | null;
  width: number | null;
  height: number | null;
}

interface ItemConstructor {
  new (data: MarkItem, conversion: ItemBase['conversion'], options: unknown): ItemBase;
}

interface Internals {
  readonly timeline: {
    readonly components: {
      readonly items: { readonly Item: ItemConstructor };
      readonly ItemSet: { readonly types: Record<string, ItemConstructor> };
    };
  };
}

const { components } = (esnext as unknown as Internals).timeline;

export const Item = components.items.Item;
export const { Timeline } = esnext;
export type { VisTimeline };
export { DataSet };

/** Makes `type: '<name>'` of an item create this class. */
export function registerItemType(name: string, constructor: ItemConstructor): void {
  components.ItemSet.types[name] = constructor;
}

/** vis draws in the reader's local time unless it is given a clock of UTC. */
export const utcMoment = (date: moment.MomentInput) => moment.utc(date);

/** The window vis shows, in UTC ms. */
export function windowOfVis(timeline: VisTimeline): TimeWindow {
  const { start, end } = timeline.getWindow();
  return { start: start.valueOf(), end: end.valueOf() };
}

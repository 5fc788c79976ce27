import type { ControlAction } from '../../timeline/navigate.ts';
import { ZOOM_LEVELS } from '../../timeline/zoom-level.ts';
import type { Mark } from '../../timeline/types.ts';

/** What a key pressed on a mark asks for (design §11). */
export type KeyAction =
  | { readonly type: 'control'; readonly action: ControlAction }
  /** To the next or the previous mark in time, whatever its lane. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** To the first or the last entry of the record. */
  | { readonly type: 'end'; readonly last: boolean }
  /** To the mark nearest in time in the lane above or below. */
  | { readonly type: 'lane'; readonly by: 1 | -1 }
  /** Back to the entry being read. */
  | { readonly type: 'leave' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const QUARTER = 0.25;
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: { type: 'step', by: 1 },
  j: { type: 'step', by: 1 },
  ArrowUp: { type: 'step', by: -1 },
  k: { type: 'step', by: -1 },
  Home: { type: 'end', last: false },
  End: { type: 'end', last: true },
  PageUp: { type: 'lane', by: -1 },
  PageDown: { type: 'lane', by: 1 },
  Escape: { type: 'leave' },
  '+': { type: 'control', action: { type: 'zoom', factor: 2 } },
  '−': { type: 'control', action: { type: 'zoom', factor: 0.5 } },
  '-': { type: 'control', action: { type: 'zoom', factor: 0.5 } },
};

/** The action of a key, or null where the key is the page's or the browser's. */
export function keyAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const windows = (shiftKey ? 1 : QUARTER) * (key === 'ArrowLeft' ? -1 : 1);
    return { type: 'control', action: { type: 'pan', windows } };
  }
  const level = /^[1-5]$/.test(key) ? ZOOM_LEVELS[Number(key) - 1] : undefined;
  if (level) return { type: 'control', action: { type: 'level', level: level.id } };
  return ACTIONS[key] ?? null;
}

/** Where a mark stands in time. */
export function momentOf(mark: Mark): number {
  return mark.type === 'bar' ? mark.start : mark.at;
}

/** Marks in the order of time, the order in which focus walks. */
export function inTime(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => momentOf(a) - momentOf(b) || (a.key < b.key ? -1 : 1));
}

/** The mark after (or before) one in time; null at the end. */
export function neighbour(marks: readonly Mark[], key: string, by: 1 | -1): Mark | null {
  const ordered = inTime(marks);
  const at = ordered.findIndex((mark) => mark.key === key);
  return at < 0 ? null : (ordered[at + by] ?? null);
}

/** The mark nearest in time in the next lane that has any, upwards or downwards; null where there is none. */
export function acrossLanes(
  marks: readonly Mark[],
  lanes: readonly string[],
  key: string,
  by: 1 | -1,
): Mark | null {
  const from = marks.find((mark) => mark.key === key);
  if (!from) return null;
  for (let lane = lanes.indexOf(from.lane) + by; lane >= 0 && lane < lanes.length; lane += by) {
    const distance = (mark: Mark) => Math.abs(momentOf(mark) - momentOf(from));
    const [nearest] = marks
      .filter((mark) => mark.lane === lanes[lane])
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return null;
}

import type { ControlAction } from './navigate.ts';
import { ZOOM_LEVELS } from './zoom-level.ts';

/** What a key asks for (design §11). */
export type KeyAction =
  /** To the search field. */
  | { readonly type: 'search' }
  /** Opens and closes the list of keys. */
  | { readonly type: 'keys' }
  /** To the next or the previous entry that passes the filters. */
  | { readonly type: 'entry'; readonly by: 1 | -1 }
  /** Of the entry in focus, else of the one being read. */
  | { readonly type: 'open' | 'copy' }
  | { readonly type: 'share' }
  /** Closes the panel that is open. */
  | { readonly type: 'close' }
  /** In the chart: what its buttons do. */
  | { readonly type: 'control'; readonly action: ControlAction }
  /** To the next or the previous mark in time, whatever its lane. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** To the first or the last entry of the record. */
  | { readonly type: 'end'; readonly last: boolean }
  /** To the mark nearest in time in the lane above or below. */
  | { readonly type: 'lane'; readonly by: 1 | -1 }
  /** Back to the entry being read. */
  | { readonly type: 'leave' };

/** Where a key works: on the whole page outside of fields, or while the focus is in the chart or on the strip. */
export type KeyPlace = 'page' | 'chart' | 'strip';

export interface KeyBinding {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  /** Held down, for a key that has a name; a sign is the same with whatever it takes to type it. */
  readonly shift?: boolean;
  /** Null where the element in focus does it by itself, as a button or a slider. */
  readonly action: KeyAction | null;
}

/** One line of the list of keys. */
export interface KeyRow {
  readonly place: KeyPlace;
  readonly does: string;
  readonly keys: readonly KeyBinding[];
}

const QUARTER = 0.25;
const pan = (windows: number): KeyAction => ({ type: 'control', action: { type: 'pan', windows } });
const zoom = (factor: number): KeyAction => ({ type: 'control', action: { type: 'zoom', factor } });

/** Every key of the timeline: what handlers act on, and what the list of keys says. */
export const KEY_ROWS: readonly KeyRow[] = [
  { place: 'page', does: 'Search', keys: [{ key: '/', action: { type: 'search' } }] },
  {
    place: 'page',
    does: 'Next and previous entry',
    keys: [
      { key: 'j', action: { type: 'entry', by: 1 } },
      { key: 'k', action: { type: 'entry', by: -1 } },
    ],
  },
  { place: 'page', does: 'Open the page of the entry', keys: [{ key: 'o', action: { type: 'open' } }] },
  { place: 'page', does: 'Copy the link of the entry', keys: [{ key: 'c', action: { type: 'copy' } }] },
  { place: 'page', does: 'Share this view', keys: [{ key: 's', action: { type: 'share' } }] },
  { place: 'page', does: 'This list of keys', keys: [{ key: '?', action: { type: 'keys' } }] },
  { place: 'page', does: 'Close a panel', keys: [{ key: 'Escape', action: { type: 'close' } }] },
  {
    place: 'chart',
    does: 'Next and previous mark in time',
    keys: [
      { key: 'ArrowDown', action: { type: 'step', by: 1 } },
      { key: 'ArrowUp', action: { type: 'step', by: -1 } },
      { key: 'j', action: { type: 'step', by: 1 } },
      { key: 'k', action: { type: 'step', by: -1 } },
    ],
  },
  {
    place: 'chart',
    does: 'Previous and next lane',
    keys: [
      { key: 'PageUp', action: { type: 'lane', by: -1 } },
      { key: 'PageDown', action: { type: 'lane', by: 1 } },
    ],
  },
  {
    place: 'chart',
    does: 'Earlier and later by a quarter of the window',
    keys: [
      { key: 'ArrowLeft', action: pan(-QUARTER) },
      { key: 'ArrowRight', action: pan(QUARTER) },
    ],
  },
  {
    place: 'chart',
    does: 'Earlier and later by a whole window',
    keys: [
      { key: 'ArrowLeft', shift: true, action: pan(-1) },
      { key: 'ArrowRight', shift: true, action: pan(1) },
    ],
  },
  {
    place: 'chart',
    does: 'First and last entry',
    keys: [
      { key: 'Home', action: { type: 'end', last: false } },
      { key: 'End', action: { type: 'end', last: true } },
    ],
  },
  {
    place: 'chart',
    does: 'Zoom in and out',
    keys: [
      { key: '+', action: zoom(2) },
      { key: '−', action: zoom(0.5) },
      { key: '-', action: zoom(0.5) },
    ],
  },
  {
    place: 'chart',
    does: ZOOM_LEVELS.map(({ name }) => name).join(', '),
    keys: ZOOM_LEVELS.map(({ id }, at) => ({
      key: String(at + 1),
      action: { type: 'control', action: { type: 'level', level: id } },
    })),
  },
  { place: 'chart', does: 'Go to the entry, or open a cluster', keys: [{ key: 'Enter', action: null }] },
  { place: 'chart', does: 'Back to the entry', keys: [{ key: 'Escape', action: { type: 'leave' } }] },
  {
    place: 'strip',
    does: 'Move the first or the last day shown',
    keys: [
      { key: 'ArrowLeft', action: null },
      { key: 'ArrowRight', action: null },
    ],
  },
  {
    place: 'strip',
    does: 'Move it in larger steps',
    keys: [
      { key: 'ArrowLeft', shift: true, action: null },
      { key: 'ArrowRight', shift: true, action: null },
    ],
  },
  {
    place: 'strip',
    does: 'To the edge of the era before or after',
    keys: [
      { key: 'PageDown', action: null },
      { key: 'PageUp', action: null },
    ],
  },
  { place: 'strip', does: 'Show its whole era', keys: [{ key: 'Enter', action: null }] },
  {
    place: 'strip',
    does: 'As far as it can go',
    keys: [
      { key: 'Home', action: null },
      { key: 'End', action: null },
    ],
  },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The action of a key in a place, or null where it is the browser's or the focused element's own. */
export function keyAction(pressed: Pressed, place: KeyPlace): KeyAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const bindings = KEY_ROWS.filter((row) => row.place === place).flatMap(({ keys }) => keys);
  return bindings.find((binding) => isPressed(binding, pressed))?.action ?? null;
}

function isPressed({ key, shift = false }: KeyBinding, pressed: Pressed): boolean {
  return key === pressed.key && (isCharacter(key) || shift === pressed.shiftKey);
}

/** Whether a key types a letter, a digit or a sign: those may be turned off (WCAG 2.1.4). */
export function isCharacter(key: string): boolean {
  return key.length === 1;
}

/** The keys that work wherever the focus is, and so are the ones that can be turned off. */
export function characterKeys(): string[] {
  return KEY_ROWS.filter(({ place }) => place === 'page')
    .flatMap(({ keys }) => keys.map(({ key }) => key))
    .filter(isCharacter);
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  '-': '−',
};

/**
 * What is printed on a key.
 *
 * @example keyName({ key: 'ArrowLeft', shift: true, action: null }) // 'Shift ←'
 */
export function keyName({ key, shift = false }: KeyBinding): string {
  return `${shift ? 'Shift ' : ''}${NAMES[key] ?? key}`;
}

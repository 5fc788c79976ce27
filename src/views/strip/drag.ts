import type { StripScale } from '../../timeline/strip-scale.ts';
import type { TimeWindow } from '../../timeline/types.ts';
import { centreOn, clampWindow, lengthOf, panBy, YEAR_MS } from '../../timeline/window.ts';
import type { End } from './slider.ts';

/** Where a finger or the mouse went down: px from the strip's left, and the handle if it was one. */
export interface Press {
  readonly x: number;
  readonly handle: End | null;
  readonly byTouch: boolean;
}

/** A drag under way: what it does to the window, whose length it began with. */
export type Drag =
  /** The grabbed moment stays under the pointer. */
  | { readonly type: 'move'; readonly window: TimeWindow; readonly grabbed: number }
  /** One end follows, `offset` px from the pointer; past the other end the two change places. */
  | { readonly type: 'resize'; readonly fixed: number; readonly offset: number }
  /** A new window between here and the pointer. */
  | { readonly type: 'draw'; readonly from: number }
  /** The window is centred on the finger. */
  | { readonly type: 'scrub'; readonly window: TimeWindow };

/** A whole record under the finger would not move, so scrubbing shows this much of it. */
const SCRUB_MS = 10 * YEAR_MS;

/**
 * What a press begins (design §4, §11): on a handle to resize; a finger elsewhere scrubs; a mouse inside the window moves
 * it, outside draws a new one. A window of the whole record has nowhere to go, so there, too, a new one is drawn.
 */
export function startDrag(press: Press, window: TimeWindow, scale: StripScale, bounds: TimeWindow): Drag {
  const { x, handle, byTouch } = press;
  if (handle !== null) {
    const fixed = handle === 'start' ? window.end : window.start;
    return { type: 'resize', fixed, offset: x - scale.toX(window[handle]) };
  }
  const isWhole = lengthOf(window) >= lengthOf(bounds);
  const time = scale.toTime(x);
  if (byTouch) return { type: 'scrub', window: isWhole ? centred(time, bounds) : window };
  const isInside = time >= window.start && time < window.end;
  return isInside && !isWhole ? { type: 'move', window, grabbed: time } : { type: 'draw', from: time };
}

/** The window while the pointer of a drag is at `x`: at least 14 days, inside the record. */
export function windowAfterDrag(drag: Drag, x: number, scale: StripScale, bounds: TimeWindow): TimeWindow {
  const time = scale.toTime(drag.type === 'resize' ? x - drag.offset : x);
  switch (drag.type) {
    case 'move':
      return panBy(drag.window, time - drag.grabbed, bounds);
    case 'scrub':
      return centreOn(drag.window, time, bounds);
    case 'resize':
      return clampWindow({ start: drag.fixed, end: within(time, bounds) }, bounds);
    case 'draw':
      return clampWindow({ start: within(drag.from, bounds), end: within(time, bounds) }, bounds);
  }
}

function centred(time: number, bounds: TimeWindow): TimeWindow {
  return clampWindow({ start: time - SCRUB_MS / 2, end: time + SCRUB_MS / 2 }, bounds);
}

/** A pointer may leave the strip; the end it holds stops at the edge of the record, the other end stays. */
function within(time: number, { start, end }: TimeWindow): number {
  return Math.min(Math.max(time, start), end);
}

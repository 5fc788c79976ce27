/** Place and speed of a scroll at its last step. */
export interface Pace {
  readonly y: number;
  readonly at: number;
  /** px per second, without direction; 0 at the first step of a scroll. */
  readonly speed: number;
}

/** Faster than this nobody reads: the chart waits (design §7). */
export const FAST_PX_PER_SECOND = 3000;
/** Steps further apart than this belong to two scrolls, ms: the speed between them says nothing. */
export const PAUSE_MS = 120;

/** Place and speed after a step to `y`; the speed is smoothed over the last steps. */
export function paceAfter(pace: Pace | null, y: number, now: number): Pace {
  const gap = pace === null ? Infinity : now - pace.at;
  if (pace === null || gap > PAUSE_MS) return { y, at: now, speed: 0 };
  if (gap <= 0) return { ...pace, y };
  const speed = (Math.abs(y - pace.y) / gap) * 1000;
  return { y, at: now, speed: (pace.speed + speed) / 2 };
}

/** Whether a scroll goes by too fast to be read. */
export function isFast({ speed }: Pace): boolean {
  return speed > FAST_PX_PER_SECOND;
}

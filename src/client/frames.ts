/**
 * Calls `step` with the ms since now, once a frame, until `duration` has passed; the last call comes at or after it.
 *
 * @returns stops it; the step under way is the last.
 */
export function runFrames(duration: number, step: (elapsed: number) => void): () => void {
  const begun = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const elapsed = Math.max(0, now - begun);
    frame = elapsed < duration ? requestAnimationFrame(next) : 0;
    step(elapsed);
  });
  return () => cancelAnimationFrame(frame);
}

/** Whether the reader asked for less motion: every move is a cut then. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

import { ease, scrollDuration } from '../timeline/motion.ts';
import { prefersStill, runFrames } from './frames.ts';

/** Moves the page for the list, and knows its own scrolls from the reader's by where they end. */
export interface PageScroll {
  /** By a cut, or in 300 ms where that is not too far to follow. */
  to(y: number, how: 'cut' | 'smooth'): void;
  /** Leaves the page where it is. */
  stop(): void;
  /** Where a programme last put the page; null where the reader has moved it since. */
  expected(): number | null;
  /** The reader has moved the page. */
  release(): void;
}

/** @param onFrame called after each step of a smooth scroll, so that what is tied to the list moves in the same frame. */
export function createPageScroll(onFrame: () => void): PageScroll {
  let expected: number | null = null;
  let stop = (): void => undefined;
  const put = (y: number) => {
    window.scrollTo({ top: y, behavior: 'instant' });
    // Read back: the page has an end, and whole device pixels.
    expected = window.scrollY;
  };
  return {
    to(y, how) {
      stop();
      const from = window.scrollY;
      const duration = how === 'cut' || prefersStill() ? 0 : scrollDuration(y - from, window.innerHeight);
      if (duration === 0) return put(y);
      stop = runFrames(duration, (elapsed) => {
        put(from + (y - from) * ease(elapsed / duration));
        onFrame();
      });
    },
    stop: () => stop(),
    expected: () => expected,
    release: () => (expected = null),
  };
}

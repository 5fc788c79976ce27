import { transitionTo, windowAt } from '../timeline/motion.ts';
import type { ChartIndex, TimeWindow, ViewState } from '../timeline/types.ts';
import { windowOf } from '../timeline/view-state.ts';
import type { DetailChart } from '../views/detail/mount.ts';
import type { Strip } from '../views/strip/mount.ts';
import { prefersStill, runFrames } from './frames.ts';
import type { Change } from './store.ts';

/**
 * Chart and strip follow the state. It holds the goal at once; they are shown the windows between (design §2.4), both
 * in the same frame.
 */
export interface FollowWindow {
  show(change: Change): void;
  /** Stops at the window now drawn, which it gives; null where nothing moves. */
  stop(): TimeWindow | null;
  /** Whether the chart stands still while the list goes by too fast to be read. */
  isWaiting(): boolean;
  /** The chart has been mounted: the strip moves with its redraws. */
  attach(chart: DetailChart): void;
}

export function followWindow(index: ChartIndex, initial: ViewState, strip: Strip): FollowWindow {
  let chart: DetailChart | null = null;
  let state = initial;
  let drawn = windowOf(initial, index);
  let stopFrames: (() => void) | null = null;
  let isWaiting = false;

  const draw = () => {
    const isMoving = stopFrames !== null;
    const passing = { ...state, window: drawn };
    if (!isWaiting) chart?.show(isMoving ? passing : state, isMoving);
    // The chart draws with its next frame, and shows the strip then.
    if (!isMoving || !chart) strip.show(passing);
  };
  const stop = () => {
    stopFrames?.();
    stopFrames = null;
  };
  const moveTo = (goal: TimeWindow) => {
    const transition = transitionTo(drawn, goal);
    stop();
    const stopRun = runFrames(transition.duration, (elapsed) => {
      drawn = windowAt(transition, elapsed);
      draw();
      // One frame later, when the chart too has drawn the last window.
      if (elapsed >= transition.duration)
        stopFrames = runFrames(0, () => {
          stop();
          draw();
        });
    });
    stopFrames = stopRun;
    draw();
  };
  return {
    show(change) {
      const before = windowOf(state, index);
      state = change.state;
      const goal = windowOf(state, index);
      isWaiting = change.origin === 'list' && change.history === 'passing';
      const hasNewGoal = goal.start !== before.start || goal.end !== before.end;
      if (!hasNewGoal) return draw();
      if (moves(change) && transitionTo(drawn, goal).duration > 0) return moveTo(goal);
      stop();
      drawn = goal;
      draw();
    },
    stop() {
      if (stopFrames === null) return null;
      stop();
      return drawn;
    },
    isWaiting: () => isWaiting,
    attach(mounted) {
      chart = mounted;
      chart.onDraw(() => {
        if (stopFrames !== null) strip.show({ ...state, window: drawn });
      });
    },
  };
}

/** What comes from under the reader's hands or from the address is shown at once. */
function moves({ history }: Change): boolean {
  return history !== 'passing' && history !== 'none' && !prefersStill();
}

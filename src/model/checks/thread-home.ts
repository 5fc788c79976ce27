import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';
import { fieldProblem, type Check } from './helpers/check.ts';
import { earliestMs, latestMs } from './helpers/dates.ts';

const id = 'thread-home';

export const threadHomeCheck: Check = {
  id,
  rule: 'A thread with a place on the home page has a window to open, and no other thread has that place.',
  run: ({ threads }) => [...repeatedPlaces(threads), ...windows(threads)],
};

function repeatedPlaces(threads: Content['threads']): Problem[] {
  const taken = new Map<number, string>();
  return threads.flatMap((file) => {
    const { home } = file.data;
    const owner = home === undefined ? undefined : taken.get(home);
    if (home !== undefined && owner === undefined) taken.set(home, file.file);
    if (owner === undefined) return [];
    const message = `home: ${home} is taken already, in ${owner}`;
    return [
      fieldProblem(id, file, ['home'], {
        message,
        remedy: 'take another number from 1 to 5, or remove home',
      }),
    ];
  });
}

function windows(threads: Content['threads']): Problem[] {
  return threads.flatMap((file) => {
    const { home, window } = file.data;
    if (home !== undefined && !window) {
      const message = `the thread has home: ${home} but no window for its way in to open`;
      const remedy = 'add window: { from: "2007", to: "2016" } with the years the thread spans';
      return [fieldProblem(id, file, ['window'], { message, remedy })];
    }
    const [start, end] = [earliestMs(window?.from), latestMs(window?.to)];
    if (start === null || end === null || start < end) return [];
    const message = `the window ends, "${window?.to}", before it starts, "${window?.from}"`;
    return [fieldProblem(id, file, ['window'], { message, remedy: 'swap or correct the two dates' })];
  });
}

import { earliestMs } from './helpers/dates.ts';
import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'changes';

export const changesCheck: Check = {
  id,
  rule: 'Changes follow the day an event was added, oldest first.',
  run: ({ events }) =>
    events.flatMap((file) => {
      const days = [file.data.added, ...(file.data.changes ?? []).map((change) => change.date)];
      return days.flatMap((day, index) => {
        const before = days[index - 1];
        if (before === undefined || !isBefore(day, before)) return [];
        const than =
          index === 1 ? `the day the event was added, "${before}"` : `the change before it, "${before}"`;
        const message = `the change of "${day}" is earlier than ${than}`;
        const remedy = 'correct the day, or put the changes in order, oldest first';
        return [fieldProblem(id, file, ['changes', index - 1, 'date'], { message, remedy })];
      });
    }),
};

function isBefore(day: string, other: string): boolean {
  const [a, b] = [earliestMs(day), earliestMs(other)];
  return a !== null && b !== null && a < b;
}

import { compareText } from '../compare-text.ts';
import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'century-level';
const MOST = 16;

export const centuryLevelCheck: Check = {
  id,
  rule: `At most ${MOST} events are at level century.`,
  run({ events }) {
    const century = events.filter((file) => file.data.level === 'century');
    const newest = century
      .toSorted((a, b) => compareText(a.data.added, b.data.added) || compareText(a.id, b.id))
      .at(-1);
    if (!newest || century.length <= MOST) return [];
    const others = century.filter((file) => file !== newest).map((file) => file.id);
    return [
      fieldProblem(id, newest, ['level'], {
        message: `${century.length} events are at level century; at most ${MOST} fit on the widest view`,
        remedy: `write level: decade here, or in one of the others: ${others.join(', ')}`,
      }),
    ];
  },
};

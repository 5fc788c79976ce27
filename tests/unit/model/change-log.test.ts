import { describe, expect, it } from 'vitest';
import { changeLog } from '../../../src/model/change-log.ts';
import type { Change, TimelineEvent } from '../../../src/model/timeline.ts';

const event = (id: string, added: string, ...changes: Change[]) =>
  ({ id, added, changes }) as unknown as TimelineEvent;
const change = (date: string, note: string): Change => ({ date, note, was: null });

describe('the log of changes', () => {
  it('puts every change of every event under its day, newest first, in the order of the record', () => {
    const events = [
      event('a', '2026-01-01', change('2026-03-01', 'a1'), change('2026-02-01', 'a2')),
      event('b', '2026-02-01', change('2026-03-01', 'b1')),
      event('c', '2026-01-01'),
    ];
    const log = changeLog({ events }).map(({ day, added, changes }) => [
      ...[day, added],
      changes.map((one) => `${one.event.id} ${one.number} ${one.note}`),
    ]);
    expect(log).toEqual([
      ['2026-03-01', 0, ['a 1 a1', 'b 1 b1']],
      ['2026-02-01', 1, ['a 2 a2']],
      ['2026-01-01', 2, []],
    ]);
  });

  it('is empty for an empty record', () => {
    expect(changeLog({ events: [] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/model/format-problems.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { sortProblems } from '../../../src/model/sort-problems.ts';

const problem = (file: string, line: number | null, field: string | null, message = 'wrong'): Problem => ({
  file,
  line,
  field,
  message,
  remedy: 'mend it',
  check: 'x',
});

const A = problem('content/events/a.md', 12, 'actors[0]', 'actor ‘russia’ is not known');
const B = problem('content/events/b.md', null, null);

describe('problems in a terminal', () => {
  it('stand by file with place, field, message and remedy, then the count', () => {
    expect(formatProblems([A, B])).toBe(
      `content/events/a.md:12  actors[0]
  actor ‘russia’ is not known
  → mend it

content/events/b.md
  wrong
  → mend it

2 problems in 2 files.`,
    );
  });

  it('say that nothing was built only where the caller says so', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => problem(name, 1, null));
    expect(formatProblems(four, { nothingBuilt: true }).split('\n').at(-1)).toBe(
      '4 problems in 4 files. Nothing was built; the last good site is untouched.',
    );
    expect(formatProblems([A])).toMatch(/\n\n1 problem in 1 file\.$/);
  });

  it('have colours only where asked for', () => {
    expect(formatProblems([A])).not.toContain('\u001b');
    expect(formatProblems([A], { colour: true })).toContain('\u001b[31m');
  });
});

describe('the order of problems', () => {
  it('is by file, then line, those of the whole file first; what is said twice stands once', () => {
    const later = problem('content/events/a.md', 20, null);
    const whole = problem('content/events/a.md', null, null);
    expect(sortProblems([B, later, A, whole, { ...A }])).toEqual([whole, A, later, B]);
  });
});

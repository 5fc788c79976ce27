import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePermalinks } from '../../../../src/build/content/permalinks.ts';
import { planRelease, type ReleaseInput } from '../../../../src/model/release/plan.ts';
import { contentWith } from '../checks/support.ts';

function input(permalinks = '', fields: Partial<ReleaseInput> = {}): ReleaseInput {
  const { eras } = contentWith();
  return {
    version: '1.0.0',
    date: null,
    content: { eras, permalinks: parsePermalinks(permalinks) },
    eraCounts: eras.data.eras.map(() => ({ years: 10, entries: 5 })),
    built: { promised: ['/', '/events/a/'], others: [] },
    texts: {
      eras: stringify(eras.data),
      package: '{ "version": "0.1.0" }\n',
      citation: 'version: "0.1.0"\n',
      permalinks,
    },
    ...fields,
  };
}

const filesOf = (given: ReleaseInput): string[] => planRelease(given).changes.map(({ file }) => file);

describe('the plan of a release', () => {
  it('writes everything at the first, and the permalinks last', () => {
    expect(filesOf(input())).toEqual([
      'content/eras.yaml',
      'package.json',
      'CITATION.cff',
      'content/permalinks.txt',
    ]);
  });

  it('leaves the shares alone as soon as one address is released, and says so', () => {
    const plan = planRelease(input('/\n'));
    expect(plan.changes.map(({ file }) => file)).not.toContain('content/eras.yaml');
    expect(plan.notes).toEqual([expect.stringContaining('frozen at the first release')]);
    expect(plan.changes.at(-1)?.lines).toEqual(['+ /events/a/']);
  });

  it('takes a permalinks file that holds only comments for a first release', () => {
    expect(filesOf(input('# nothing yet\n'))).toContain('content/eras.yaml');
  });

  it('does without a citation file', () => {
    const { texts } = input();
    expect(filesOf(input('', { texts: { ...texts, citation: null } }))).not.toContain('CITATION.cff');
  });

  it('is empty once it has been carried out', () => {
    const given = input();
    const after = new Map(planRelease(given).changes.map((change) => [change.file, change.after]));
    const permalinks = after.get('content/permalinks.txt')!;
    const texts = {
      eras: after.get('content/eras.yaml')!,
      package: after.get('package.json')!,
      citation: after.get('CITATION.cff')!,
      permalinks,
    };
    expect(filesOf(input(permalinks, { texts }))).toEqual([]);
  });

  it('names pages that the contract does not', () => {
    const { notes } = planRelease(input('', { built: { promised: ['/'], others: ['/drafts/'] } }));
    expect(notes).toEqual(['Not released, as CONTRACT.md §2 does not name it: /drafts/']);
  });
});

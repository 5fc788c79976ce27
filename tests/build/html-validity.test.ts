import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';

/** The rules of the HTML standard; those of taste stay with the formatter. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);
/** Of a page type with many pages every so many-th: they come from one template. */
const STEPS: Readonly<Record<string, number>> = { sources: 20, events: 4, actors: 8, embed: 8 };

function samplePages(): string[] {
  const seen = new Map<string, number>();
  return filesBelow(PROJECT_ROOT, 'dist')
    .filter((path) => path.endsWith('.html'))
    .filter((path) => {
      const type = path.split('/')[1] ?? '';
      const at = seen.get(type) ?? 0;
      seen.set(type, at + 1);
      return at % (STEPS[type] ?? 1) === 0;
    });
}

function faultsOf(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('HTML, by the rules of its standard', () => {
  it('is valid on pages of every type', () => {
    const files = samplePages();
    expect(files.length).toBeGreaterThan(150);
    const faults = files.flatMap((file) =>
      faultsOf(readFileSync(join(PROJECT_ROOT, file), 'utf8')).map((fault) => `${file}:${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('would be found invalid where it is', () => {
    const page = readFileSync(join(PROJECT_ROOT, 'dist/404.html'), 'utf8');
    const faults = faultsOf(page.replace('</main>', '<p><div>wrong</div></p></main>'));
    expect(faults.join()).toMatch(/close-order/);
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { filesBelow } from '../../src/build/tree-digest.ts';
import { attribute, elementsOf, textOf } from '../support/html.ts';

interface Head {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** Embeds are shown inside other pages, and their own heads are seen by nobody. */
const heads: Head[] = [];
beforeAll(() => {
  for (const path of filesBelow(PROJECT_ROOT, 'dist')) {
    const file = path.slice('dist/'.length);
    if (!file.endsWith('.html') || file.startsWith('embed/')) continue;
    const elements = elementsOf(join(PROJECT_ROOT, path));
    const title = elements.find(({ tagName }) => tagName === 'title');
    const description = elements.find((element) => attribute(element, 'name') === 'description');
    heads.push({
      file,
      title: title ? textOf(title) : '',
      description: (description && attribute(description, 'content')) ?? '',
    });
  }
});

/** Files that share a text with others. */
function shared(textOfHead: (head: Head) => string): string[] {
  return [...Map.groupBy(heads, textOfHead)]
    .filter(([, sharers]) => sharers.length > 1)
    .map(([text, sharers]) => `${text}: ${sharers.map(({ file }) => file).join(', ')}`);
}

describe('the heads of the pages', () => {
  it('give each page a title of its own, which tabs and search engines show', () => {
    expect(shared(({ title }) => title)).toEqual([]);
  });

  it('give each page a description of its own, a phrase or more', () => {
    expect(shared(({ description }) => description)).toEqual([]);
    expect(heads.filter(({ description }) => description.length < 30)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { openOutside } from '../../../src/build/open-outside.ts';

describe('links of an embed', () => {
  it.each([
    ['<a href="/x/">x</a>', '<a href="/x/" target="_blank" rel="noopener">x</a>'],
    [
      '<a href="/x/" rel="external noopener" data-find>',
      '<a href="/x/" data-find target="_blank" rel="external noopener">',
    ],
    ['<a class="seal" target="_top" href="/">', '<a class="seal" href="/" target="_blank" rel="noopener">'],
    ['<a href="/x/"/>', '<a href="/x/" target="_blank" rel="noopener"/>'],
    ['<abbr title="a">', '<abbr title="a">'],
    ['a &lt;a href="/"&gt; b', 'a &lt;a href="/"&gt; b'],
  ])('%s', (before, after) => {
    expect(openOutside(before)).toBe(after);
  });
});

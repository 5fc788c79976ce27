import { describe, expect, it } from 'vitest';
import { splitLede } from '../../../src/markdown/split-lede.ts';

describe('a rendered body', () => {
  it('is split after its first paragraph', () => {
    expect(splitLede('<p>One <em>two</em>.</p>\n<p>Three.</p>\n<ul><li>Four</li></ul>')).toEqual({
      lede: '<p>One <em>two</em>.</p>',
      rest: '<p>Three.</p>\n<ul><li>Four</li></ul>',
    });
  });

  it('may be one paragraph, or none', () => {
    expect(splitLede('<p>One.</p>\n')).toEqual({ lede: '<p>One.</p>', rest: '' });
    expect(splitLede('<ul><li>One</li></ul>')).toEqual({ lede: '<ul><li>One</li></ul>', rest: '' });
    expect(splitLede('')).toEqual({ lede: '', rest: '' });
  });
});

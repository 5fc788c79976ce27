import { describe, expect, it } from 'vitest';
import { readEmbedKeys, readEmbedSecret } from '../../../src/timeline/embed-keys.ts';

describe('the keys of an embed', () => {
  it('are colours, the name of the frame and the version', () => {
    expect(readEmbedKeys('?from=2015&theme=dark&id=lesson-2&v=1.0.0-3f2a9c1b7d04')).toEqual({
      theme: 'dark',
      id: 'lesson-2',
      version: '1.0.0-3f2a9c1b7d04',
      notices: [],
    });
  });

  it('are all left out by default', () => {
    const none = { theme: null, id: null, version: null, notices: [] };
    expect(readEmbedKeys('')).toEqual(none);
    expect(readEmbedKeys('?theme=&id=&v=')).toEqual(none);
  });

  it('drop colours that are not known, in one plain sentence', () => {
    const { theme, notices } = readEmbedKeys('?theme=sepia');
    expect(theme).toBeNull();
    expect(notices).toHaveLength(1);
  });

  it.each([
    ['#?secret=0aT4', '0aT4'],
    ['#secret=0aT4', '0aT4'],
    ['#?other=1', null],
    ['', null],
  ])('find the secret of WordPress in ‘%s’', (fragment, secret) => {
    expect(readEmbedSecret(fragment)).toBe(secret);
  });
});

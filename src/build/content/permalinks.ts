import type { Content } from '../../model/content.ts';

/**
 * Released paths, one a line; blank lines and lines that start with # are not paths.
 *
 * @example parsePermalinks('# released\n/events/gulistan/\n') // [{ path: '/events/gulistan/', line: 2 }]
 */
export function parsePermalinks(text: string): Content['permalinks'] {
  return text
    .split('\n')
    .map((content, index) => ({ path: content.trim(), line: index + 1 }))
    .filter(({ path }) => path !== '' && !path.startsWith('#'));
}

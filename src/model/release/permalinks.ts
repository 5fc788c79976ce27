import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

const FILE = 'content/permalinks.txt';
const HEADER = `# Every address ever released, one a line. npm run release writes this file and only ever adds to it:
# each of them leads somewhere for ever. Where an event gets another id, its old one goes into its aliases.
`;

/**
 * The text of `permalinks.txt` with addresses added under a comment that names the version; what stands there stays,
 * character by character.
 *
 * @param added sorted, none of them in the file.
 */
export function addPermalinks(text: string, added: readonly string[], version: string): string {
  if (added.length === 0) return text;
  const before = text.trim() === '' ? HEADER : text.replace(/\n*$/, '\n');
  // A release that is run again before it is committed goes on with its own part.
  const heading = lastComment(before) === `# ${version}` ? '' : `\n# ${version}\n`;
  return `${before}${heading}${added.join('\n')}\n`;
}

/** A problem for each released address that the site, as built now, does not have. */
export function vanishedPermalinks(permalinks: Content['permalinks'], built: ReadonlySet<string>): Problem[] {
  return permalinks
    .filter(({ path }) => !built.has(path))
    .map(({ path, line }) => ({
      file: FILE,
      line,
      field: null,
      message: `the released address ${path} is not in the site as it is built now`,
      remedy:
        'bring its page back (a route in src/pages/), or a redirect from it: an address once released stays',
      check: 'permalinks',
    }));
}

function lastComment(text: string): string | undefined {
  return text.split('\n').findLast((line) => line.startsWith('#'));
}

import { replaceScalars } from './replace-scalars.ts';

const DATE = /^date-released:.*\n?/m;

/**
 * CITATION.cff with the version of a release, and its day where one is given. The day of an earlier version would be
 * wrong for this one, so it goes with it.
 *
 * @param text of a valid file, with a `version`.
 * @param date `YYYY-MM-DD`, or null.
 * @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 */
export function citeRelease(text: string, version: string, date: string | null): string {
  const cited = replaceScalars(text, [{ path: ['version'], value: version }]);
  if (date === null) return cited === text ? text : cited.replace(DATE, '');
  const line = `date-released: "${date}"\n`;
  return DATE.test(cited) ? cited.replace(DATE, line) : `${cited.replace(/\n*$/, '\n')}${line}`;
}

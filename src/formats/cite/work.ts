import { authorsOf, dateInWords, issuedOf, placeInWork } from '../../model/credit.ts';
import type { WorkFrontmatter } from '../../model/schema/source.ts';
import type { Run } from './styles.ts';

/**
 * A work in the style of this site, as its lists of references print it: title, author, where it stands, publisher, date,
 * address, archived copy, day it was read.
 *
 * @example // 'Leveling the Partnership. Nicole Grajewski, Carnegie Endowment for International Peace, 10 October 2024. https://…'
 */
export function citeWork(work: WorkFrontmatter): readonly Run[] {
  const parts = [authorsOf(work), placeInWork(work), work.publisher, issuedOf(work)].filter(Boolean);
  const translated = work['title-translated'];
  const rest = [
    work.DOI && `https://doi.org/${work.DOI}`,
    work.ISBN && `ISBN ${work.ISBN}.`,
    work.url,
    work.archived && `Archived: ${work.archived}`,
    work.accessed && `Read ${dateInWords(work.accessed)}.`,
  ].filter(Boolean);
  const credit = `${translated ? ` [${translated}]` : ''}. ${parts.join(', ')}.`;
  return [{ text: work.title, italic: true }, { text: [credit, ...rest].join(' ') }];
}

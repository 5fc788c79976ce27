import { toBiblatex } from './biblatex.ts';
import { toCslJson } from './csl-json.ts';
import type { CitedPage } from './page.ts';
import { toRis } from './ris.ts';

export interface CiteFile {
  /** `/events/<id>/cite.<extension>` */
  readonly extension: string;
  /** As its link is called. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (page: CitedPage) => string;
}

/** The citation files of an event page, in the order of their links. */
export const CITE_FILES: readonly CiteFile[] = [
  { extension: 'bib', name: 'BibLaTeX', mediaType: 'application/x-bibtex', write: toBiblatex },
  { extension: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (page) => `${JSON.stringify(toCslJson(page), null, 2)}\n`,
  },
];

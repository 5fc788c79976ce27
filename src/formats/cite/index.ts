export { toBiblatex } from './biblatex.ts';
export { toCslJson } from './csl-json.ts';
export { noteOf, toCitedPage, type CitedPage } from './page.ts';
export { citeWords, type CitedWords } from './quotation.ts';
export { toRis } from './ris.ts';
export { plainCitation, STYLES, type CitationStyle, type Run } from './styles.ts';
export { toWikipedia } from './wikipedia.ts';
export { citeWork } from './work.ts';
export { CITE_FILES, type CiteFile } from './files.ts';

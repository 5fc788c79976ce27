import type { WorkFrontmatter } from './schema/source.ts';

/** What kind of work it is, in words; a work without a type is a web page. */
const TYPES: Readonly<Record<NonNullable<WorkFrontmatter['type']>, string>> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'News article',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  dataset: 'Data set',
  document: 'Document',
  'entry-encyclopedia': 'Encyclopaedia entry',
  hearing: 'Hearing',
  interview: 'Interview',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  report: 'Report',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Text of a treaty',
  webpage: 'Web page',
};

export const typeWords = ({ type = 'webpage' }: Pick<WorkFrontmatter, 'type'>): string => TYPES[type];

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language from its tag: "Persian". */
export const languageName = (tag: string): string => LANGUAGES.of(tag) ?? tag;

import type { ChartIndex } from '../../timeline/types.ts';
import type { Shape } from '../shape.ts';
import { BODY_TOP, cardShape, MARGIN, type CardSite, type MeasureCard } from './frame.ts';
import { cardStrip } from './strip.ts';
import { linesOf, setText, setTitle } from './title.ts';

export interface PageCardInput {
  readonly site: CardSite;
  readonly index: ChartIndex;
  readonly title: string;
  readonly words: string;
  readonly measure: MeasureCard;
  /** Ids of the events the page is about, the others drawn pale; all where left out. */
  readonly about?: ReadonlySet<string>;
}

const WORDS_SIZE = 30;
const WORDS_LEADING = 42;

/** The card of a page that is about many events: its title, a sentence, and where they stand in the record. */
export function pageCard({ site, index, title, words, measure, about }: PageCardInput): Shape {
  const heading = setTitle(title, measure);
  const titleY = BODY_TOP + 34 + heading.size;
  const text = { ...setText(words, WORDS_SIZE, measure), leading: WORDS_LEADING };
  const wordsY = titleY + (heading.lines.length - 1) * heading.leading + 66;
  const pale = about && new Set(index.events.flatMap(({ id }) => (about.has(id) ? [] : [id])));
  return cardShape(site, [
    ...linesOf(heading, MARGIN, titleY, { class: 'ink' }),
    ...linesOf(text, MARGIN, wordsY, { class: 'ink2' }),
    cardStrip({ index, measure, ...(pale && { pale }) }),
  ]);
}

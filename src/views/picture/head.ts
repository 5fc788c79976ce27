import type { ViewWords } from '../../timeline/describe-view.ts';
import { createTableMeasure } from '../measure.ts';
import type { Shape } from '../shape.ts';
import { INNER, line, MARGIN, type Part, rule } from './frame.ts';
import { wrapText } from '../wrap.ts';

/** What a picture says of the site it comes from. */
export interface PictureSite {
  readonly title: string;
  /** "A documented timeline, 1651–2025" */
  readonly subtitle: string;
  /** Licence of the data. */
  readonly licence: string;
}

const WORDS_LEADING = 22;

/** Name of the site, the window as heading, and under it what else the view is made of. */
export function headPart(site: PictureSite, words: ViewWords): Part {
  const more = [...words.shows, ...(words.selected === null ? [] : [words.selected])].join(', ');
  const sentence = `${more.charAt(0).toUpperCase()}${more.slice(1)}`;
  const lines = wrapText(sentence, INNER, createTableMeasure(15));
  const first = 153;
  return {
    shapes: [
      siteName(site),
      rule(76),
      line('picture-heading', MARGIN, 124, words.window),
      ...lines.map((text, at) => line('picture-words', MARGIN, first + at * WORDS_LEADING, text)),
    ],
    bottom: first + (lines.length - 1) * WORDS_LEADING + 8,
  };
}

/** The name with its "and" in italics, as on the pages. */
function siteName({ title, subtitle }: PictureSite): Shape {
  const [before, after] = title.split(' and ');
  const words: Shape[] =
    after === undefined
      ? [span('', title)]
      : [span('', `${before} `), span('picture-and', 'and'), span('', ` ${after}`)];
  return {
    tag: 'text',
    attrs: { class: 'picture-site', x: MARGIN, y: 56 },
    children: [...words, { tag: 'tspan', attrs: { class: 'picture-subtitle', dx: 14 }, text: subtitle }],
  };
}

function span(className: string, text: string): Shape {
  return { tag: 'tspan', attrs: className === '' ? {} : { class: className }, text };
}

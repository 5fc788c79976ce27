import { formatRecordEnd } from '../../date/index.ts';
import type { ChartIndex } from '../../timeline/types.ts';
import { createTableMeasure } from '../measure.ts';
import { INNER, line, MARGIN, type Part, rule, WIDTH } from './frame.ts';
import type { PictureSite } from './head.ts';
import { wrapText } from '../wrap.ts';

const LEADING = 18;
/** What the lines at the left may take; the rest is for those at the right. */
const LEFT_WIDTH = INNER - 330;

/** What the lines under a picture are made from. */
export interface FootInput {
  readonly index: ChartIndex;
  readonly site: PictureSite;
  /** Entries drawn. */
  readonly shown: number;
  readonly address: string;
  readonly downloaded: string;
}

/** How many entries are shown, where their sources are, and what a citation needs. */
export function footPart({ index, site, shown, address, downloaded }: FootInput, top: number): Part {
  const measure = createTableMeasure();
  const left = [`${countInWords(shown, index)} The sources of each, with quotations:`, address].flatMap(
    (text) => wrapText(text, LEFT_WIDTH, measure),
  );
  const right = [
    `Version ${index.version}, downloaded ${downloaded}`,
    ...(site.licence === '' ? [] : [`Licence: ${site.licence}`]),
  ];
  const first = top + 24;
  return {
    shapes: [
      rule(top),
      ...left.map((text, at) => line('picture-foot', MARGIN, first + at * LEADING, text)),
      ...right.map((text, at) => line('picture-foot', WIDTH - MARGIN, first + at * LEADING, text, 'end')),
    ],
    bottom: first + (Math.max(left.length, right.length) - 1) * LEADING,
  };
}

function countInWords(shown: number, { events, recordEnd }: ChartIndex): string {
  const record = `in the record to ${formatRecordEnd(recordEnd)}.`;
  return shown === events.length
    ? `All ${shown} entries ${record}`
    : `${shown} ${shown === 1 ? 'entry' : 'entries'} of the ${events.length} ${record}`;
}

import { type ViewWords, viewSentence } from '../../timeline/describe-view.ts';
import { splitEvents } from '../../timeline/split.ts';
import type { ChartIndex, ViewState } from '../../timeline/types.ts';
import { windowOf } from '../../timeline/view-state.ts';
import type { Shape } from '../shape.ts';
import { projectionPath } from '../strip/projection.ts';
import { type Detail, detailPart } from './detail.ts';
import { footPart } from './foot.ts';
import { MARGIN, WIDTH } from './frame.ts';
import { headPart, type PictureSite } from './head.ts';
import { keyPart } from './key.ts';
import { type Overview, overviewPart } from './overview.ts';

/** What a picture is made from. */
export interface PictureInput {
  readonly index: ChartIndex;
  readonly state: ViewState;
  readonly words: ViewWords;
  readonly site: PictureSite;
  /** Complete address of the view. */
  readonly address: string;
  /** The day it is made, in words: it comes in, since drawings know no clock. */
  readonly downloaded: string;
}

const STRIP_ABOVE = 22;
const CHART_ABOVE = 36;
const KEY_ABOVE = 8;
const FOOT_ABOVE = 22;

/**
 * A view as one picture to keep, print or publish: the same layouts as on the page, with the words, the number of
 * entries and the address that make it citable. One `svg`; colours and faces come from its classes.
 */
export function pictureShape(input: PictureInput): Shape {
  const { index, state, words, site } = input;
  const window = windowOf(state, index);
  const { matching } = splitEvents(state, index);
  const head = headPart(site, words);
  const overview = overviewPart(index, matching, state, head.bottom + STRIP_ABOVE);
  const detail = detailPart(index, matching, window, state, overview.bottom + CHART_ABOVE);
  const key = keyPart(window, detail.plot.right - detail.plot.left, detail.bottom + KEY_ABOVE);
  const foot = footPart({ ...input, shown: detail.drawn.length }, key.bottom + FOOT_ABOVE);
  const height = Math.ceil(foot.bottom + MARGIN - 8);
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'group',
      'aria-labelledby': 'picture-title picture-desc',
    },
    children: [
      { tag: 'title', attrs: { id: 'picture-title' }, text: `${site.title}: ${viewSentence(words)}` },
      { tag: 'desc', attrs: { id: 'picture-desc' }, text: describe(detail.drawn.length, input.address) },
      { tag: 'rect', attrs: { class: 'picture-ground', width: WIDTH, height } },
      ...projection(overview, detail),
      ...[head, overview, detail, key, foot].flatMap(({ shapes }) => shapes),
    ],
  };
}

function describe(count: number, address: string): string {
  return `A timeline in lanes, entries: ${count}. Above it a strip of the whole record. The same entries as text: ${address}`;
}

/** Flat wash from the window on the strip to the chart, which shows that window alone. */
function projection({ window }: Overview, { plot }: Detail): Shape[] {
  if (window === null) return [];
  return [
    { tag: 'path', attrs: { class: 'picture-projection', d: projectionPath({ brush: window, plot }) } },
  ];
}

import { createTableMeasure } from '../measure.ts';
import { INNER, line, MARGIN, rule, WIDTH } from '../picture/frame.ts';
import { headPart, type PictureSite } from '../picture/head.ts';
import type { Shape } from '../shape.ts';
import { wrapText } from '../wrap.ts';
import { TRANSFER_SIGNS } from './signs.ts';

/** What the picture of the chart is made from. */
export interface TransfersPictureInput {
  /** The chart as drawn on the page: one `svg` with its width and height. */
  readonly chart: Shape;
  readonly heading: string;
  /** What the chart counts and what it does not. */
  readonly note: string;
  readonly site: PictureSite;
  readonly version: string;
  /** Complete address of the page. */
  readonly address: string;
  /** The day it is made, in words: it comes in, since drawings know no clock. */
  readonly downloaded: string;
}

const CHART_ABOVE = 22;
const KEY_ABOVE = 34;
const FOOT_ABOVE = 24;
const LEADING = 18;

/** The chart as one picture to keep, print or publish, with the words and the address that make it citable. */
export function transfersPicture(input: TransfersPictureInput): Shape {
  const { chart, heading, note, site, address, version, downloaded } = input;
  const head = headPart(site, { window: heading, shows: [note], selected: null });
  const scale = INNER / Number(chart.attrs.width);
  const top = head.bottom + CHART_ABOVE;
  const keyY = top + Number(chart.attrs.height) * scale + KEY_ABOVE;
  const footTop = keyY + FOOT_ABOVE;
  const left = wrapText(`The sources of each transfer: ${address}`, INNER - 330, createTableMeasure());
  const right = [`Version ${version}, downloaded ${downloaded}`, `Licence: ${site.licence}`];
  const height = Math.ceil(footTop + 24 + (Math.max(left.length, right.length) - 1) * LEADING + MARGIN - 8);
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
      { tag: 'title', attrs: { id: 'picture-title' }, text: `${site.title}: ${heading}` },
      { tag: 'desc', attrs: { id: 'picture-desc' }, text: `${note} The same as text: ${address}` },
      { tag: 'rect', attrs: { class: 'picture-ground', width: WIDTH, height } },
      ...head.shapes,
      {
        tag: 'g',
        attrs: { class: 'transfers-chart', transform: `translate(${MARGIN} ${top}) scale(${scale})` },
        children: (chart.children ?? []).filter(({ tag }) => tag !== 'desc'),
      },
      ...keyShapes(keyY),
      rule(footTop),
      ...left.map((text, at) => line('picture-foot', MARGIN, footTop + 24 + at * LEADING, text)),
      ...right.map((text, at) =>
        line('picture-foot', WIDTH - MARGIN, footTop + 24 + at * LEADING, text, 'end'),
      ),
    ],
  };
}

function keyShapes(y: number): Shape[] {
  const measure = createTableMeasure(14);
  const more = 'Filled circles: number of digits. Dotted circles: no number published.';
  let x = MARGIN;
  const signs = TRANSFER_SIGNS.flatMap(({ text, shapes }): Shape[] => {
    const at = x;
    x += 44 + measure(text) + 24;
    return [
      { tag: 'g', attrs: { transform: `translate(${at} ${y})` }, children: shapes },
      line('picture-key', at + 44, y + 5, text),
    ];
  });
  return [...signs, line('picture-key', WIDTH - MARGIN, y + 5, more, 'end')];
}

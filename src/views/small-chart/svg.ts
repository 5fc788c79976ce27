import type { Shape } from '../shape.ts';
import type { StripDot } from '../strip/dots.ts';
import { LABEL_GAP, type SmallLabel } from './labels.ts';
import type { SmallChartLayout } from './layout.ts';

/** Share of the width from which on a year is the last one, set flush with the end of the axis. */
const NEAR_END = 0.97;

/**
 * The small chart as one `svg` of whatever width it is given: dots stretch with it and stay round, words keep their
 * size. Decoration to a reader who does not see it; the link or the text around it says what it shows.
 */
export function smallChartShape(layout: SmallChartLayout, className = ''): Shape {
  const { sizes, scale, labels, ticks } = layout;
  const isTiny = sizes.tickLabelY === 0;
  const share = (x: number): string => `${round((x / sizes.width) * 100)}%`;
  const folds = [0, ...scale.folds, sizes.width];
  return {
    tag: 'svg',
    attrs: {
      class: ['small-chart-svg', className].filter(Boolean).join(' '),
      width: '100%',
      height: sizes.height,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    children: [
      ...folds.map((x) => upright('strip-fold', share(x), sizes.bandTop, sizes.foldBottom)),
      across('strip-axis-line', sizes.axisY),
      dotLayer(layout),
      ...labels.map(({ x, y }) => upright('small-chart-line', `${round(x * 100)}%`, y - 10, sizes.axisY)),
      ...labels.map(labelShape),
      ...ticks.map(({ x }) => upright('strip-tick', share(x), sizes.axisY, sizes.axisY + 4)),
      ...(isTiny ? [] : ticks.filter(({ text }) => text !== '').map((tick) => tickShape(tick, layout))),
    ],
  };
}

/** One path for each lane, the pale ones under the others. A stroke of no length with round ends is a dot. */
function dotLayer({ dots, sizes }: SmallChartLayout): Shape {
  const paleFirst = [...dots].sort((a, b) => Number(b.pale) - Number(a.pale));
  const groups = Map.groupBy(paleFirst, ({ lane, pale }) => `lane-${lane}${pale ? ' is-pale' : ''}`);
  return {
    tag: 'svg',
    attrs: {
      viewBox: `0 0 ${sizes.width} ${sizes.height}`,
      preserveAspectRatio: 'none',
      width: '100%',
      height: sizes.height,
      overflow: 'visible',
    },
    children: [...groups].map(([className, members]): Shape => ({
      tag: 'path',
      attrs: {
        class: `small-chart-dots ${className}`,
        'stroke-width': sizes.dotRadius * 2,
        'vector-effect': 'non-scaling-stroke',
        d: members.map(dotPath).join(''),
      },
    })),
  };
}

const dotPath = ({ x, y }: StripDot): string => `M${round(x)} ${round(y)}h.01`;

function labelShape({ x, y, anchor, text }: SmallLabel): Shape {
  const dx = anchor === 'end' ? -LABEL_GAP : LABEL_GAP;
  const attrs = { class: 'small-chart-label', x: `${round(x * 100)}%`, y, dx, 'text-anchor': anchor };
  return { tag: 'text', attrs, text };
}

/** A year stands over its tick, at a fold right of it, at the ends inside. */
function tickShape(
  { x, text }: SmallChartLayout['ticks'][number],
  { sizes, scale: { folds } }: SmallChartLayout,
): Shape {
  const isFold = folds.some((fold) => Math.abs(fold - x) < 0.5);
  const isLast = x > sizes.width * NEAR_END;
  const anchor = isLast ? 'end' : x <= 0 || isFold ? 'start' : 'middle';
  return {
    tag: 'text',
    attrs: {
      class: 'strip-tick-label',
      x: isLast ? '100%' : `${round((x / sizes.width) * 100)}%`,
      y: sizes.tickLabelY,
      'text-anchor': anchor,
    },
    text,
  };
}

function upright(className: string, x: string, y1: number, y2: number): Shape {
  return { tag: 'line', attrs: { class: className, x1: x, x2: x, y1, y2 } };
}

function across(className: string, y: number): Shape {
  return { tag: 'line', attrs: { class: className, x1: 0, x2: '100%', y1: y, y2: y } };
}

const round = (value: number): number => Math.round(value * 100) / 100;

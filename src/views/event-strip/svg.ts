import type { StripDot } from '../strip/dots.ts';
import type { Shape } from '../shape.ts';
import { CHIP_HEIGHT, CHIP_PADDING, LINE_FOOT } from './geometry.ts';
import type { EventStripLayout } from './layout.ts';

/**
 * The strip of an event page as one `svg` that fills its box sideways: places stretch, while dots, lines and words keep
 * their size. A picture without words of its own: the link around it says where it leads.
 */
export function eventStripShape(layout: EventStripLayout, className: string): Shape {
  const { width, height } = layout.sizes;
  return {
    tag: 'svg',
    attrs: {
      class: `event-strip-drawing ${className}`,
      width: '100%',
      height,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    children: [
      {
        tag: 'svg',
        attrs: { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', width: '100%', height },
        children: stretchedShapes(layout),
      },
      ...layout.labels.map(({ at, anchor, text }): Shape => ({
        tag: 'text',
        attrs: {
          class: 'strip-tick-label',
          x: percent(at),
          y: layout.sizes.labelY,
          ...(anchor !== 'middle' && { dx: anchor === 'start' ? LABEL_GAP : 0 }),
          'text-anchor': anchor,
        },
        text,
      })),
      ...chipShapes(layout),
    ],
  };
}

/** From a fold to the label at its right. */
const LABEL_GAP = 3;

function stretchedShapes({ sizes, folds, ticks, dots, x, span }: EventStripLayout): Shape[] {
  const { width, bandTop, axisY, dotRadius } = sizes;
  const foldLines = folds.map((fold) => `M${r(fold)} ${bandTop}V${axisY}`).join('');
  const axis = `M0 ${axisY}H${width}${ticks.map((tick) => `M${r(tick)} ${axisY}v4`).join('')}`;
  return [
    lines('strip-fold', foldLines),
    {
      tag: 'rect',
      attrs: {
        class: 'strip-here-span',
        x: span.x0,
        y: bandTop,
        width: span.x1 - span.x0,
        height: axisY - bandTop,
      },
    },
    ...dotShapes(dots, dotRadius),
    lines('strip-axis-line', axis),
    lines('strip-here-line', `M${r(x)} 0V${axisY + LINE_FOOT}`),
  ];
}

/** The dots of a lane as one path: a line of no length with round ends is a dot, and keeps its shape when stretched. */
function dotShapes(dots: readonly StripDot[], radius: number): Shape[] {
  return [...Map.groupBy(dots, ({ lane }) => lane)].map(([lane, members]) => ({
    tag: 'path',
    attrs: {
      class: `strip-dot-path lane-${lane}`,
      'stroke-width': radius * 2,
      'vector-effect': 'non-scaling-stroke',
      d: members.map(({ x, y }) => `M${r(x)} ${r(y)}h0`).join(''),
    },
  }));
}

function chipShapes({ chip, x, sizes }: EventStripLayout): Shape[] {
  if (chip === null) return [];
  const { side, width, text } = chip;
  const left = side === 'right' ? 0 : -width;
  return [
    {
      tag: 'svg',
      attrs: { class: 'event-strip-chip', x: percent(x / sizes.width), y: 0, overflow: 'visible' },
      children: [
        { tag: 'rect', attrs: { class: 'chip', x: left, y: 0, width, height: CHIP_HEIGHT } },
        {
          tag: 'text',
          attrs: { class: 'chip-words', x: left + CHIP_PADDING, y: 14.5 },
          text,
        },
      ],
    },
  ];
}

function lines(className: string, d: string): Shape {
  return { tag: 'path', attrs: { class: className, 'vector-effect': 'non-scaling-stroke', d } };
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

const r = (value: number): number => Math.round(value * 10) / 10;

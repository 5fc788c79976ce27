import type { Shape } from '../shape.ts';
import { ribbonPath, type StripLayout } from './layout.ts';
import type { StripTick } from './ticks.ts';

/** What the drawing is called and what it shows, for readers who do not see it. */
export interface StripText {
  readonly title: string;
  readonly desc: string;
}

/** The context strip as one `svg`. An image without controls: the brush is a layer of its own over it. */
export function stripShape(layout: StripLayout, { title, desc }: StripText): Shape {
  const { width, sizes } = layout;
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: sizes.ruler ? 'strip' : 'strip strip-compact',
      viewBox: `0 0 ${width} ${sizes.height}`,
      width,
      height: sizes.height,
      role: 'img',
    },
    children: [
      { tag: 'title', attrs: {}, text: title },
      { tag: 'desc', attrs: {}, text: desc },
      ...stripLayers(layout),
    ],
  };
}

/** The layers of the strip from back to front, without the `svg` around them: for the live strip. */
export function stripLayers(layout: StripLayout): Shape[] {
  return [
    ...(layout.sizes.ruler ? [rulerLayer(layout)] : []),
    fanLayer(layout),
    foldLayer(layout),
    nameLayer(layout),
    lineLayer(layout),
    dotLayer(layout),
    axisLayer(layout),
  ];
}

function rulerLayer({ ruler, width, sizes, trueScale }: StripLayout): Shape {
  const { rulerY } = sizes;
  const room = ruler[0] ? ruler[0].labelX : width;
  const caption: Shape = {
    tag: 'text',
    attrs: { class: 'strip-caption', x: 0, y: rulerY - 7 },
    text: 'True scale',
  };
  const halves = ruler.map(({ year }) => trueScale.toX(Date.UTC(year + 50, 0, 1))).filter((x) => x < width);
  return group('strip-ruler', [
    ...(room > 80 ? [caption] : []),
    { tag: 'line', attrs: { class: 'strip-ruler-line', x1: 0, x2: width, y1: rulerY, y2: rulerY } },
    ...halves.map((x) => verticalLine('strip-ruler-tick', x, rulerY - 3, rulerY)),
    ...ruler.map(({ x }) => verticalLine('strip-ruler-tick', x, rulerY - 4, rulerY)),
    ...ruler.flatMap((tick) => tickLabel(tick, rulerY - 7)),
  ]);
}

function fanLayer(layout: StripLayout): Shape {
  const { rulerY, bandTop } = layout.sizes;
  const edges = layout.ribbons.flatMap(({ true0, true1, x0, x1 }, at): Shape[] => {
    const line = (from: number, to: number): Shape => ({
      tag: 'line',
      attrs: { class: 'strip-ribbon-edge', x1: from, x2: to, y1: rulerY, y2: bandTop },
    });
    return at === layout.ribbons.length - 1 ? [line(true0, x0), line(true1, x1)] : [line(true0, x0)];
  });
  const ribbons = layout.ribbons.map((ribbon, at): Shape => {
    const wash = at % 2 === 0 ? ' is-wash' : '';
    return { tag: 'path', attrs: { class: `strip-ribbon${wash}`, d: ribbonPath(ribbon, layout.sizes) } };
  });
  return group('strip-fan', [...ribbons, ...edges]);
}

/** Hairlines at the edges of the eras, where the rate changes; the window's ground lies over them. */
function foldLayer({ scale, width, sizes }: StripLayout): Shape {
  const edges = [0, ...scale.folds, width];
  return group(
    'strip-folds',
    edges.map((x) => verticalLine('strip-fold', x, sizes.bandTop, sizes.foldBottom)),
  );
}

function nameLayer({ bands, sizes }: StripLayout): Shape {
  const names = bands.filter(({ name }) => name !== '');
  return group(
    'strip-names',
    names.map(({ x0, name }): Shape => ({
      tag: 'text',
      attrs: { class: 'strip-era-name', x: x0 + sizes.nameX, y: sizes.nameY },
      text: name,
    })),
  );
}

function lineLayer({ lines, dots }: StripLayout): Shape {
  const pale = new Set(dots.flatMap((dot) => (dot.pale ? dot.id : [])));
  const shapes = lines.map(({ x0, x1, y, lane, soft, events }): Shape => {
    const classes = [
      'strip-line',
      lane === null ? 'is-merged' : `lane-${lane}`,
      ...(soft ? ['is-soft'] : []),
      ...(events.every((id) => pale.has(id)) ? ['is-pale'] : []),
    ];
    return { tag: 'line', attrs: { class: classes.join(' '), x1: x0, x2: x1, y1: y, y2: y } };
  });
  return group('strip-lines', shapes);
}

/** Dots grouped by lane, the pale ones under the others: one class a group instead of one a dot. */
function dotLayer({ dots, sizes }: StripLayout): Shape {
  const paleFirst = [...dots].sort((a, b) => Number(b.pale) - Number(a.pale));
  const groups = Map.groupBy(
    paleFirst,
    ({ lane, pale }) => `strip-dots lane-${lane}${pale ? ' is-pale' : ''}`,
  );
  const shapes = [...groups].map(([className, members]) =>
    group(
      className,
      members.map(({ id, x, y }): Shape => ({
        tag: 'circle',
        attrs: { cx: x, cy: y, r: sizes.dotRadius, 'data-event': id },
      })),
    ),
  );
  return group('strip-entries', shapes);
}

function axisLayer({ ticks, brackets, width, sizes }: StripLayout): Shape {
  const { axisY, bracketY, tickLabelY } = sizes;
  return group('strip-axis', [
    { tag: 'line', attrs: { class: 'strip-axis-line', x1: 0, x2: width, y1: axisY, y2: axisY } },
    ...ticks.map(({ x }) => verticalLine('strip-tick', x, axisY, axisY + 4)),
    ...ticks.flatMap((tick) => tickLabel(tick, tickLabelY)),
    ...brackets.map(({ x0, x1 }): Shape => {
      const d = `M${round(x0)} ${bracketY}v5H${round(x1)}v-5`;
      return { tag: 'path', attrs: { class: 'strip-bracket', d } };
    }),
    ...brackets
      .filter(({ text }) => text !== '')
      .map(({ labelX, text }): Shape => ({
        tag: 'text',
        attrs: { class: 'strip-bracket-label', x: labelX, y: bracketY + 8 },
        text,
      })),
  ]);
}

function tickLabel({ labelX, text }: StripTick, y: number): Shape[] {
  return text === '' ? [] : [{ tag: 'text', attrs: { class: 'strip-tick-label', x: labelX, y }, text }];
}

function verticalLine(className: string, x: number, y1: number, y2: number): Shape {
  return { tag: 'line', attrs: { class: className, x1: x, x2: x, y1, y2 } };
}

function group(className: string, children: readonly Shape[]): Shape {
  return { tag: 'g', attrs: { class: className }, children };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

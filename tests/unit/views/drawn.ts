import type { ChartLayout, Mark, MeasureText } from '../../../src/timeline/types.ts';
import type { LayoutInput } from '../../../src/views/detail/layout.ts';
import { placeMark } from '../../../src/views/detail/place.ts';
import type { Shape } from '../../../src/views/shape.ts';
import { markShape } from '../../../src/views/shapes.ts';

/** From left to right, in px of the plot. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What a mark really takes when drawn, and where its label stands: read off its shapes, not off the layout's boxes. */
export function drawn(mark: Mark, input: LayoutInput): { all: Extent; label: Extent | null } {
  const place = placeMark(mark, input.window, input.plotWidth);
  const selected = mark.events.some((event) => event === input.selected);
  const shapes = flatten(markShape(mark, place, selected));
  const extents = placed(markShape(mark, place, selected)).flatMap(({ shape, x }) =>
    extentOf(shape, input.measure, selected).map(({ from, to }) => ({ from: from + x, to: to + x })),
  );
  if (mark.type === 'bar') extents.push({ from: 0, to: place.width });
  if (mark.type === 'cluster') extents.push({ from: place.from, to: place.to });
  const label = shapes.find(({ attrs }) => String(attrs.class).startsWith('label'));
  const moved = ({ from, to }: Extent): Extent => ({ from: from + place.x, to: to + place.x });
  const all = {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
  return { all: moved(all), label: label ? moved(textExtent(label, input.measure, selected)) : null };
}

/** Marks by lane and row, each from left to right. */
export function rowsOf(layout: ChartLayout): Mark[][] {
  const rows = new Map<string, Mark[]>();
  for (const mark of [...layout.marks, ...layout.pale]) {
    // At century level pale dots stand on those of their column.
    if (mark.type === 'column' && mark.pale) continue;
    const key = `${mark.lane} ${mark.row}`;
    rows.set(key, [...(rows.get(key) ?? []), mark]);
  }
  return [...rows.values()];
}

/** A shape and all shapes in it; a glyph stays whole. */
export function flatten(shape: Shape): Shape[] {
  const children = shape.attrs.class === 'glyph' ? [] : (shape.children ?? []);
  return [shape, ...children.flatMap(flatten)];
}

/** Every shape with how far the groups around it move it to the right. */
function placed(shape: Shape, x = 0): { shape: Shape; x: number }[] {
  if (shape.attrs.class === 'glyph') return [{ shape, x }];
  const moved = x + Number(/^translate\((\S+)/.exec(String(shape.attrs.transform))?.[1] ?? 0);
  return [{ shape, x }, ...(shape.children ?? []).flatMap((child) => placed(child, moved))];
}

function extentOf(shape: Shape, measure: MeasureText, selected: boolean): Extent[] {
  const { attrs, tag } = shape;
  if (tag === 'tspan') return [];
  if (tag === 'text') return [textExtent(shape, measure, selected)];
  if (tag === 'rect') return [{ from: Number(attrs.x), to: Number(attrs.x) + Number(attrs.width) }];
  if (tag === 'line')
    return [
      {
        from: Math.min(Number(attrs.x1), Number(attrs.x2)),
        to: Math.max(Number(attrs.x1), Number(attrs.x2)),
      },
    ];
  if (tag === 'circle') return [{ from: -Number(attrs.r), to: Number(attrs.r) }];
  const left = Number(/^translate\((\S+)/.exec(String(attrs.transform))?.[1]);
  return attrs.class === 'glyph' ? [{ from: left, to: left + 13 }] : [];
}

/** Words after a label are part of its line, in regular weight. */
function textExtent(
  { attrs, text = '', children = [] }: Shape,
  measure: MeasureText,
  selected: boolean,
): Extent {
  const more = children.map((child) => child.text ?? '').join('');
  const width = measure(text, selected && attrs.class !== 'set-words' ? 700 : 400) + measure(more);
  const start = { start: 0, middle: -width / 2, end: -width }[String(attrs['text-anchor'])] ?? 0;
  return { from: Number(attrs.x) + start, to: Number(attrs.x) + start + width };
}

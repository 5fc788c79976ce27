import type { Shape } from '../shape.ts';

/**
 * A drawing whose links carry their name alone: a tooltip that repeats it would count as text the name lacks, beside the
 * label drawn.
 */
export function withoutTooltips(shape: Shape): Shape {
  const { children = [] } = shape;
  const kept = shape.tag === 'a' ? children.filter(({ tag }) => tag !== 'title') : children;
  return { ...shape, children: kept.map(withoutTooltips) };
}

/** What the projection joins, px in one system: the lower edge of the brush, and the upper edge of the plot. */
export interface ProjectionEnds {
  readonly brush: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly plot: { readonly left: number; readonly right: number; readonly top: number };
}

/**
 * Outline of the wash that joins the window on the strip to the chart that shows it (design §4): the second step of the
 * fan. Empty where the plot does not lie below the brush.
 */
export function projectionPath({ brush, plot }: ProjectionEnds): string {
  if (plot.top <= brush.bottom) return '';
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  const upper = `${at(brush.left, brush.bottom)}L${at(brush.right, brush.bottom)}`;
  return `M${upper}L${at(plot.right, plot.top)}L${at(plot.left, plot.top)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

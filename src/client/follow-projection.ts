import type { DetailChart } from '../views/detail/mount.ts';
import { mountProjection } from '../views/strip/mount-projection.ts';
import type { Strip } from '../views/strip/mount.ts';
import { need } from './need.ts';

/**
 * Keeps the wash between strip and chart tied at both ends: drawn with every move of the brush, in the same frame; what
 * stands still is measured only when the page is resized or scrolled. Does nothing until there is a chart.
 *
 * @returns to be called when the chart has come.
 */
export function followProjection(
  root: HTMLElement,
  strip: Strip,
  chart: () => DetailChart | null,
): () => void {
  const box = need(root, '[data-strip]');
  const top = need(root, '[data-sticky]');
  const plotBox = need(root, '[data-chart]');
  const view = mountProjection([top, plotBox, need(root, '.reading-bar')]);
  let plot: ReturnType<DetailChart['plot']> | null = null;
  let origin = { left: 0, top: 0 };
  let frame = 0;
  const draw = (): void => {
    if (!plot) return view.draw(null);
    const { left, right, bottom } = strip.brush();
    const brush = { left: origin.left + left, right: origin.left + right, bottom: origin.top + bottom };
    view.draw({ brush, plot });
  };
  const measure = (): void => {
    frame = 0;
    plot = chart()?.plot() ?? null;
    origin = box.getBoundingClientRect();
    view.measure();
    draw();
  };
  const measureSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(measure);
  };
  strip.onDraw(draw);
  window.addEventListener('scroll', measureSoon, { passive: true });
  const resizes = new ResizeObserver(measureSoon);
  for (const element of [top, plotBox]) resizes.observe(element);
  return measureSoon;
}

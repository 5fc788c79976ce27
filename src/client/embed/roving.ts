/** Keys that move the focus from mark to mark, and by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The chart as one stop of the Tab key, so that whoever tabs through the page around is soon past it; arrows go from mark
 * to mark, in the order of time.
 *
 * @returns to be called whenever the marks were drawn anew.
 */
export function mountRoving(plot: HTMLElement): () => void {
  const marks = () =>
    [...plot.querySelectorAll<SVGAElement>('.mark-link')].sort(
      (a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x,
    );
  const stopAt = (stop: SVGAElement | undefined) => {
    for (const mark of marks()) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  plot.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = marks();
    const at = all.indexOf(event.target as SVGAElement);
    if (at === -1) return;
    event.preventDefault();
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    stopAt(next);
    next?.focus();
  });
  return () => stopAt(plot.querySelector<SVGAElement>('.mark-link:has(.is-selected)') ?? marks()[0]);
}

/**
 * Where an element stands in the viewport, measured again only after something has scrolled or changed its size: to
 * measure in a frame that has written already would lay the page out twice.
 *
 * @returns a function that gives the place in px from the viewport's top left.
 */
export function watchPlace(element: HTMLElement): () => { readonly left: number; readonly top: number } {
  const { documentElement, defaultView } = element.ownerDocument;
  let known: DOMRect | null = null;
  const forget = (): void => {
    known = null;
  };
  defaultView?.addEventListener('scroll', forget, { capture: true, passive: true });
  defaultView?.addEventListener('resize', forget);
  const sizes = new ResizeObserver(forget);
  // What stands above it grows or shrinks: then the page does, too, or the element itself.
  for (const watched of [documentElement, element]) sizes.observe(watched);
  return () => (known ??= element.getBoundingClientRect());
}

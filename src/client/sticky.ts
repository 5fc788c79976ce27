/** Where the parts that stick over the list end, px from the top of the viewport; 0 where none do. */
export function stickyBottom(root: HTMLElement): number {
  const list = root.querySelector('[data-list]')?.getBoundingClientRect();
  const parts = root.ownerDocument.querySelectorAll<HTMLElement>('[data-sticky]');
  return Math.max(0, ...[...parts].map((part) => bottomOver(part, list)));
}

/** A part beside the list takes none of its height. */
function bottomOver(part: HTMLElement, list: DOMRect | undefined): number {
  const { position, top } = getComputedStyle(part);
  const box = part.getBoundingClientRect();
  const isBeside = list !== undefined && (box.right <= list.left || box.left >= list.right);
  return position === 'sticky' && !isBeside && box.height > 0 ? Number.parseFloat(top) + box.height : 0;
}

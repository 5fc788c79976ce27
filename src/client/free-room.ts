/** The part of the viewport where the list is in sight, px from its top. */
export interface FreeRoom {
  readonly top: number;
  readonly bottom: number;
}

/** What the sticky parts over the list leave of the viewport, and on a phone the sheet of the chart. */
export function freeRoom(root: HTMLElement): FreeRoom {
  const { ownerDocument: document } = root;
  const list = root.querySelector('[data-list]')?.getBoundingClientRect();
  const sticky = [...document.querySelectorAll<HTMLElement>('[data-sticky]')];
  const top = Math.max(0, ...sticky.map((part) => bottomOver(part, list)));
  const sheet = document.querySelector('.panel:not([hidden]) [data-chart]')?.closest('.panel');
  const bottom = sheet ? sheet.getBoundingClientRect().top : window.innerHeight;
  return { top, bottom: Math.max(top, bottom) };
}

/** Where a sticky part ends when it sticks; 0 for one that does not, or that stands beside the list. */
function bottomOver(part: HTMLElement, list: DOMRect | undefined): number {
  const { position, top } = getComputedStyle(part);
  const box = part.getBoundingClientRect();
  const isBeside = list !== undefined && (box.right <= list.left || box.left >= list.right);
  return position === 'sticky' && !isBeside && box.height > 0 ? Number.parseFloat(top) + box.height : 0;
}

import type { ChartIndex, ViewState } from '../timeline/types.ts';
import { countWindow, possiblyWords } from '../timeline/window-count.ts';
import { need } from './need.ts';

/** Mounts "27 of 51 in this window, 3 of them only possibly"; what is returned is called with every frame. */
export function mountCount(root: HTMLElement, index: ChartIndex): (state: ViewState) => void {
  const [line, possibly] = [need(root, '[data-count]'), need(root, '[data-possibly]')];
  let shown = '';
  return (state) => {
    const count = countWindow(state, index);
    const key = JSON.stringify(count);
    if (key === shown) return;
    shown = key;
    const strong = document.createElement('b');
    strong.textContent = String(count.inWindow);
    const comma = count.possibly > 0 ? ',' : '';
    line.replaceChildren(strong, ` of ${count.matching} in this window${comma}`);
    possibly.textContent = possiblyWords(count);
    possibly.hidden = count.possibly === 0;
  };
}

/** What of the address was dropped, in plain sentences; nothing where all of it was understood. */
export function showNotices(root: HTMLElement, notices: readonly string[]): void {
  const box = need(root, '[data-notices]');
  box.hidden = notices.length === 0;
  box.textContent = notices.join(' ');
}

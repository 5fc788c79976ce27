import type { ChartIndex } from '../../timeline/types.ts';
import { drawingOf, putBeside } from './beside.ts';

/** The members of a cluster that no zoom parts, or of a tap between marks, as buttons beside it. */
export interface ClusterList {
  /** Opens it and moves the focus to its first button. */
  open(mark: HTMLElement, name: string, events: readonly string[]): void;
  close(): void;
}

/**
 * Mounts the list. Arrow keys walk it; Escape closes it and gives the focus back to the mark; a press elsewhere, or the
 * focus going elsewhere, closes it too.
 */
export function mountClusterList(
  stage: HTMLElement,
  index: ChartIndex,
  choose: (event: string, byKeyboard: boolean) => void,
): ClusterList {
  const document = stage.ownerDocument;
  const box = document.createElement('div');
  box.className = 'cluster-list';
  box.setAttribute('role', 'group');
  box.hidden = true;
  stage.append(box);
  let opener: HTMLElement | null = null;

  const close = () => {
    if (box.hidden) return;
    box.hidden = true;
    box.replaceChildren();
    opener = null;
  };
  const buttons = () => [...box.querySelectorAll('button')];
  const step = (by: number) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') {
      const back = opener;
      close();
      back?.focus();
    } else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  box.addEventListener('click', (event) => {
    const id = event.target instanceof Element ? event.target.closest('button')?.dataset.choose : undefined;
    if (id === undefined) return;
    close();
    choose(id, event.detail === 0);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });

  return {
    open(mark, name, events) {
      opener = mark;
      box.setAttribute('aria-label', name);
      box.replaceChildren(list(document, index, events));
      box.hidden = false;
      putBeside(box, drawingOf(mark), stage);
      buttons()[0]?.focus();
    },
    close,
  };
}

function list(document: Document, index: ChartIndex, events: readonly string[]): HTMLElement {
  const element = document.createElement('ul');
  for (const event of index.events.filter(({ id }) => events.includes(id))) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.choose = event.id;
    const [title, date] = [document.createElement('b'), document.createElement('span')];
    title.textContent = event.title;
    date.textContent = event.date.words;
    button.append(title, ' ', date);
    const item = document.createElement('li');
    item.append(button);
    element.append(item);
  }
  return element;
}

import type { ChartIndex, Mark } from '../../timeline/types.ts';
import { drawingOf, putBeside } from './beside.ts';

/** The label of a mark that has none: whole title and date, beside it. */
export interface MarkChip {
  /** At once, as a long press or the keyboard asks; nothing for a mark that shows its label. */
  show(element: HTMLElement): void;
  hide(): void;
  /** The picture has changed: the chip stays with its mark, or goes with it. */
  follow(): void;
}

/** From the pointer's arrival to the chip, and from its leaving to the chip's end, which leaves time to enter the chip. */
const SHOW_AFTER_MS = 150;
const HIDE_AFTER_MS = 200;

/**
 * Mounts the chip: after a moment for a mouse, at once for the keyboard. It can be pointed at, never covers its mark,
 * and Escape sends it away (WCAG 1.4.13). Its words are part of the mark's name, so it is silent itself.
 */
export function mountMarkChip(
  stage: HTMLElement,
  index: ChartIndex,
  markOf: (key: string) => Mark | undefined,
): MarkChip {
  const document = stage.ownerDocument;
  const chip = document.createElement('div');
  chip.className = 'mark-chip';
  chip.setAttribute('aria-hidden', 'true');
  chip.hidden = true;
  stage.append(chip);
  let anchor: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    chip.hidden = true;
    anchor = null;
  };
  const show = (element: HTMLElement) => {
    clearTimeout(timer);
    const mark = markOf(element.dataset.mark ?? '');
    const words = mark && chipWords(mark, index);
    if (!words) return hide();
    anchor = element;
    fill(chip, words);
    chip.hidden = false;
    putBeside(chip, drawingOf(element), stage);
  };
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  stage.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLElement>('[data-mark]');
    if (event.target.closest('.mark-chip') || (mark && mark === anchor)) clearTimeout(timer);
    else if (mark) later(() => show(mark), SHOW_AFTER_MS);
    else if (anchor && anchor !== document.activeElement) later(hide, HIDE_AFTER_MS);
    else if (!anchor) clearTimeout(timer);
  });
  stage.addEventListener('pointerleave', () => {
    if (anchor !== document.activeElement) later(hide, HIDE_AFTER_MS);
  });
  stage.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('[data-mark]:focus-visible')) show(target);
  });
  stage.addEventListener('focusout', hide);
  // In the capture phase: while the chip shows, Escape is the chip's and not the chart's.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || chip.hidden) return;
      event.stopPropagation();
      hide();
    },
    true,
  );
  return {
    show,
    hide,
    follow: () => {
      if (anchor?.isConnected) putBeside(chip, drawingOf(anchor), stage);
      else hide();
    },
  };
}

/** First line and second; null for a mark whose label can be read. */
function chipWords(mark: Mark, index: ChartIndex): readonly [string, string] | null {
  if (mark.type === 'cluster' || mark.type === 'column') {
    const [count = '', ...rest] = mark.name.split(', ');
    if (mark.events.length > 1) return [count, rest.join(', ')];
  } else if (mark.label !== null) return null;
  const event = index.events.find(({ id }) => id === mark.events[0]);
  if (!event) return null;
  const { words, note } = event.date;
  return [event.title, note === '' ? words : `${words}, ${note}`];
}

function fill(chip: HTMLElement, [title, date]: readonly [string, string]): void {
  const { ownerDocument: page } = chip;
  const [strong, small] = [page.createElement('b'), page.createElement('span')];
  strong.textContent = title;
  small.textContent = date;
  chip.replaceChildren(strong, small);
}

import type { DateLine } from './reading.ts';

/** The date above the strip: on phones always, elsewhere while a finger scrubs. */
export interface DateView {
  readonly element: HTMLElement;
  show(line: DateLine): void;
  /** Whether the date is a button that opens the chart. */
  setOpener(opens: boolean): void;
}

/** The panel that holds the chart on phones. */
const PANEL = 'chart';

/** Creates the line. It repeats what list and chart say, so only its button speaks to assistive technology. */
export function createDateView(document: Document): DateView {
  const element = document.createElement('div');
  element.className = 'strip-date';
  const date = document.createElement('b');
  const era = document.createElement('span');
  era.className = 'strip-date-era';
  let button: HTMLButtonElement | null = null;
  date.setAttribute('aria-hidden', 'true');
  era.setAttribute('aria-hidden', 'true');
  element.append(date, era);

  return {
    element,
    show(line) {
      date.textContent = line.date;
      era.textContent = line.era;
      element.style.transform = `translateX(${line.left}px)`;
      button?.setAttribute('aria-label', `Show the chart around ${line.date}`);
    },
    setOpener(opens) {
      if (opens === (button !== null)) return;
      button?.replaceWith(date);
      button = opens ? createButton(document) : null;
      if (!button) return;
      date.replaceWith(button);
      button.append(date);
    },
  };
}

function createButton(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'strip-date-button';
  button.dataset.open = PANEL;
  button.setAttribute('aria-controls', `panel-${PANEL}`);
  button.setAttribute('aria-expanded', 'false');
  return button;
}

/** Whether the page has the panel that the date's button opens. */
export function hasChartPanel(document: Document): boolean {
  return document.querySelector(`[data-panel="${PANEL}"]`) !== null;
}

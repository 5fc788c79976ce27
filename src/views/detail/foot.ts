import type { ControlAction } from '../../timeline/navigate.ts';
import type { ZoomLevelId } from '../../timeline/zoom-level.ts';
import { shapeToElement } from '../shape-element.ts';
import { createControls } from './controls.ts';
import { CENTURY_WORDS, dateKey, OLD_STYLE_WORDS } from './date-key.ts';

/** The line under the lanes: how dates are drawn at the left, the zoom control at the right. */
export interface Foot {
  readonly element: HTMLElement;
  /** Says what holds for the level; `oldStyle`: the axis carries both styles. */
  show(level: ZoomLevelId, oldStyle: boolean): void;
}

/** Creates the line. At century level, where every entry is a dot, a sentence stands in place of the key. */
export function createFoot(document: Document, act: (action: ControlAction) => void): Foot {
  const controls = createControls(document, act);
  const key = createKey(document);
  const sentence = document.createElement('p');
  sentence.className = 'chart-note';
  const element = document.createElement('div');
  element.className = 'chart-foot';
  element.append(key, sentence, controls.element);
  let shown = '';
  return {
    element,
    show(level, oldStyle) {
      // Asked with every frame of a pan, and nearly always the same.
      const next = `${level} ${oldStyle}`;
      if (next === shown) return;
      shown = next;
      controls.show(level);
      key.hidden = level === 'century';
      sentence.hidden = level !== 'century' && !oldStyle;
      sentence.textContent = level === 'century' ? CENTURY_WORDS : OLD_STYLE_WORDS;
    },
  };
}

function createKey(document: Document): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'date-key';
  list.setAttribute('aria-label', 'How dates are drawn');
  for (const { words, shape } of dateKey()) {
    const item = document.createElement('li');
    item.append(shapeToElement(shape, document), words);
    list.append(item);
  }
  return list;
}

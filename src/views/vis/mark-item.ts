import type { Mark } from '../../timeline/types.ts';
import { Item, registerItemType, type ItemBase, type MarkItem } from './library.ts';

/** What a mark needs to be drawn: pure painting, given from outside so that it can be tested alone. */
export interface MarkPainter {
  /** Creates the focusable element of a mark. */
  create(): HTMLElement;
  /** Draws the mark into its element; called when mark, selection or pixel width changed. */
  paint(element: HTMLElement, mark: Mark, drawing: MarkDrawing): void;
}

export interface MarkDrawing {
  /** Distance in px from the mark's anchor to the end of what it covers. */
  readonly width: number;
  /** px by which the visible left end of a bar lies right of its start; 0 where its start is in view. */
  readonly inset: number;
  readonly selected: boolean;
}

export const ROW_HEIGHT = 24;
/** px on both sides in which a mark outside the window is kept: its label may still be in view. */
const PAD = 320;
/** Half of the rounding that a width may change by before a bar is drawn anew. */
const WIDTH_STEP = 0.5;

/**
 * One mark as an item of vis: placed inside vis's own redraw, selected and hit-tested by vis.
 * The wrapper that moves carries position alone; everything that costs style sits on its child (measured: 900 → 230 ms).
 */
export function registerMarkItem(painter: MarkPainter): void {
  registerItemType('mark', createMarkClass(painter));
}

function createMarkClass(painter: MarkPainter) {
  return class MarkItemType extends Item {
    #element: HTMLElement | null = null;
    #transform = '';
    #width = -1;
    #inset = -1;

    isVisible(range: { start: number; end: number }): boolean {
      const perPixel = (range.end - range.start) / Math.max(1, this.#plotWidth(range));
      const pad = PAD * perPixel;
      const { start, end } = this.data;
      return (start < range.end + pad && end > range.start - pad) || this.#hasFocus();
    }

    redraw(queue?: boolean): (() => void)[] | undefined {
      const steps = [() => this.#draw()];
      if (queue) return steps;
      steps.forEach((step) => step());
      return undefined;
    }

    show(queue?: boolean): (() => void)[] | undefined {
      return this.displayed ? undefined : this.redraw(queue);
    }

    hide(): void {
      if (!this.displayed) return;
      this.dom?.box.remove();
      this.displayed = false;
    }

    /** vis calls this twice a redraw: one transform for x and row, and none where nothing moved. */
    repositionX(): void {
      if (!this.dom || !this.#element) return;
      const { mark } = this.data;
      const x = this.conversion.toScreen(anchorOf(mark));
      const transform = `translate(${round(x)}px, ${mark.row * ROW_HEIGHT}px)`;
      if (transform !== this.#transform) {
        this.#transform = transform;
        this.dom.box.style.transform = transform;
        this.left = x;
      }
      if (mark.type === 'bar') this.#stretch(mark, x);
    }

    repositionY(): void {
      // The row is part of the transform: rows are ours, not vis's.
    }

    #stretch(mark: Mark, x: number): void {
      const width = this.conversion.toScreen(mark.end) - x;
      const inset = Math.max(0, Math.min(-x, width));
      if (Math.abs(width - this.#width) < WIDTH_STEP && Math.abs(inset - this.#inset) < WIDTH_STEP) return;
      this.#width = width;
      this.#inset = inset;
      this.#paint();
    }

    #draw(): void {
      if (!this.dom) this.#create();
      if (this.dirty) {
        this.#paint();
        this.dirty = false;
      }
      if (!this.displayed) this.#append();
    }

    #create(): void {
      const box = document.createElement('div');
      box.className = 'mark-place';
      this.#element = painter.create();
      box.append(this.#element);
      // vis finds its item through this property, from the target of a click upwards.
      (box as unknown as Record<string, unknown>)['vis-item'] = this;
      this.dom = { box };
      this.width = 0;
      this.height = ROW_HEIGHT;
      this.top = 0;
    }

    #paint(): void {
      if (!this.#element) return;
      const width = Math.max(this.#width, 0);
      const inset = Math.max(this.#inset, 0);
      painter.paint(this.#element, this.data.mark, { width, inset, selected: this.selected });
    }

    /** In the order of time, so that the tab order is the order of reading. */
    #append(): void {
      const layer = this.parent?.dom.foreground;
      if (!layer || !this.dom) return;
      const later = [...layer.children].find((child) => orderOf(child) > this.data.order);
      layer.insertBefore(this.dom.box, later ?? null);
      this.displayed = true;
    }

    #hasFocus(): boolean {
      return this.#element !== null && this.#element === document.activeElement;
    }

    #plotWidth(range: { start: number; end: number }): number {
      return this.conversion.toScreen(range.end) - this.conversion.toScreen(range.start);
    }
  };
}

/** Where a mark hangs: a bar by its start, all else by its glyph. */
export function anchorOf(mark: Mark): number {
  return mark.type === 'bar' ? mark.start : mark.at;
}

function orderOf(element: Element): number {
  const item = (element as unknown as Record<string, ItemBase | undefined>)['vis-item'];
  return item?.data.order ?? -1;
}

const round = (value: number) => Math.round(value * 100) / 100;

export type { MarkItem };

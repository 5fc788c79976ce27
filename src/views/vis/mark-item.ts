import type { Mark } from '../../timeline/types.ts';
import { ROW_HEIGHT } from '../detail/geometry.ts';
import type { MarkPainter } from '../detail/mark-element.ts';
import { placeMarkBy, type MarkPlace } from '../detail/place.ts';
import { Item, registerItemType, type ItemBase } from './library.ts';

/** px on both sides in which a mark outside the window is kept: its label may still be in view. */
const PAD = 320;

/**
 * Registers `type: 'mark'`: one mark as an item of vis, placed inside vis's own redraw, selected and hit-tested by vis.
 * The wrapper that moves carries position alone; everything that costs style sits on its child (measured: style time
 * 900 → 230 ms in a three-second gesture).
 */
export function registerMarkItem(painter: MarkPainter): void {
  registerItemType('mark', createMarkClass(painter));
}

function createMarkClass(painter: MarkPainter) {
  return class MarkItemType extends Item {
    #element: HTMLElement | null = null;
    #transform = '';
    #place: MarkPlace | null = null;
    #plotWidth = 1;

    isVisible(range: { start: number; end: number }): boolean {
      const { toScreen } = this.conversion;
      this.#plotWidth = toScreen(range.end) - toScreen(range.start);
      const { start, end } = this.data;
      const inReach = toScreen(start) < this.#plotWidth + PAD && toScreen(end) > -PAD;
      return inReach || this.#hasFocus();
    }

    redraw(queue?: boolean): (() => void)[] | undefined {
      const steps = [() => this.#draw()];
      if (queue) return steps;
      this.#draw();
      return undefined;
    }

    show(queue?: boolean): (() => void)[] | undefined {
      return this.displayed ? undefined : this.redraw(queue);
    }

    hide(): void {
      if (!this.displayed) return;
      // The focus of an element that is removed would fall to the page: the stage takes it (src/views/detail/roving.ts).
      if (this.#hasFocus())
        this.#element?.closest<HTMLElement>('.chart-stage')?.focus({ preventScroll: true });
      this.dom?.box.remove();
      this.displayed = false;
    }

    /** vis calls this twice a redraw: one transform for x and row, and no painting where only x moved. */
    repositionX(): void {
      if (!this.dom) return;
      const { mark } = this.data;
      const place = placeMarkBy((time) => this.conversion.toScreen(time), this.#plotWidth, mark);
      const transform = `translate(${round(place.x)}px, ${mark.row * ROW_HEIGHT}px)`;
      if (transform !== this.#transform) {
        this.#transform = transform;
        this.dom.box.style.transform = transform;
        this.left = place.x;
      }
      if (this.#place === null || !looksSame(place, this.#place)) this.#paint(place);
    }

    repositionY(): void {
      // The row is part of the transform: rows are ours, not vis's.
    }

    #draw(): void {
      if (!this.dom) this.#create();
      if (this.dirty) {
        this.dirty = false;
        this.#place = null;
        this.repositionX();
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

    #paint(place: MarkPlace): void {
      this.#place = place;
      if (this.#element) painter.paint(this.#element, this.data.mark, place, this.data.selected);
    }

    /** In the order of time, so that the order of reading is the order of the DOM. */
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
  };
}

/** Where a mark hangs in time: a bar by its start, all else by its glyph. */
export function anchorOf(mark: Mark): number {
  return mark.type === 'bar' ? mark.start : mark.at;
}

function looksSame(a: MarkPlace, b: MarkPlace): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 0.5;
  return (
    near(a.width, b.width) &&
    a.cutStart === b.cutStart &&
    a.cutEnd === b.cutEnd &&
    near(a.from, b.from) &&
    near(a.to, b.to)
  );
}

function orderOf(element: Element): number {
  const item = (element as unknown as Record<string, ItemBase | undefined>)['vis-item'];
  return item?.data.order ?? -1;
}

const round = (value: number) => Math.round(value * 100) / 100;

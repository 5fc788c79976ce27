import type { ContentFile } from '../content.ts';
import { directionOfTransfer } from '../directions.ts';
import type { TransferFrontmatter } from '../schema/transfer.ts';
import type { Transfer } from '../timeline.ts';
import { dateOf, found, type ContentIndex } from './index-content.ts';

/** One transfer; a stage without a date of its own takes that of its event. */
export function compileTransfer(
  { id, data }: ContentFile<TransferFrontmatter>,
  index: ContentIndex,
  eventDates: ReadonlyMap<string, string>,
): Transfer {
  const partyOf = (actor: string) => found(index.actors, actor, 'actor').party ?? null;
  const via = data.via ?? [];
  return {
    id,
    from: data.from,
    to: data.to,
    via,
    goods: data.goods,
    class: data.class,
    direction: directionOfTransfer(partyOf(data.from), partyOf(data.to), via.map(partyOf)),
    restriction: data.restriction ?? false,
    quantity: quantityOf(data.quantity),
    stages: data.stages.map(({ event, stage, date, source }) => ({
      event,
      stage,
      date: dateOf(date ?? found(eventDates, event, 'event')),
      source,
    })),
  };
}

function quantityOf(quantity: TransferFrontmatter['quantity']): Transfer['quantity'] {
  if (quantity === undefined) return null;
  const { text, min, max, unit, source } = quantity;
  return { text, min: min ?? null, max: max ?? null, unit: unit ?? null, source };
}

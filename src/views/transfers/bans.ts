import { drawnExtent, type Ms } from '../../date/index.ts';
import type { Transfer } from '../../model/timeline.ts';

/** A restriction on transfers, from the day it is laid to the day it is lifted: a hatched field over its half. */
export interface Ban {
  readonly id: string;
  readonly goods: string;
  readonly from: Ms;
  readonly to: Ms;
  /** "1995–2000", or "from 2010" where no end is recorded. */
  readonly years: string;
  readonly source: string;
}

/** Every ban among the transfers, earliest first. A ban laid twice before it is lifted is one field. */
export function toBans(transfers: readonly Transfer[], recordEnd: Ms): Ban[] {
  return transfers
    .filter(({ restriction }) => restriction)
    .flatMap(({ id, goods, stages }) => {
      const laid = stages.find(({ stage }) => stage === 'blocked');
      if (!laid) return [];
      const lifted = stages.findLast(({ stage }) => stage === 'resumed');
      const from = drawnExtent(laid.date, recordEnd).start;
      const to = lifted ? drawnExtent(lifted.date, recordEnd).end : recordEnd;
      const years = lifted ? `${yearOf(from)}–${yearOf(to - 1)}` : `from ${yearOf(from)}`;
      return [{ id, goods, from, to, years, source: laid.source }];
    })
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}

const yearOf = (time: Ms): number => new Date(time).getUTCFullYear();

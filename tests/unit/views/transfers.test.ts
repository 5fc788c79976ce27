import { describe, expect, it } from 'vitest';
import { parseDate, type EventDate } from '../../../src/date/index.ts';
import type { Stage } from '../../../src/model/schema/transfer.ts';
import type { Transfer } from '../../../src/model/timeline.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { shapeToString } from '../../../src/views/shape.ts';
import { layoutTransfers } from '../../../src/views/transfers/layout.ts';
import { toRow } from '../../../src/views/transfers/rows.ts';
import { transfersShape } from '../../../src/views/transfers/svg.ts';

const RECORD_END = Date.UTC(2025, 1);
const measure = createTableMeasure(14);
const day = (text: string) => Date.parse(`${text}T00:00Z`);

function date(edtf: string): EventDate {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

function transfer(id: string, stages: readonly [Stage, string][], fields: Partial<Transfer> = {}): Transfer {
  return {
    ...{
      id,
      from: 'russia',
      to: 'iran',
      via: [],
      goods: `Goods of ${id}`,
      class: 'arms',
      direction: 'to-iran',
    },
    ...{ restriction: false, quantity: null },
    stages: stages.map(([stage, edtf]) => ({
      event: `${id}-event`,
      stage,
      date: date(edtf),
      source: 'paper',
    })),
    ...fields,
  };
}

const pieces = (...stages: [Stage, string][]) =>
  toRow(transfer('x', stages), RECORD_END).pieces.map(({ style, from, to, open }) => [
    style,
    new Date(from).toISOString().slice(0, 10),
    new Date(to).toISOString().slice(0, 10),
    ...(open ? ['open'] : []),
  ]);
const layout = (transfers: readonly Transfer[], variant: 'wide' | 'phone' = 'wide') =>
  layoutTransfers({
    ...{ transfers, variant, measure },
    recordEnd: RECORD_END,
    from: 1989,
    publisher: () => 'Paper',
  });

describe('the bar of a transfer', () => {
  it('is an outline from the agreement to the delivery, and solid for the delivery', () => {
    expect(pieces(['agreed', '2005-12-05'], ['delivered', '2006-12'])).toEqual([
      ['outline', '2005-12-05', '2006-12-01'],
      ['solid', '2006-12-01', '2007-01-01'],
    ]);
  });

  it('goes on without an end where nothing was delivered', () => {
    expect(pieces(['agreed', '2023-11-28'])).toEqual([['outline', '2023-11-28', '2025-02-01', 'open']]);
  });

  it('is dotted over all that a coarse date may be', () => {
    expect(pieces(['agreed', '1989-06'], ['delivered', '1990'])).toEqual([
      ['outline', '1989-06-01', '1990-01-01'],
      ['dotted', '1990-01-01', '1991-01-01'],
    ]);
  });

  it('is a line while it is blocked, and an outline again once it is resumed', () => {
    expect(
      pieces(
        ['announced', '2007-12-26'],
        ['blocked', '2010-09-22'],
        ['resumed', '2015-04-13'],
        ['delivered', '2016-10'],
      ),
    ).toEqual([
      ['outline', '2007-12-26', '2010-09-22'],
      ['blocked', '2010-09-22', '2015-04-13'],
      ['outline', '2015-04-13', '2016-10-01'],
      ['solid', '2016-10-01', '2016-11-01'],
    ]);
  });

  it('takes no delivery back where it is announced or denied later; a denial is a sign of its own', () => {
    const row = toRow(
      transfer('x', [
        ['delivered', '2022-08'],
        ['denied', '2022-08-30'],
        ['announced', '2022-11-05'],
        ['delivered', '2023-05-15'],
      ]),
      RECORD_END,
    );
    expect(row.pieces.map(({ style }) => style)).toEqual(['solid']);
    expect(row.signs).toEqual([{ type: 'denied', at: day('2022-08-30') + 43_200_000 }]);
  });

  it('counts digits only where the source gives a number', () => {
    const digits = (quantity: Transfer['quantity']) =>
      toRow(transfer('x', [['agreed', '2007']], { quantity }), RECORD_END).quantity;
    const words = { text: 'more than 300,000', unit: 'shells', source: 'paper' };
    expect(digits({ ...words, min: 300_000, max: null })).toEqual({ text: 'more than 300,000', digits: 6 });
    expect(digits({ ...words, text: '90 or 120', min: 90, max: 120 }).digits).toBeNull();
    expect(digits({ ...words, text: 'hundreds', min: null, max: null })).toEqual({
      text: 'hundreds',
      digits: null,
    });
    expect(digits(null)).toEqual({ text: null, digits: null });
  });
});

describe('the chart of transfers', () => {
  const many = [
    transfer('early', [
      ['agreed', '1989-06'],
      ['delivered', '1991'],
    ]),
    transfer('middle', [
      ['agreed', '2005-12-05'],
      ['delivered', '2006-12'],
    ]),
    transfer('before', [['delivered', '1967']]),
    transfer('back', [['delivered', '2022-08']], { direction: 'to-russia' }),
    transfer('later-back', [['agreed', '2023-12-13']], { direction: 'to-russia' }),
    transfer('third', [['delivered', '2016']], { direction: 'both' }),
    transfer(
      'ban',
      [
        ['blocked', '2010-06-09'],
        ['resumed', '2015-04-13'],
      ],
      { restriction: true },
    ),
  ];

  it('stands earliest nearest to the axis in both halves, without what came before it or by a third party', () => {
    const { halves, axis } = layout(many);
    expect(halves.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ['middle', 'early'],
      ['back', 'later-back'],
    ]);
    expect(halves[0]!.rows.every(({ y }) => y < axis.top)).toBe(true);
    expect(halves[1]!.rows.every(({ y }) => y > axis.top)).toBe(true);
  });

  it.each(['wide', 'phone'] as const)('has no two rows, labels or quantities that touch (%s)', (variant) => {
    const wordy = many.map((one) => ({
      ...one,
      quantity: {
        text: 'a long account of many things of many kinds that no line can hold',
        min: 3,
        max: null,
        unit: 'x',
        source: 'p',
      },
    }));
    for (const { rows } of layout(wordy, variant).halves) {
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        const last = row.quantity.y + (row.quantity.lines.length - 1) * 15 + 8;
        expect(last).toBeLessThanOrEqual(row.foot + 1);
        if (next) expect(next.quantity.y - 8).toBeGreaterThanOrEqual(row.foot - 1);
        if (variant === 'phone') expect(row.y - 6).toBeGreaterThan(last);
      }
    }
  });

  it('keeps a label beside its bar, or over one that is too long, and never over the quantities', () => {
    const long = transfer('long', [['agreed', '1990-01-08']], {
      goods: 'Completion of a light-water reactor of a thousand megawatts',
    });
    const [row] = layout([long]).halves[0]!.rows;
    expect(row!.label.anchor).toBe('start');
    expect(row!.label.y).toBeLessThan(row!.y - 6);
    expect(row!.label.x + measure(row!.label.text)).toBeLessThan(row!.quantity.x);
  });

  it('says of a half without earlier rows that this is a gap in the record, until one appears', () => {
    const more = ['third-back', 'fourth-back'].map((id) =>
      transfer(id, [['agreed', '2024-01-01']], { direction: 'to-russia' }),
    );
    const four = [...many, ...more];
    expect(layout(four).halves[1]!.empty?.heading).toBe('Nothing recorded here before 2022');
    const earlier = [...four, transfer('old-back', [['delivered', '1993-05']], { direction: 'to-russia' })];
    expect(layout(earlier).halves[1]!.empty).toBeNull();
  });

  it('lays a field over its half for a ban, labelled with its source', () => {
    const [ban] = layout(many).halves[0]!.bans;
    expect(ban!.lines.join(' ')).toBe('Goods of ban, 2010–2015, Paper');
    expect(ban!.x1).toBeGreaterThan(ban!.x0);
  });

  it('links each row to its event, and lets no text become markup', () => {
    const hostile = transfer('x', [['agreed', '2007']], { goods: '<b>"S"</b>' });
    const svg = shapeToString(
      transfersShape(layout([hostile]), { title: 'T', desc: 'D', href: (id) => `/events/${id}/` }),
    );
    expect(svg).toContain('href="/events/x-event/"');
    expect(svg).toContain('&lt;b&gt;&quot;S&quot;&lt;/b&gt;');
    expect(svg).not.toContain('<b>');
  });
});

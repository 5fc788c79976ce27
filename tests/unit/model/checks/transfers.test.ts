import { describe } from 'vitest';
import { event, testCases, type Draft } from './support.ts';

const GOODS = 'content/transfers/goods.yaml';
const SALE = 'content/events/sale.md';

/** A second event with this date, and a stage of the transfer at it. */
const delivered =
  (date: string, stageDate?: string) =>
  ({ events, transfers }: Draft) => {
    events['delivery'] = { data: event({ title: 'Delivery to Iran', date }), body: 'A delivery.' };
    const stage = { event: 'delivery', stage: 'delivered', source: 'shared-report' } as const;
    transfers['goods']!.stages.push(stageDate === undefined ? stage : { ...stage, date: stageDate });
  };

describe('transfer-stages', () => {
  testCases([
    {
      title: 'refuses an arms transfer without a stage',
      change: ({ transfers }) => {
        delete transfers['goods'];
      },
      problem: {
        check: 'transfer-stages',
        file: SALE,
        field: 'kind',
        message: 'the event is an arms-transfer, and no transfer has a stage here',
        remedy: 'add a stage with event: sale to a file of content/transfers/, or write another kind',
      },
    },
    {
      title: 'refuses it where arms-transfer is a further kind',
      change: ({ events }) => (events['treaty']!.data.also = ['war', 'arms-transfer']),
      problem: { check: 'transfer-stages', file: 'content/events/treaty.md', field: 'also[1]' },
    },
    {
      title: 'keeps silent while a broken transfer may hold the stage',
      change: (record) => {
        delete record.transfers['goods'];
        record.brokenIds = {
          events: [],
          actors: [],
          sources: [],
          transfers: ['goods'],
          threads: [],
          lessons: [],
        };
      },
      problem: null,
    },
    { title: 'takes stages in the order of their dates', change: delivered('2016'), problem: null },
    {
      title: 'refuses a stage dated before the one above it',
      change: delivered('2006'),
      problem: {
        check: 'transfer-stages',
        file: GOODS,
        field: 'stages[1]',
        message: 'the stage “delivered” of 2006 stands after one of 2007-12',
        remedy: 'put the stages in the order of their dates, or correct the date',
      },
    },
    { title: 'takes a coarse date that may come later', change: delivered('2007'), problem: null },
    {
      title: 'goes by the date of the stage where it has one',
      change: delivered('2016', '2007-11-30'),
      problem: { check: 'transfer-stages' },
    },
  ]);
});

describe('transfer-ends', () => {
  testCases([
    {
      title: 'refuses a transfer to its own sender',
      change: ({ transfers }) => (transfers['goods']!.to = 'russian-federation'),
      problem: {
        check: 'transfer-ends',
        file: GOODS,
        field: 'to',
        message: 'the transfer goes from ‘russian-federation’ to itself',
        remedy: 'name the actor that receives',
      },
    },
    {
      title: 'refuses an end as a way',
      change: ({ transfers }) => (transfers['goods']!.via = ['qajar-iran', 'islamic-republic-of-iran']),
      problem: {
        field: 'via[1]',
        message: '‘islamic-republic-of-iran’ is an end of the transfer already',
        remedy: 'leave it out of via',
      },
    },
  ]);
});

describe('quantities', () => {
  const quantity =
    (min: number, max: number) =>
    ({ transfers }: Draft) => {
      transfers['goods']!.quantity = { text: 'some', min, max, source: 'shared-report' };
    };
  testCases([
    { title: 'takes one number as both', change: quantity(5, 5), problem: null },
    {
      title: 'refuses a lowest number above the highest',
      change: quantity(6, 5),
      problem: {
        check: 'quantities',
        file: GOODS,
        field: 'quantity.min',
        message: 'min is 6, which is above max, 5',
        remedy: 'swap or correct the two numbers',
      },
    },
  ]);
});

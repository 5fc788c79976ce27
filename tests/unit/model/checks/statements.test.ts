import { describe } from 'vitest';
import type { QuoteFrontmatter } from '../../../../src/model/schema/index.ts';
import { event, testCases, type Draft } from './support.ts';

const SALE = 'content/events/sale.md';

const statement = (
  by: string,
  stance: QuoteFrontmatter['stance'],
  on: string,
  change: Partial<QuoteFrontmatter> = {},
) => ({
  text: `words of ${by} on ${on}`,
  source: 'shared-report',
  by,
  on,
  stance,
  ...change,
});

/** The event `sale` with these fields on its first quote. */
const quoted = (change: Partial<QuoteFrontmatter>) => (record: Draft) => {
  withActors(record);
  Object.assign(record.events['sale']!.data.quotes![0]!, change);
};

/** Actors beyond the small record; each is used in an event of its own. */
function withActors(record: Draft): void {
  const { actors, events } = record;
  actors['united-states'] = {
    type: 'state',
    name: 'United States of America',
    short: 'US',
    names: { also: ['Washington'] },
  };
  actors['sullivan'] = { type: 'person', name: 'Jake Sullivan', short: 'Sullivan' };
  actors['foreign-ministry'] = { type: 'body', party: 'iran', name: 'Ministry', short: 'Foreign Ministry' };
  const used = ['united-states', 'sullivan', 'foreign-ministry'];
  events['visit'] = { data: event({ title: 'A visit', actors: used }), body: 'A visit.' };
}

/** A delivery by Iran to Russia under this title, with these statements. */
const delivery =
  (title: string, quotes: ReturnType<typeof statement>[], change: object = {}) =>
  (record: Draft) => {
    withActors(record);
    const actors = ['islamic-republic-of-iran', 'russian-federation'];
    record.events['delivery'] = {
      data: event({ title, date: '2024', actors, quotes, ...change }),
      body: 'A delivery.',
    };
  };

describe('statement-fields', () => {
  testCases([
    {
      title: 'takes a statement with by, on and stance',
      change: quoted({
        by: 'russian-federation',
        on: '2007',
        stance: 'announces',
        direct: true,
        as: 'government',
      }),
      problem: null,
    },
    {
      title: 'asks for what is missing of the three',
      change: quoted({ by: 'russian-federation' }),
      problem: {
        check: 'statement-fields',
        file: SALE,
        field: 'quotes[0].on',
        message: 'the quote has by but no on and stance: a statement needs by, on and stance',
        remedy: "add on and stance, or remove by if nobody's public statement is quoted",
      },
    },
    {
      title: 'asks for the speaker where only the rest is given',
      change: quoted({ on: '2007', direct: true }),
      problem: {
        field: 'quotes[0].by',
        message: 'the quote has on and direct but no by and stance: a statement needs by, on and stance',
      },
    },
    {
      title: 'asks for whom a person speaks',
      change: quoted({ by: 'sullivan', on: '2007', stance: 'states' }),
      problem: {
        check: 'statement-fields',
        field: 'quotes[0].for',
        message: 'Jake Sullivan is a person, and the statement does not say for whom',
        remedy: 'add for: the state or body spoken for',
      },
    },
    {
      title: 'takes a person who speaks for a state',
      change: quoted({ by: 'sullivan', for: 'united-states', on: '2007', stance: 'states' }),
      problem: null,
    },
    {
      title: 'refuses a person as the party spoken for',
      change: quoted({ by: 'united-states', for: 'sullivan', on: '2007', stance: 'states' }),
      problem: {
        field: 'quotes[0].for',
        message: 'the statement is made for Jake Sullivan, who is a person',
        remedy: 'name the state or body spoken for',
      },
    },
    {
      title: 'refuses part beside a denial',
      change: quoted({ by: 'russian-federation', on: '2007', stance: 'denies', part: true }),
      problem: {
        field: 'quotes[0].part',
        message: 'part: true cannot stand with stance: denies',
        remedy: 'remove part, or write stance: announces or stance: acknowledges',
      },
    },
    {
      title: 'takes part beside an acknowledgement',
      change: quoted({ by: 'russian-federation', on: '2007', stance: 'acknowledges', part: true }),
      problem: null,
    },
  ]);
});

describe('parties and actor-party', () => {
  testCases([
    {
      title: 'refuses a person as a party to an event',
      change: (record) => {
        withActors(record);
        record.events['sale']!.data.parties = ['russian-federation', 'sullivan'];
      },
      problem: {
        check: 'parties',
        file: SALE,
        field: 'parties[1]',
        message: 'the party ‘sullivan’ is a person; states and bodies answer',
        remedy: 'name the state or body the person speaks for',
      },
    },
    {
      title: 'refuses a person who belongs to a party',
      change: (record) => {
        withActors(record);
        record.actors['sullivan']!.party = 'russia';
      },
      problem: {
        check: 'actor-party',
        file: 'content/actors/sullivan.yaml',
        field: 'party',
        message: 'Jake Sullivan is a person and has party: russia',
        remedy: 'remove party; say with for: whom the person speaks for, in each statement',
      },
    },
  ]);
});

describe('contested-title', () => {
  const reported = statement('sullivan', 'reports', '2024-01', { for: 'united-states' });
  const denied = statement('islamic-republic-of-iran', 'denies', '2024-02');
  const unnamed = 'Iran delivers missiles to Russia';
  const remedy =
    'write who says it, as in “US says …”, with a verb such as say, report, state, warn, assess, announce, acknowledge, deny or disclose; or name under parties whose answer matters, if not that of the actors';
  testCases([
    {
      title: 'asks who says it where an outsider reports and a party denies',
      change: delivery(unnamed, [reported, denied]),
      problem: {
        check: 'contested-title',
        file: 'content/events/delivery.md',
        field: 'title',
        message: 'US said this and Iran denies it, but the title does not name who says it',
        remedy,
      },
    },
    {
      title: 'asks who says it where a party has not answered',
      change: delivery(unnamed, [reported]),
      problem: {
        check: 'contested-title',
        message: 'US said this and Iran has not answered, but the title does not name who says it',
      },
    },
    {
      title: 'takes the short name and a verb of saying',
      change: delivery('US says Iran delivered missiles', [reported, denied]),
      problem: null,
    },
    {
      title: 'takes the name with full stops',
      change: delivery('U.S. reports delivery of missiles', [reported, denied]),
      problem: null,
    },
    {
      title: 'takes the adjective',
      change: delivery('American officials report missiles for Russia', [reported, denied]),
      problem: null,
    },
    {
      title: 'takes another spelling of the actor file',
      change: delivery('Washington announces delivery', [reported, denied]),
      problem: null,
    },
    {
      title: 'takes the person who spoke',
      change: delivery('Sullivan warns of missiles', [reported, denied]),
      problem: null,
    },
    {
      title: 'wants a verb of saying beside the name',
      change: delivery('US State Department lists missiles', [reported, denied]),
      problem: {
        check: 'contested-title',
        message: 'US said this and Iran denies it, but the title has no verb of saying',
      },
    },
    {
      title: 'does not take a name inside another word',
      change: delivery('RUSSIA reports missiles', [reported, denied]),
      problem: { message: 'US said this and Iran denies it, but the title does not name who says it' },
    },
    {
      title: 'asks nothing once all parties have acknowledged, in part or in whole',
      change: delivery(unnamed, [
        reported,
        denied,
        statement('islamic-republic-of-iran', 'acknowledges', '2024-03', { part: true }),
        statement('russian-federation', 'announces', '2024-03'),
      ]),
      problem: null,
    },
    {
      title: 'goes by the latest statement, not by the order in the file',
      change: delivery(unnamed, [
        statement('islamic-republic-of-iran', 'denies', '2024-05'),
        statement('islamic-republic-of-iran', 'acknowledges', '2024-03'),
        statement('russian-federation', 'announces', '2024-03'),
        reported,
      ]),
      problem: { check: 'contested-title' },
    },
    {
      title: 'asks nothing where the parties themselves report',
      change: delivery(unnamed, [statement('russian-federation', 'reports', '2024-01')]),
      problem: null,
    },
    {
      title: 'takes a body of a party for the party',
      change: delivery(unnamed, [statement('foreign-ministry', 'warns', '2024-01')]),
      problem: null,
    },
    {
      title: 'asks nothing where an outsider merely states',
      change: delivery(unnamed, [statement('united-states', 'states', '2024-01')]),
      problem: null,
    },
    {
      title: 'leaves background aside',
      change: delivery(unnamed, [
        { ...reported, context: true },
        statement('russian-federation', 'announces', '2024-02'),
      ]),
      problem: null,
    },
    {
      title: 'goes by the parties named rather than the actors',
      change: delivery('US fines a bank', [reported, statement('united-states', 'announces', '2024-02')], {
        parties: ['united-states'],
      }),
      problem: null,
    },
  ]);
});

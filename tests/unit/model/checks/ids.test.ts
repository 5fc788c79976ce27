import { describe } from 'vitest';
import { event, testCases, work } from './support.ts';

const TREATY = 'content/events/treaty.md';
const none = { events: [], actors: [], sources: [], transfers: [], threads: [], lessons: [] };

describe('known-ids', () => {
  testCases([
    {
      title: 'names the nearest actors where one is not known',
      change: ({ events }) => events['treaty']!.data.actors.push('russia'),
      problem: {
        check: 'known-ids',
        file: TREATY,
        field: 'actors[2]',
        message: 'actor ‘russia’ is not known; near: russian-empire, russian-federation',
        remedy: 'write russian-empire or russian-federation, or add content/actors/russia.yaml',
      },
    },
    {
      title: 'says what to add where nothing is near',
      change: ({ events }) => (events['treaty']!.data.parties = ['qajar-iran', 'e3']),
      problem: {
        field: 'parties[1]',
        message: 'actor ‘e3’ is not known',
        remedy: 'correct the id, or add content/actors/e3.yaml',
      },
    },
    {
      title: 'finds the speaker and the party spoken for in a statement',
      change: ({ events }) => {
        Object.assign(events['sale']!.data.quotes![0]!, {
          by: 'russian-federation',
          for: 'rossiya',
          on: '2007',
          stance: 'announces',
        });
      },
      problem: { check: 'known-ids', field: 'quotes[0].for', message: 'actor ‘rossiya’ is not known' },
    },
    {
      title: 'finds a source that a quote misspells',
      change: ({ events }) => {
        events['treaty']!.data.quotes!.push({ text: 'more words', source: 'shared-repotr' });
      },
      problem: {
        field: 'quotes[1].source',
        message: 'source ‘shared-repotr’ is not known; near: shared-report',
        remedy:
          'write shared-report, or describe the work under works of this event, or add content/sources/shared-repotr.yaml',
      },
    },
    {
      title: 'finds an unknown work in a list of sources',
      change: ({ events }) => (events['treaty']!.data.sources = [{ source: 'lost' }]),
      problem: { field: 'sources[0].source', message: 'source ‘lost’ is not known' },
    },
    {
      title: 'finds an unknown work in a position',
      change: ({ events }) => {
        const positions = [
          { says: 'ten', source: 'treaty-text' },
          { says: 'twelve', source: 'lost' },
        ];
        events['treaty']!.data.disagreements = [{ question: 'How many?', positions }];
      },
      problem: { field: 'disagreements[0].positions[1].source', message: 'source ‘lost’ is not known' },
    },
    {
      title: 'finds an unknown work that a date follows, once',
      change: ({ events }) => (events['treaty']!.data.date_from = 'lost'),
      problem: { check: 'known-ids', field: 'date_from' },
    },
    {
      title: 'finds an unknown work that another is based on',
      change: ({ sources }) => (sources['shared-report']!.based_on = ['lost']),
      problem: {
        file: 'content/sources/shared-report.yaml',
        field: 'based_on[0]',
        message: 'source ‘lost’ is not known',
        remedy: 'correct the id, or add content/sources/lost.yaml',
      },
    },
    {
      title: 'finds an unknown work that an inline work is based on',
      change: ({ events }) => (events['treaty']!.data.works!['treaty-text']!.based_on = ['lost']),
      problem: { file: TREATY, field: 'works.treaty-text.based_on[0]' },
    },
    {
      title: 'finds an unknown event in a link of a body, with its line',
      change: ({ events }) => (events['treaty']!.body += '\nSee [[sael]].\n'),
      problem: {
        file: TREATY,
        field: null,
        line: 34,
        message: 'event ‘sael’ is not known; near: sale',
        remedy: 'write sale, or add content/events/sael.md',
      },
    },
    {
      title: 'finds an unknown work in a citation of a body',
      change: ({ threads }) => (threads['story']!.body = 'By [@lost, p. 3].\n'),
      problem: { file: 'content/threads/story.md', line: 30, message: 'source ‘lost’ is not known' },
    },
    {
      title: 'offers no file for what cannot be an id, and finds the id at its start',
      change: ({ threads }) => (threads['story']!.body = 'By [@shared-report p. 3].\n'),
      problem: {
        check: 'known-ids',
        message: 'source ‘shared-report p. 3’ is not known; near: shared-report',
        remedy: 'write shared-report',
      },
    },
    {
      title: 'gives the new id of an event that was renamed',
      change: ({ events, threads }) => {
        events['sale']!.data.aliases = ['old-sale'];
        threads['story']!.data.events.push('old-sale');
      },
      problem: {
        file: 'content/threads/story.md',
        field: 'events[2]',
        message: 'event ‘old-sale’ has a new id: sale',
        remedy: 'write sale',
      },
    },
    {
      title: 'finds an unknown kind',
      change: ({ events }) => (events['treaty']!.data.kind = 'tready'),
      problem: { field: 'kind', message: 'kind ‘tready’ is not known; near: treaty' },
    },
    {
      title: 'finds an unknown further kind',
      change: ({ events }) => (events['treaty']!.data.also = ['wra']),
      problem: { field: 'also[0]', remedy: 'write war, or take one of content/kinds.yaml' },
    },
    {
      title: 'finds unknown ends and ways of a transfer',
      change: ({ transfers }) => (transfers['goods']!.via = ['syria']),
      problem: {
        file: 'content/transfers/goods.yaml',
        field: 'via[0]',
        message: 'actor ‘syria’ is not known',
      },
    },
    {
      title: 'finds an unknown source of a quantity',
      change: ({ transfers }) => (transfers['goods']!.quantity = { text: 'ten', source: 'lost' }),
      problem: { field: 'quantity.source' },
    },
    {
      title: 'finds an unknown event of a stage',
      change: ({ transfers }) => {
        transfers['goods']!.stages.push({ event: 'lost', stage: 'delivered', source: 'shared-report' });
      },
      problem: { field: 'stages[1].event' },
    },
    {
      title: 'finds an unknown source of a stage',
      change: ({ transfers }) => (transfers['goods']!.stages[0]!.source = 'lost'),
      problem: { field: 'stages[0].source' },
    },
    {
      title: 'finds an unknown event of a lesson',
      change: ({ lessons }) => (lessons['lesson']!.data.steps[0]!.event = 'lost'),
      problem: { file: 'content/lessons/lesson.md', field: 'steps[0].event' },
    },
    {
      title: 'finds what the view of a lesson names',
      change: ({ lessons }) =>
        (lessons['lesson']!.data.steps[0]!.view = 'lane=arms,force&thread=lost&from=1828'),
      problem: { field: 'steps[0].view', message: 'thread ‘lost’ is not known' },
    },
    {
      title: 'keeps silent where the file named is broken and reported already',
      change: (record) => {
        record.brokenIds = { ...none, actors: ['peter-i'] };
        record.events['treaty']!.data.actors.push('peter-i');
      },
      problem: null,
    },
  ]);
});

describe('unique-ids', () => {
  testCases([
    {
      title: 'refuses an inline work with the id of a shared one',
      change: ({ events }) => (events['treaty']!.data.works!['shared-report'] = work()),
      problem: {
        check: 'unique-ids',
        file: TREATY,
        field: 'works.shared-report',
        message: 'the work id ‘shared-report’ is taken already, in content/sources/shared-report.yaml',
        remedy:
          'if it is the same work, keep it once as content/sources/shared-report.yaml and remove it from works; else give this one another id',
      },
    },
    {
      title: 'refuses an inline work with the id of one of another event',
      change: ({ events }) => {
        events['other'] = { data: event({ works: { 'treaty-text': work() } }), body: 'A summary.' };
        events['other'].data.sources = [{ source: 'treaty-text' }];
      },
      problem: {
        check: 'unique-ids',
        file: 'content/events/other.md',
        field: 'works.treaty-text',
        message: 'the work id ‘treaty-text’ is taken already, in content/events/treaty.md',
      },
    },
    {
      title: 'refuses an alias that an event bears',
      change: ({ events }) => (events['treaty']!.data.aliases = ['old', 'sale']),
      problem: {
        field: 'aliases[1]',
        message: 'the event id ‘sale’ is taken already, in content/events/sale.md',
        remedy:
          'remove this alias: an alias is an id that no event bears any longer, and leads to one event only',
      },
    },
    {
      title: 'refuses an alias that another event has',
      change: ({ events }) => {
        events['sale']!.data.aliases = ['old'];
        events['treaty']!.data.aliases = ['old'];
      },
      problem: {
        file: 'content/events/sale.md',
        field: 'aliases[0]',
        message: 'the event id ‘old’ is taken already, in content/events/treaty.md',
      },
    },
  ]);
});

describe('file-names', () => {
  testCases([
    {
      title: 'refuses capitals and underlines in a file name and suggests another',
      change: ({ threads }) => {
        threads['Träume_2'] = { data: { title: 'A story', events: ['sale'] }, body: 'Words.' };
      },
      problem: {
        check: 'file-names',
        file: 'content/threads/Träume_2.md',
        line: null,
        field: null,
        message: 'the file name ‘Träume_2’ cannot be an id',
        remedy: 'rename the file: small Latin letters, digits and single hyphens, such as traume-2',
      },
    },
  ]);
});

describe('inline-works', () => {
  testCases([
    {
      title: 'sends a work that two events cite to content/sources',
      change: ({ events }) => (events['sale']!.data.sources = [{ source: 'treaty-text' }]),
      problem: {
        check: 'inline-works',
        file: 'content/events/sale.md',
        field: 'sources[0].source',
        message:
          'the work ‘treaty-text’ is described inside content/events/treaty.md, so only that event can cite it',
        remedy: 'move it from works of content/events/treaty.md to content/sources/treaty-text.yaml',
      },
    },
    {
      title: 'sends a work that a transfer cites to content/sources',
      change: ({ transfers }) => (transfers['goods']!.stages[0]!.source = 'treaty-text'),
      problem: { check: 'inline-works', file: 'content/transfers/goods.yaml', field: 'stages[0].source' },
    },
    {
      title: 'finds it in a citation of a body, with its line',
      change: ({ threads }) => (threads['story']!.body += '\nBy [@treaty-text].\n'),
      problem: { check: 'inline-works', file: 'content/threads/story.md', line: 32 },
    },
  ]);
});

describe('unused', () => {
  testCases([
    {
      title: 'refuses a shared work that nobody cites',
      change: ({ sources }) => (sources['unread'] = work()),
      problem: {
        check: 'unused',
        file: 'content/sources/unread.yaml',
        line: null,
        message: 'the work ‘unread’ is neither quoted nor cited',
        remedy: 'quote it, or cite it under sources or as [@unread], or delete the file',
      },
    },
    {
      title: 'refuses an inline work that its event does not cite',
      change: ({ events }) => (events['treaty']!.data.works!['unread'] = work()),
      problem: {
        check: 'unused',
        file: TREATY,
        field: 'works.unread',
        remedy: 'quote it, or cite it under sources or as [@unread], or remove it from works',
      },
    },
    {
      title: 'takes a work that another is based on as used',
      change: ({ sources }) => {
        sources['agency'] = work();
        sources['shared-report']!.based_on = ['agency'];
      },
      problem: null,
    },
    {
      title: 'refuses an actor that nothing names',
      change: ({ actors }) => (actors['nobody'] = { type: 'body', name: 'No body', short: 'None' }),
      problem: {
        check: 'unused',
        file: 'content/actors/nobody.yaml',
        message: 'the actor ‘nobody’ takes part in nothing: no event, statement or transfer names it',
        remedy: 'name it where it takes part, or delete the file',
      },
    },
    {
      title: 'keeps silent while a broken file may be the one that names them',
      change: (record) => {
        record.actors['nobody'] = { type: 'body', name: 'No body', short: 'None' };
        record.brokenIds = { ...none, events: ['broken'] };
      },
      problem: null,
    },
  ]);
});

describe('no-repeats', () => {
  testCases([
    {
      title: 'refuses an actor named twice',
      change: ({ events }) => events['treaty']!.data.actors.push('qajar-iran'),
      problem: {
        check: 'no-repeats',
        file: TREATY,
        field: 'actors[2]',
        message: '‘qajar-iran’ is named twice',
        remedy: 'name it once',
      },
    },
    {
      title: 'refuses a further kind that is the kind',
      change: ({ events }) => (events['treaty']!.data.also = ['war', 'treaty']),
      problem: { check: 'no-repeats', field: 'also[1]', message: '‘treaty’ is the kind already' },
    },
    {
      title: 'refuses an event told twice in a thread',
      change: ({ threads }) => threads['story']!.data.events.push('treaty'),
      problem: { check: 'no-repeats', file: 'content/threads/story.md', field: 'events[2]' },
    },
  ]);
});

describe('permalinks', () => {
  testCases([
    {
      title: 'takes every sort of address that still leads somewhere',
      change: (record) => {
        record.events['sale']!.data.aliases = ['old-sale'];
        record.permalinks = [
          '/',
          '/events/',
          '/events/decades/1990s/',
          '/events/treaty/',
          '/events/old-sale/',
          '/events/treaty/cite.csl.json',
          '/embed/events/sale/',
          '/oembed/lessons/lesson.json',
          '/data/v1/events/sale.json',
          '/data/v1/index.json',
          '/actors/qajar-iran/',
          '/sources/treaty-text/',
          '/sources/shared-report/',
          '/threads/story/',
          '/lessons/lesson/',
          '/transfers/',
          '/about/method/',
        ];
      },
      problem: null,
    },
    {
      title: 'gives both remedies where an event has vanished',
      change: (record) => (record.permalinks = ['/', '/events/contract/']),
      problem: {
        check: 'permalinks',
        file: 'content/permalinks.txt',
        line: 2,
        field: null,
        message:
          'the permalink /events/contract/ leads nowhere any longer: content/events/ has no ‘contract’',
        remedy: 'restore the id ‘contract’, or add it to aliases of the event that replaces it',
      },
    },
    {
      title: 'asks for the id of anything else that has vanished, with what is near',
      change: (record) => (record.permalinks = ['/actors/russian-empier/']),
      problem: {
        message:
          'the permalink /actors/russian-empier/ leads nowhere any longer: content/actors/ has no ‘russian-empier’; near: russian-empire',
        remedy: 'restore the id ‘russian-empier’: an address once released stays',
      },
    },
    {
      title: 'refuses a line that is no address of the site',
      change: (record) => (record.permalinks = ['/events/treaty']),
      problem: {
        message: '“/events/treaty” is not the address of a page of this site',
        remedy:
          'write the path alone, as released, such as /events/treaty-of-gulistan-1813/; npm run release writes this file',
      },
    },
    {
      title: 'refuses a line that stands there twice',
      change: (record) => (record.permalinks = ['/events/treaty/', '/', '/events/treaty/']),
      problem: { line: 3, message: '/events/treaty/ is listed twice', remedy: 'keep one of the two lines' },
    },
    {
      title: 'takes the address of a broken file as leading there',
      change: (record) => {
        record.brokenIds = { ...none, events: ['broken'] };
        record.permalinks = ['/events/broken/'];
      },
      problem: null,
    },
  ]);
});

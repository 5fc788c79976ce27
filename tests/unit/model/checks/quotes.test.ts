import { describe } from 'vitest';
import type { QuoteFrontmatter } from '../../../../src/model/schema/index.ts';
import { SALE_WORDS, event, seal, testCases, work, type Case, type Draft } from './support.ts';

const TREATY = 'content/events/treaty.md';
const SALE = 'content/events/sale.md';
const words = (count: number, stem = 'word') =>
  Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');

/** The event `treaty` with these quotes of its inline work. */
const quoting =
  (...quotes: Partial<QuoteFrontmatter>[]) =>
  (record: Draft) => {
    record.events['treaty']!.data.quotes = quotes.map((quote) => ({
      text: 'words',
      source: 'treaty-text',
      ...quote,
    }));
  };

describe('evidence', () => {
  const bare = (record: Draft) => {
    record.events['treaty'] = { data: event({ quotes: [] }), body: 'A summary.' };
  };
  const unsupported = {
    check: 'evidence',
    file: TREATY,
    field: 'quotes',
    message: 'nothing is quoted or cited for this event',
    remedy:
      'add under quotes the words of a source that state it, or cite a work under sources or as [@source-id, ¶ 3]',
  };
  testCases([
    { title: 'refuses an event on which nothing is quoted or cited', change: bare, problem: unsupported },
    {
      title: 'refuses an event whose quotes are mere context',
      change: (record) => {
        bare(record);
        record.events['treaty']!.data.quotes = [{ text: 'words', source: 'shared-report', context: true }];
      },
      problem: { ...unsupported, message: 'every quote is context: none states this event' },
    },
    {
      title: 'takes a work cited under sources',
      change: (record) => {
        bare(record);
        record.events['treaty']!.data.sources = [{ source: 'shared-report', at: '¶ 3' }];
      },
      problem: null,
    },
    {
      title: 'takes a work cited in the body',
      change: (record) => {
        bare(record);
        record.events['treaty']!.body = 'A summary [@shared-report, ¶ 3].';
      },
      problem: null,
    },
  ]);
});

describe('quote-form', () => {
  const bare =
    'remove it: a quote starts and ends with words of the source, and the page adds the quotation marks';
  const faults: readonly (readonly [text: string, message: string, remedy: string])[] = [
    ['… words of it', 'the quote starts with “…”', bare],
    ['...words of it', 'the quote starts with “...”', bare],
    ['[…] words of it', 'the quote starts with “[…]”', bare],
    ['words of it …', 'the quote ends with “…”', bare],
    ['words of it ...', 'the quote ends with “...”', bare],
    ['words of it […].', 'the quote ends with “[…].”', bare],
    ['words [...] of it', 'the quote marks a cut as “[...]”', 'write the cut as […]'],
    ['words (…) of it', 'the quote marks a cut as “(…)”', 'write the cut as […]'],
    ['words [ … ] of it', 'the quote marks a cut as “[ … ]”', 'write the cut as […]'],
    [
      'teh [sic] words',
      'the quote holds “[sic]”, which the source does not',
      'remove it, and say in note: "Quoted as published. …"',
    ],
    ['“words of it”', 'the quote stands in quotation marks', bare],
    ['– …', 'the quote holds no words', 'write the words of the source'],
  ];
  testCases(
    faults.map(([text, message, remedy]): Case => ({
      title: `refuses ‘${text}’`,
      change: quoting({ text }),
      problem: { check: 'quote-form', file: TREATY, field: 'quotes[0].text', message, remedy },
    })),
  );
  testCases(
    [
      'words […] of it',
      'words of it.',
      'He said “no” and “yes”',
      'words of the U.S.',
      '.50 calibre words',
    ].map((text): Case => ({ title: `takes ‘${text}’`, change: quoting({ text }), problem: null })),
  );
  testCases([
    {
      title: 'reads the quote of a position as well',
      change: disagreeing({ quote: '… ten' }),
      problem: { check: 'quote-form', field: 'disagreements[0].positions[0].quote' },
    },
  ]);
});

function disagreeing(position: { quote?: string; lang?: string }) {
  return (record: Draft) => {
    const positions = [
      { says: 'ten', source: 'treaty-text', ...position },
      { says: 'twelve', source: 'treaty-text' },
    ];
    record.events['treaty']!.data.disagreements = [{ question: 'How many?', positions }];
  };
}

describe('quote-length', () => {
  testCases([
    { title: 'takes eighty words', change: quoting({ text: words(80) }), problem: null },
    {
      title: 'refuses eighty-one words',
      change: quoting({ text: words(81) }),
      problem: {
        check: 'quote-length',
        file: TREATY,
        field: 'quotes[0].text',
        message: 'the quote has 81 words; more than 80 is a reprint, not a quotation',
        remedy:
          'keep the shortest span that carries the claim, usually 8 to 25 words; what is around it can be cited as [@treaty-text, ¶ …] without quoting',
      },
    },
  ]);
});

describe('quote-share', () => {
  /** A ledger of a work of 100 words, in which the seal of `sale` takes the words from 10 on. */
  const short = ({ ledgers }: Draft) => {
    ledgers['shared-report']!.words = 100;
  };
  const reported = (record: Draft, text: string, position?: number) => {
    record.events['treaty']!.data.quotes!.push({ text, source: 'shared-report' });
    if (position !== undefined) record.ledgers['shared-report']!.quotes.push(seal('treaty', text, position));
  };
  testCases([
    {
      title: 'takes 29 of 100 words',
      change: (record) => {
        short(record);
        reported(record, words(22));
      },
      problem: null,
    },
    {
      title: 'refuses 30 of 100 words, and names the longest spans',
      change: (record) => {
        short(record);
        reported(record, words(23));
      },
      problem: {
        check: 'quote-share',
        file: 'content/sources/shared-report.yaml',
        field: null,
        line: null,
        message:
          'the quotes of ‘shared-report’ together take 30 % of its 100 words; they must stay under 30 %',
        remedy:
          'shorten quotes, or cite as [@shared-report, ¶ …] without quoting; the longest stand in treaty (23 words), sale (7 words)',
      },
    },
    {
      title: 'counts words that two sealed quotes share once',
      change: (record) => {
        short(record);
        reported(record, words(20), 40);
        reported(record, words(20).split(' ').slice(5).join(' ') + ' and more', 45);
      },
      problem: null,
    },
    {
      title: 'counts the quotes of positions',
      change: (record) => {
        short(record);
        reported(record, words(15));
        const positions = [
          { says: 'ten', source: 'shared-report', quote: words(10, 'other') },
          { says: 'twelve', source: 'treaty-text' },
        ];
        record.events['treaty']!.data.disagreements = [{ question: 'How many?', positions }];
      },
      problem: { check: 'quote-share' },
    },
    {
      title: 'asks nothing where the ledger does not know the work',
      change: (record) => {
        record.ledgers = {};
        reported(record, words(60));
      },
      problem: null,
    },
  ]);
});

describe('spans-per-work', () => {
  const spans = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ text: `span number ${index}` }));
  testCases([
    { title: 'takes four spans of one work', change: quoting(...spans(4)), problem: null },
    {
      title: 'refuses a fifth',
      change: quoting(...spans(5)),
      problem: {
        check: 'spans-per-work',
        file: TREATY,
        field: 'quotes[4].text',
        message: 'the event quotes 5 spans of ‘treaty-text’; at most 4 are allowed',
        remedy:
          'keep the 4 that carry the event, cite the rest as [@treaty-text, ¶ …], or give them to the events they are about',
      },
    },
    {
      title: 'counts the quotes of positions',
      change: (record) => {
        quoting(...spans(4))(record);
        disagreeing({ quote: 'a fifth' })(record);
      },
      problem: { check: 'spans-per-work', field: 'disagreements[0].positions[0].quote' },
    },
  ]);
});

describe('duplicate-quotes', () => {
  testCases([
    {
      title: 'refuses the same words twice, whatever their quotation marks and dashes',
      change: quoting({ text: 'He said “no” – twice' }, { text: 'He said "no" - twice.' }),
      problem: {
        check: 'duplicate-quotes',
        file: TREATY,
        field: 'quotes[1].text',
        message: 'the same words of ‘treaty-text’ are quoted twice: “He said "no" - twice.”',
        remedy: 'quote them once',
      },
    },
  ]);
});

describe('quote-language', () => {
  testCases([
    {
      title: 'finds words in another script than their language has',
      change: quoting({ text: 'Слова договора' }),
      problem: {
        check: 'quote-language',
        file: TREATY,
        field: 'quotes[0].lang',
        message: 'the words are not in Latin letters, but their language is given as “en”',
        remedy: 'give the language of the words as lang:, such as en, ru or fa',
      },
    },
    {
      title: 'finds English words given as Persian',
      change: quoting({ text: 'words', lang: 'fa' }),
      problem: { message: 'the words are not in Arabic letters, but their language is given as “fa”' },
    },
    {
      title: 'finds them in a position too',
      change: disagreeing({ quote: 'десять' }),
      problem: { check: 'quote-language', field: 'disagreements[0].positions[0].lang' },
    },
    {
      title: 'takes the quote of a position in its language',
      change: disagreeing({ quote: 'десять', lang: 'ru' }),
      problem: null,
    },
    {
      title: 'refuses a language without words',
      change: disagreeing({ lang: 'ru' }),
      problem: {
        check: 'quote-language',
        field: 'disagreements[0].positions[0].lang',
        message: 'there is a language but no quote it could be the language of',
        remedy: 'add quote:, or remove lang:',
      },
    },
  ]);
});

describe('translations', () => {
  const russian = { text: 'Слова договора', lang: 'ru' };
  testCases([
    {
      title: 'asks for a translation of Russian words',
      change: quoting(russian),
      problem: {
        check: 'translations',
        file: TREATY,
        field: 'quotes[0].translation',
        message: 'the quote is in the language “ru” and has no translation',
        remedy: 'add translation: in English, and translator: for who made it',
      },
    },
    {
      title: 'takes the language of the work where the quote gives none',
      change: (record) => {
        quoting({ text: 'Слова договора' })(record);
        record.events['treaty']!.data.works!['treaty-text'] = work({ language: 'ru' });
      },
      problem: { check: 'translations', field: 'quotes[0].translation' },
    },
    {
      title: 'asks who translated',
      change: quoting({ ...russian, translation: 'Words of the treaty' }),
      problem: {
        field: 'quotes[0].translator',
        message: 'the translation does not say who made it',
        remedy: 'add translator: a name, a published work, or editors',
      },
    },
    {
      title: 'takes a translation that is signed',
      change: quoting({ ...russian, translation: 'Words of the treaty', translator: 'editors' }),
      problem: null,
    },
    {
      title: 'refuses a translation of English words',
      change: quoting({ translation: 'Words', translator: 'editors' }),
      problem: { check: 'translations', message: 'the quote is in English and needs no translation' },
    },
    {
      title: 'refuses a translator without a translation',
      change: quoting({ translator: 'editors' }),
      problem: {
        check: 'translations',
        field: 'quotes[0].translator',
        message: 'there is a translator but no translation',
      },
    },
  ]);
});

describe('ledger', () => {
  const LEDGER = 'content/quote-ledger/shared-report.json';
  const bothRemedies =
    'check them again (npm run quotes, with shared-report.txt in SOURCES_DIR), or release the seal (npm run quotes -- --release sale)';
  testCases([
    {
      title:
        'names event, source and both remedies where one letter of a sealed quote was changed, at that quote',
      change: ({ events }) => {
        events['sale']!.data.quotes![0]!.text = SALE_WORDS.replace('report', 'raport');
      },
      problem: {
        check: 'ledger',
        file: SALE,
        field: 'quotes[0].text',
        message: 'event ‘sale’ no longer holds the words of ‘shared-report’ that were verified on 2026-11-21',
        remedy: bothRemedies,
      },
    },
    {
      title: 'takes other quotation marks, dashes and spaces',
      change: ({ events }) =>
        (events['sale']!.data.quotes![0]!.text = 'words of  the “report” – on the sale'),
      problem: null,
    },
    {
      title: 'says where the words stand now',
      change: ({ events }) => {
        events['sale']!.data.quotes![0]!.text = 'other words';
        events['treaty']!.data.quotes!.push({ text: SALE_WORDS, source: 'shared-report' });
      },
      problem: {
        check: 'ledger',
        message:
          'event ‘sale’ no longer holds the words of ‘shared-report’ that were verified on 2026-11-21; they now stand in ‘treaty’',
      },
    },
    {
      title: 'points at the quotes where it cannot tell which was changed',
      change: ({ events }) => {
        events['sale']!.data.quotes = ['one', 'two'].map((text) => ({ text, source: 'shared-report' }));
      },
      problem: { check: 'ledger', file: SALE, field: 'quotes' },
    },
    {
      title: 'points at the entry where the event is gone',
      change: ({ ledgers }) => ledgers['shared-report']!.quotes.push(seal('gone', 'words', 3)),
      problem: {
        check: 'ledger',
        file: LEDGER,
        field: 'quotes[1]',
        message: 'event ‘gone’ no longer holds the words of ‘shared-report’ that were verified on 2026-11-21',
      },
    },
    {
      title: 'keeps silent about the seals of a broken event',
      change: (record) => {
        record.ledgers['shared-report']!.quotes.push(seal('broken', 'words', 3));
        record.brokenIds = {
          events: ['broken'],
          actors: [],
          sources: [],
          transfers: [],
          threads: [],
          lessons: [],
        };
      },
      problem: null,
    },
    {
      title: 'refuses two entries for the same words',
      change: ({ ledgers }) => ledgers['shared-report']!.quotes.push(seal('sale', SALE_WORDS, 50)),
      problem: {
        check: 'ledger',
        file: LEDGER,
        field: 'quotes[1]',
        message: 'two entries seal the same words in event ‘sale’',
        remedy: 'write the ledger anew: npm run quotes, with shared-report.txt in SOURCES_DIR',
      },
    },
    {
      title: 'refuses an entry beyond the end of the work',
      change: ({ ledgers }) => (ledgers['shared-report']!.quotes[0]!.position = 1000),
      problem: {
        check: 'ledger',
        message: 'the entry for event ‘sale’ lies beyond the last of the 1000 words',
      },
    },
    {
      title: 'refuses the ledger of a work that is not known, once',
      change: ({ ledgers }) => {
        ledgers['lost'] = { ...ledgers['shared-report']!, source: 'lost' };
      },
      problem: {
        check: 'ledger',
        file: 'content/quote-ledger/lost.json',
        field: 'source',
        message: 'the ledger is of ‘lost’, and no such work is known',
        remedy: 'restore the work, or delete content/quote-ledger/lost.json',
      },
    },
    {
      title: 'refuses a ledger under the name of another work',
      change: ({ ledgers }) => {
        ledgers['other-name'] = { ...ledgers['shared-report']!, quotes: [] };
      },
      problem: {
        check: 'ledger',
        file: 'content/quote-ledger/other-name.json',
        field: 'source',
        message: 'the ledger is of ‘shared-report’, but the file is named other-name.json',
        remedy: 'rename the file to shared-report.json',
      },
    },
  ]);
});

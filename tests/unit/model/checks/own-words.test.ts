import { describe } from 'vitest';
import { BODY_LINE, testCases, type Case, type Draft } from './support.ts';

const TREATY = 'content/events/treaty.md';
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index + 1}`).join(' ');
const titled = (title: string) => (record: Draft) => {
  record.events['treaty']!.data.title = title;
};
const summarised = (summary: string) => (record: Draft) => {
  record.events['treaty']!.body = `${summary}\n\nMore, after [@treaty-text].\n`;
};

describe('title-words', () => {
  testCases([
    { title: 'takes eight words', change: titled('Russia and Iran sign a treaty on S-300'), problem: null },
    {
      title: 'refuses nine words',
      change: titled('Russia and Iran sign a treaty on S-300 missiles'),
      problem: {
        check: 'title-words',
        file: TREATY,
        field: 'title',
        message: 'the title has 9 words; at most 8 fit: “Russia and Iran sign a treaty on S-300 missiles”',
        remedy: 'name the act and its parties, and nothing else',
      },
    },
    {
      title: 'does not count a dash as a word',
      change: titled('Russia and Iran – a treaty on the Caspian'),
      problem: null,
    },
    {
      title: 'counts the words of the short title too',
      change: ({ events }) => (events['treaty']!.data.short = words(9)),
      problem: { check: 'title-words', field: 'short' },
    },
  ]);
});

describe('title-form', () => {
  testCases([
    {
      title: 'refuses a question',
      change: titled('Who signed the treaty?'),
      problem: {
        check: 'title-form',
        file: TREATY,
        field: 'title',
        message: 'the title ends in “?”: “Who signed the treaty?”',
        remedy:
          'state the act and its parties, without a mark at the end; an open question belongs under disagreements',
      },
    },
    { title: 'refuses a full stop', change: titled('Treaty signed.'), problem: { check: 'title-form' } },
    { title: 'takes an abbreviation at the end', change: titled('Iran writes to the U.S.'), problem: null },
  ]);
});

describe('summary-words', () => {
  testCases([
    { title: 'takes sixty words', change: summarised(words(60)), problem: null },
    {
      title: 'refuses sixty-one words',
      change: summarised(words(61)),
      problem: {
        check: 'summary-words',
        file: TREATY,
        line: BODY_LINE,
        field: null,
        message: 'the summary, which is the first paragraph, has 61 words; at most 60 fit',
        remedy: 'shorten it, or begin a second paragraph after a blank line',
      },
    },
    {
      title: 'counts the words of a link as they are read, and no citation',
      change: summarised(`${words(57)} [[sale|the sale]] next [@treaty-text, ¶ 3].`),
      problem: null,
    },
    {
      title: 'counts the title of an event that is linked without words',
      change: summarised(`${words(55)} [[sale]]`),
      problem: {
        check: 'summary-words',
        message: 'the summary, which is the first paragraph, has 61 words; at most 60 fit',
      },
    },
    {
      title: 'refuses an event without a summary',
      change: ({ events }) => (events['sale']!.body = '\n'),
      problem: {
        check: 'summary-words',
        file: 'content/events/sale.md',
        line: BODY_LINE,
        message: 'the event has no summary',
        remedy: 'write a paragraph of at most 60 words below the second ---',
      },
    },
  ]);
});

describe('wording', () => {
  const refused: readonly (readonly [text: string, found: string, remedy: string])[] = [
    [
      'US claims delivery',
      'claims',
      'write say, report or state, or, if a source says it, put its words in quotation marks',
    ],
    [
      'Iran admits delivery',
      'admits',
      'write acknowledge, or, if a source says it, put its words in quotation marks',
    ],
    [
      'Iran boasts of delivery',
      'boasts',
      'write say, report or state, or, if a source says it, put its words in quotation marks',
    ],
    [
      'Report exposes delivery',
      'exposes',
      'write report, publish or show, or, if a source says it, put its words in quotation marks',
    ],
    [
      'Iran arms a proxy',
      'proxy',
      'name the group, or, if a source says it, put its words in quotation marks',
    ],
    [
      'Regime signs treaty',
      'Regime',
      'write government, state or rules, or, if a source says it, put its words in quotation marks',
    ],
    ['Treaty of circa 1828', 'circa', 'write about'],
    ['Treaty of c. 1828', 'c.', 'write about'],
    ['Treaty of Tehrran [sic]', '[sic]', 'say it in the note under the quote: "Quoted as published. …"'],
    ['Quantity N/A', 'N/A', 'say what is missing: not published, no end recorded, estimates differ'],
    ['Quantity TBD', 'TBD', 'say what is missing: not published, no end recorded, estimates differ'],
  ];
  testCases(
    refused.map(([title, found, remedy]): Case => ({
      title: `refuses “${found}” in a title`,
      change: titled(title),
      problem: {
        check: 'wording',
        file: TREATY,
        field: 'title',
        message: `the title says “${found}” in our own voice`,
        remedy,
      },
    })),
  );
  testCases([
    {
      title: 'takes the words of a source in quotation marks',
      change: titled('US names “regime” and "proxy" banks'),
      problem: null,
    },
    {
      title: 'takes a proper name',
      change: summarised('It joins the Missile Technology Control Regime.'),
      problem: null,
    },
    {
      title: 'takes words that only begin alike',
      change: titled('Reclaimed land exhibition exposition treaty'),
      problem: null,
    },
    {
      title: 'gives the line of the word in a summary',
      change: summarised('A treaty is signed,\nas the regime says.'),
      problem: {
        check: 'wording',
        file: TREATY,
        line: BODY_LINE + 1,
        field: null,
        message: 'the summary says “regime” in our own voice',
      },
    },
    {
      title: 'reads the neutral phrase of a position',
      change: ({ events }) => {
        const positions = [
          { says: 'ten', source: 'treaty-text' },
          { says: 'it claims twelve', source: 'treaty-text' },
        ];
        events['treaty']!.data.disagreements = [{ question: 'How many?', positions }];
      },
      problem: { check: 'wording', field: 'disagreements[0].positions[1].says' },
    },
    {
      title: 'reads the title of a thread',
      change: ({ threads }) => (threads['story']!.data.title = 'A proxy story'),
      problem: { check: 'wording', file: 'content/threads/story.md', field: 'title' },
    },
  ]);
});

describe('bodies', () => {
  const added = (text: string) => (record: Draft) => {
    record.events['sale']!.body += `\n${text}\n`;
  };
  const at = { check: 'bodies', file: 'content/events/sale.md', line: BODY_LINE + 2, field: null };
  const link = {
    message: 'does not lead to a web page',
    remedy: 'write an address that starts with https://, or [[event-id]] for an event of this site',
  };
  testCases([
    {
      title: 'refuses HTML on its own',
      change: added('<script>alert(1)</script>'),
      problem: {
        ...at,
        message: 'the text holds HTML: “<script>alert(1)</script>”',
        remedy:
          'write Markdown, such as *word* or a blank line between paragraphs; a < that is meant as such is written \\<',
      },
    },
    {
      title: 'refuses HTML inside a sentence',
      change: added('One <br> two.'),
      problem: { ...at, message: 'the text holds HTML: “<br>”' },
    },
    { title: 'refuses an HTML comment', change: added('<!-- note -->'), problem: at },
    {
      title: 'takes a less-than sign, code and an address',
      change: added('5 < 6, `<b>`, <https://example.org/>'),
      problem: null,
    },
    {
      title: 'refuses a first-level heading',
      change: added('# Heading'),
      problem: {
        ...at,
        message: 'the text has a first-level heading; the title of the page is one already',
        remedy: 'write ## in place of #',
      },
    },
    { title: 'takes a second-level heading', change: added('## Heading'), problem: null },
    {
      title: 'refuses an image',
      change: added('![A map](https://example.org/map.png)'),
      problem: {
        ...at,
        message: 'the text holds an image; entries are words',
        remedy: 'remove it, or link to the page that shows it',
      },
    },
    {
      title: 'refuses a link that runs as a script',
      change: added('[words](javascript:alert%281%29)'),
      problem: { ...at, message: `the link “javascript:alert%281%29” ${link.message}`, remedy: link.remedy },
    },
    {
      title: 'refuses an unsafe address behind a link label',
      change: added('[words][label]\n\n[label]: data:text/html,x'),
      problem: { ...at, line: BODY_LINE + 4, message: `the link “data:text/html,x” ${link.message}` },
    },
    {
      title: 'refuses a path that a base path would break',
      change: added('[words](/events/treaty/)'),
      problem: { ...at, message: `the link “/events/treaty/” ${link.message}` },
    },
    {
      title: 'takes web and mail addresses',
      change: added('[a](https://example.org) [b](mailto:a@example.org)'),
      problem: null,
    },
    {
      title: 'reads threads and lessons too',
      change: ({ lessons }) => (lessons['lesson']!.body = 'One <br> two.'),
      problem: { check: 'bodies', file: 'content/lessons/lesson.md', line: BODY_LINE },
    },
  ]);
});

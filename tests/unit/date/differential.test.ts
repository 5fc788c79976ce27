import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedText,
  endText,
  halfSetText,
  halfText,
  plainText,
  seasonText,
  nearSetText,
  singleText,
} from './arbitrary.ts';
import { edtfJs, edtfTs, ours, type Reader } from './edtf-libraries.ts';

/** A kind of date that a library reads otherwise than the profile, with examples that still show it. */
interface Disagreement {
  readonly what: string;
  readonly applies: (text: string) => boolean;
  readonly examples: readonly string[];
}

const bare = (text: string): string => text.replaceAll(/[?~%]/g, '');
const ends = (text: string): string[] =>
  bare(text)
    .replaceAll(/[[\]]/g, '')
    .split(/\/|\.\./);
const isSeason = (text: string): boolean => /^\d{4}-2[1-4]/.test(text);
const isSet = (text: string): boolean => text.startsWith('[');

const EDTF_JS: readonly Disagreement[] = [
  {
    what: 'takes seasons for quarters, and refuses them with a mark',
    applies: isSeason,
    examples: ['2015-21', '2015-22', '2015-23', '2015-24', '2015-22~'],
  },
  {
    what: 'refuses marked masks',
    applies: (text) => /X[?~%]/.test(text),
    examples: ['199X~', '18XX?', '199X%/2001'],
  },
  {
    what: 'refuses a marked year beside a mask',
    applies: (text) => text.includes('X') && /(^|\/)\d{4}[?~%]/.test(text),
    examples: ['1890?/190X', '189X/1900~'],
  },
  {
    what: 'ends a set before the last date has run its course',
    applies: (text) => /^\[[\d-]+\.\.[\d-]+\]$/.test(text),
    examples: ['[2023-11..2023-12]', '[1721..1723]'],
  },
  {
    what: 'refuses marked bounds of a set',
    applies: (text) => isSet(text) && text !== bare(text),
    examples: ['[1890~..1892~]', '[1890?..]'],
  },
  {
    what: 'refuses a set whose bounds differ in precision',
    applies: (text) => isSet(text) && mixedBounds(text),
    examples: ['[1721..1723-05]', '[1721-02..1723-05-06]'],
  },
  {
    what: 'refuses an end that begins with or before its start',
    applies: endsInsideStart,
    examples: ['1978-05-21/1978', '1813/1813'],
  },
];

const EDTF_TS: readonly Disagreement[] = [
  {
    what: 'refuses a set whose bounds differ in precision',
    applies: (text) => isSet(text) && mixedBounds(text),
    examples: ['[1721..1723-05]', '[1721-02..1723-05-06]'],
  },
];

function mixedBounds(text: string): boolean {
  const [start = '', end = ''] = ends(text);
  return start !== '' && end !== '' && start.length !== end.length;
}

function endsInsideStart(text: string): boolean {
  if (isSet(text) || !text.includes('/')) return false;
  const [start = '', end = ''] = ends(text).map((part) => part.replaceAll('X', '0').padEnd(10, '-01'));
  return /^\d.*\/\d/.test(text) && end <= start;
}

function expectAgreement(reader: Reader, known: readonly Disagreement[], text: string): void {
  if (known.some(({ applies }) => applies(text))) return;
  expect(reader(text), text).toEqual(ours(text));
}

/** Every form of the profile at least once, so that none depends on chance. */
const FORMS = [
  '1828-02-22', '1828-02', '1828', '1828-02-22?', '1828-02~', '1828%', '199X', '18XX',
  '1722/1723', '1804-01/1813-10-24', '1890~/1892?', '199X/2001', '2022-02-24/..', '2022-08~/..', '2001/', '2001-05?/',
  '../1813', '../1813-10', '/2001', '/2001-05-03%', '[1721..]', '[..1760-12-03]', '[1760-12..]',
]; // prettier-ignore

describe.each([
  ['edtf', edtfJs, EDTF_JS],
  ['@edtf-ts/core', edtfTs, EDTF_TS],
] as const)('beside %s', (_name, reader, known) => {
  it.each(FORMS)('%s has the same bounds', (text) => {
    expect(known.some(({ applies }) => applies(text))).toBe(false);
    expect(reader(text)).toEqual(ours(text));
  });

  it.each([
    ['single dates', singleText],
    ['ranges', closedText],
    ['ranges with one known end', halfText],
    ['sets', fc.oneof(nearSetText, halfSetText)],
  ])('%s have the same bounds but for the known disagreements', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectAgreement(reader, known, text)),
      { numRuns: 1500 },
    );
  });

  it.each(
    known.flatMap(({ what, examples, applies }) => examples.map((text) => [what, text, applies] as const)),
  )('it still %s: %s', (_what, text, applies) => {
    expect(applies(text)).toBe(true);
    expect(ours(text)).not.toBeNull();
    expect(reader(text)).not.toEqual(ours(text));
  });
});

describe('known disagreements', () => {
  it('cover less than the agreement: most plain dates and ranges are compared', () => {
    const compared = fc.sample(fc.oneof(endText, plainText, closedText, halfText), { numRuns: 500, seed: 1 });
    const left = compared.filter((text) => !EDTF_JS.some(({ applies }) => applies(text)));
    expect(left.length).toBeGreaterThan(300);
  });

  it('on seasons: `edtf` reads quarters, `@edtf-ts/core` the same months as the profile', () => {
    fc.assert(fc.property(seasonText, (text) => void expect(edtfTs(text)).toEqual(ours(text))));
    expect(edtfJs('2015-22')).toEqual([Date.UTC(2015, 3), Date.UTC(2015, 6)]);
    expect(edtfTs('2022-25')).toEqual([Date.UTC(2022, 8), Date.UTC(2022, 11)]);
  });

  it('on texts outside the profile that a library takes', () => {
    for (const text of [
      '1900-02-29',
      '0044',
      '2022-25',
      '../..',
      '/..',
      '[2014..2013]',
      '18',
      '200',
      '1985-XX',
    ]) {
      expect([text, ours(text)]).toEqual([text, null]);
      expect(edtfJs(text), text).not.toBeNull();
    }
    for (const text of ['0044', '2022-25', '../..', '/..', '1985-XX', '[2014..2014]']) {
      expect([text, ours(text)]).toEqual([text, null]);
      expect(edtfTs(text), text).not.toBeNull();
    }
    expect(edtfJs('1900-02-29')).toEqual([Date.UTC(1900, 2, 1), Date.UTC(1900, 2, 2)]);
    expect(edtfTs('1900-02-29')).toBeNull();
  });
});

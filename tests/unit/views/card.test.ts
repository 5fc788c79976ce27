import { describe, expect, it } from 'vitest';
import {
  cardSvg,
  eventCard,
  pageCard,
  type CardSite,
  type MeasureCard,
} from '../../../src/views/card/index.ts';
import { lightColour } from '../../../src/build/cards/light-colour.ts';
import type { Shape } from '../../../src/views/shape.ts';
import { sampleEvent, sampleIndex } from '../timeline/samples.ts';

const site: CardSite = {
  title: 'North and South',
  subtitle: 'A timeline, 1651–2025',
  recordTo: 'January 2025',
};
/** Half the font size a character. */
const measure: MeasureCard = (text, size) => text.length * size * 0.5;
const NO_NAMES = { ru: null, fa: null, also: [] };
const [LEFT, RIGHT] = [60, 1140];

const event = sampleEvent('pact', '1828-02-22', 'treaty', { title: 'Pact of the Hills' });
const index = sampleIndex([event, sampleEvent('war', '1826-07/1828-02', 'war')]);

function cardOf(fields: object = {}, names: object = {}, edtf = '1828-02-22'): Shape {
  const one = { ...sampleEvent('pact', edtf, 'treaty', { title: 'Pact of the Hills' }), ...fields };
  const all = { ...NO_NAMES, ...names };
  return eventCard({ site, index, event: one, names: all, kind: 'Treaty', measure });
}

const flat = (shape: Shape): Shape[] => [shape, ...(shape.children ?? []).flatMap(flat)];
const wordsOf = (shape: Shape): string => [shape.text ?? '', ...(shape.children ?? []).map(wordsOf)].join('');
/** Lines of text outside the strip. */
const linesOf = (card: Shape) =>
  (card.children ?? [])
    .filter(({ tag }) => tag === 'text')
    .map((shape) => ({
      words: wordsOf(shape),
      x: Number(shape.attrs.x),
      y: Number(shape.attrs.y),
      size: Number(shape.attrs['font-size']),
    }));
const ofClass = (card: Shape, name: string) => flat(card).filter(({ attrs }) => attrs.class === name);

describe('the card of an event', () => {
  it('says the site, the date, the kind, the title and how far the record goes', () => {
    const words = linesOf(cardOf()).map((one) => one.words);
    expect(words).toEqual([
      'North and SouthA timeline, 1651–2025',
      '22 February 1828',
      'Treaty',
      'Pact of the Hills',
      'Record to January 2025',
    ]);
  });

  it('says what is not known of the date, and draws no day that nobody knows', () => {
    const [, date] = linesOf(cardOf({}, {}, '1828'));
    expect(date?.words).toBe('1828 · date within the year unknown');
    const [wash] = ofClass(cardOf({}, {}, '1826/1828'), 'here-span');
    expect(Number(wash?.attrs.width)).toBeGreaterThan(3);
    expect(ofClass(cardOf(), 'here-span')).toEqual([]);
  });

  it.each([
    ['three words', 'Pact of Hills'],
    [
      'eight long words',
      'Wall Street Journal correspondents describe extraordinary surveillance arrangements',
    ],
    ['a word wider than the card', 'A'.repeat(60)],
  ])('keeps a title of %s whole, inside its margins and above the strip', (_, title) => {
    const lines = linesOf(cardOf({ title }, { ru: 'Договор холмов' }));
    for (const { words, x, size } of lines.slice(1)) {
      expect(x).toBeGreaterThanOrEqual(LEFT);
      expect(x + measure(words, size)).toBeLessThanOrEqual(RIGHT);
    }
    const set = lines.filter(({ size }) => size >= 48);
    expect(set.map(({ words }) => words).join(title.includes(' ') ? ' ' : '')).toBe(title);
    expect(Math.max(...lines.slice(0, -1).map(({ y }) => y))).toBeLessThanOrEqual(456);
  });

  it('sets a short title larger than a long one', () => {
    const sizeOf = (title: string) => Math.max(...linesOf(cardOf({ title })).map(({ size }) => size));
    expect(sizeOf('Pact')).toBeGreaterThan(sizeOf('A pact of the hills and of all the valleys between them'));
  });

  it('sets both names, each in its language; beside each other where there is room, else below', () => {
    const fa = 'پیمان تپه‌ها';
    const near = linesOf(cardOf({}, { ru: 'Договор', fa })).slice(-3, -1);
    expect(near.map(({ words }) => words)).toEqual(['Договор', fa]);
    expect(near[0]?.y).toBe(near[1]?.y);
    const far = linesOf(cardOf({}, { ru: 'Договор о дружбе и холмах '.repeat(3).trim(), fa })).slice(-3, -1);
    expect(far[1]!.y).toBeGreaterThan(far[0]!.y);
    const languages = flat(cardOf({}, { ru: 'Договор', fa })).flatMap(({ attrs }) => attrs.lang ?? []);
    expect(languages).toEqual(['ru', 'fa']);
  });

  it('leaves a name out whole where it has no room, and never cuts one', () => {
    const ru = 'Договор о дружбе и холмах '.repeat(20).trim();
    const words = linesOf(cardOf({}, { ru })).map((one) => one.words);
    expect(words.filter((text) => text.includes('Договор'))).toEqual([]);
    expect(words.join()).not.toMatch(/…|\.\.\./);
  });

  it('draws a dot for each entry, a line at its own, and its glyph in the colour of its lane', () => {
    const card = cardOf();
    expect(flat(card).filter(({ attrs }) => attrs['data-event'] !== undefined)).toHaveLength(2);
    expect(ofClass(card, 'here')).toHaveLength(1);
    const lane = ofClass(card, 'lane-talks')[0];
    expect(lane?.children?.[0]?.attrs.class).toBe('glyph');
  });
});

describe('the card of a page', () => {
  it('draws the events pale that the page is not about', () => {
    const card = pageCard({
      site,
      index,
      title: 'Pacts',
      words: 'All pacts.',
      measure,
      about: new Set(['pact']),
    });
    const pale = flat(card).filter(({ attrs }) => String(attrs.class).includes('is-pale'));
    expect(pale.flatMap(flat).flatMap(({ attrs }) => attrs['data-event'] ?? [])).toEqual(['war']);
  });
});

describe('the file of a card', () => {
  it('holds the colours of the light theme and no variable', () => {
    const svg = cardSvg(cardOf(), lightColour);
    expect(svg).toContain('.ground{fill:#f6f8f7}');
    expect(svg).toContain('.lane-talks{color:#24468f;fill:#24468f}');
    expect(svg).not.toContain('var(');
  });

  it('never takes a title for markup', () => {
    expect(cardSvg(cardOf({ title: '<script>' }), lightColour)).not.toContain('<script');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/read-content.ts';
import { PROJECT_ROOT } from '../../../src/build/project.ts';
import { allCards } from '../../../src/build/cards/cards.ts';
import { drawCard, paintCard } from '../../../src/build/cards/draw.ts';
import { cardFonts, type CardFonts } from '../../../src/build/cards/fonts.ts';
import { toPalettePng } from '../../../src/build/cards/png.ts';
import { compileTimeline } from '../../../src/model/compile/index.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { decodePng } from '../../support/pixels.ts';

let fonts: CardFonts;
let timeline: Timeline;
beforeAll(async () => {
  fonts = await cardFonts();
  timeline = compileTimeline(readContent(PROJECT_ROOT).content!, { version: '1.0.0' });
}, 60_000);

const svgOf = (name: string): string =>
  allCards(timeline)
    .find((card) => card.name === name)!
    .svg(fonts.measure);
const textSvg = (text: string, face = 'STIX Two Text'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80"><rect width="600" height="80" fill="#fff"/><text x="10" y="50" font-size="40" font-family="${face}">${text}</text></svg>`;
const whole = { x: 0, y: 0, width: 600, height: 80 };

describe('a card of the record', () => {
  it('is a picture of 1200 × 630 under 100 kB that another program decodes', async () => {
    const png = await drawCard(svgOf('events/treaty-of-turkmenchay-1828'), fonts);
    const picture = decodePng(png);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(picture.at(0, 0)).toBe(0xf6f8f7);
  });

  it('has ink where its Russian and its Persian name stand, and none where they would not', async () => {
    const name = 'events/treaty-of-turkmenchay-1828';
    const svg = svgOf(name);
    const boxes = ['ru', 'fa'].map((lang) => {
      const [, x, y] = new RegExp(`x="([\\d.]+)" y="([\\d.]+)"[^>]*lang="${lang}"`).exec(svg)!.map(Number);
      return { x: Math.round(x!), y: y! - 24, width: 150, height: 30 };
    });
    const named = decodePng(await paintCard(svg, fonts));
    const bare = decodePng(await paintCard(svg.replace(/<text[^>]*lang=[^/]*<\/text>/g, ''), fonts));
    for (const box of boxes) {
      expect(named.inkIn(box)).toBeGreaterThan(400);
      expect(bare.inkIn(box)).toBe(0);
    }
  });

  it('is the same bytes each time, from the cache or not', async () => {
    const svg = svgOf('events/putin-decree-s-300-2015');
    const [first, second] = [await paintCard(svg, fonts), await paintCard(svg, fonts)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(await drawCard(svg, fonts), first)).toBe(0);
    expect(Buffer.compare(await drawCard(svg, fonts), first)).toBe(0);
  });

  it('of the transfers lets the events stand out that are a stage of arms or of what can serve as such', () => {
    const [, pale] = svgOf('transfers')
      .split(/(?=<g class="strip-dots)/)
      .reduce<[string[], string[]]>(
        ([shown, hidden], group) => {
          const ids = [...group.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id!);
          return /^[^>]*is-pale/.test(group) ? [shown, [...hidden, ...ids]] : [[...shown, ...ids], hidden];
        },
        [[], []],
      );
    const classesOf = (id: string) =>
      timeline.transfers
        .filter(({ stages }) => stages.some(({ event }) => event === id))
        .map((one) => one.class);
    const isDrawn = (id: string) => classesOf(id).some((name) => name === 'arms' || name === 'dual-use');
    expect(pale).toHaveLength(timeline.events.filter(({ id }) => !isDrawn(id)).length);
    expect(pale.filter(isDrawn)).toEqual([]);
  });

  it('exists once for each address of an event, for the timeline and for the transfers', () => {
    const names = allCards(timeline).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const ids = timeline.events.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(names.sort()).toEqual(['home', 'transfers', ...ids.map((id) => `events/${id}`)].sort());
  });
});

describe('the faces of the cards', () => {
  it('have every character that the record can put on a card', () => {
    const texts = timeline.events.flatMap(({ title, names }) => [title, names.ru ?? '', names.fa ?? '']);
    const missing = [...new Set(texts.join(''))].filter((character) => !fonts.has(character));
    expect(missing).toEqual([]);
  });

  it('draw Latin, Cyrillic and Persian letters, and not the box of a letter they lack', async () => {
    const missing = decodePng(await paintCard(textSvg('\u{10450}'.repeat(6)), fonts));
    for (const [text, face] of [
      ['Treaty', 'STIX Two Text'],
      ['Договор', 'STIX Two Text'],
      ['ѣѳѵ', 'STIX Two Text'],
      ['عهدنامه', 'Noto Naskh Arabic'],
    ] as const) {
      const drawn = decodePng(await paintCard(textSvg(text, face), fonts));
      expect(drawn.inkIn(whole), text).toBeGreaterThan(500);
      const same = [...Array(600).keys()].every((x) => drawn.at(x, 35) === missing.at(x, 35));
      expect(same, text).toBe(false);
    }
  });

  it('join Persian letters: a word is narrower than its letters apart', async () => {
    const inkWidth = async (text: string): Promise<number> => {
      const picture = decodePng(await paintCard(textSvg(text, 'Noto Naskh Arabic'), fonts));
      const columns = [...Array(600).keys()].filter(
        (x) => picture.inkIn({ x, y: 0, width: 1, height: 80 }) > 0,
      );
      return Math.max(...columns) - Math.min(...columns);
    };
    const apart = [...'بهمن'].join('\u200c');
    expect(await inkWidth('بهمن')).toBeLessThan((await inkWidth(apart)) * 0.8);
  });

  it('measure a line within a twentieth of what is drawn', async () => {
    for (const text of ['Comprehensive Strategic', 'Договор о стратегическом']) {
      const picture = decodePng(await paintCard(textSvg(text), fonts));
      const columns = [...Array(600).keys()].filter(
        (x) => picture.inkIn({ x, y: 0, width: 1, height: 80 }) > 0,
      );
      const drawn = Math.max(...columns) - 10;
      const measured = fonts.measure(text, 40);
      expect(Math.abs(measured - drawn) / drawn, text).toBeLessThan(0.05);
    }
  });
});

describe('a picture with a palette', () => {
  const pictureOf = (colours: readonly number[]) =>
    decodePng(
      toPalettePng(
        Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255])),
        colours.length,
        1,
      ),
    );

  it('keeps a ramp of colours in its order, each near to what it was', () => {
    const ramp = Array.from({ length: 256 }, (_, level) => (level << 16) | (level << 8) | 0x80);
    const picture = pictureOf(ramp);
    for (const [x, colour] of ramp.entries()) {
      expect(Math.abs((picture.at(x, 0) >> 16) - (colour >> 16))).toBeLessThan(8);
      expect(picture.at(x, 0) & 255).toBe(0x80);
    }
  });

  it('keeps the colours used most as they are, among more than a palette holds', () => {
    const [ground, ink, lane] = [0xf6f8f7, 0x15202b, 0x6c1018];
    const others = Array.from({ length: 2000 }, (_, at) => (at * 0x3f1d7) & 0xffffff);
    const picture = pictureOf([
      ...others,
      ...Array<number>(50).fill(ground),
      ink,
      ink,
      ink,
      lane,
      lane,
      lane,
    ]);
    const kept = [2000, 2050, 2053].map((x) => picture.at(x, 0));
    expect(kept).toEqual([ground, ink, lane]);
  });
});

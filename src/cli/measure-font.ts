import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Measures the chart's typeface once, in a browser, and writes src/views/font-widths.json (committed). Run it again only
// when the font package changes: `node src/cli/measure-font.ts`.

const WEIGHTS = [400, 600, 700];
const FILES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e0, 0x1ef],
  [0x2bb, 0x2bf],
  [0x400, 0x463],
  [0x1e0c, 0x1e93],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const characters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

/** One `@font-face` per file, the file inside as data so that nothing is fetched. */
async function fontFaces(): Promise<string> {
  const css = await readFile('node_modules/@fontsource-variable/source-sans-3/index.css', 'utf8');
  const faces = FILES.map(async (name) => {
    const range = new RegExp(`source-sans-3-${name}-wght-normal \\*/[^}]*unicode-range: ([^;]+);`).exec(
      css,
    )?.[1];
    const file = `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`;
    const data = (await readFile(file)).toString('base64');
    return `@font-face{font-family:Measured;font-weight:200 900;unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(faces)).join('\n');
}

/** Runs in the page: width of each character in thousandths of the font size. */
async function measureInPage([list, weights]: [string[], number[]]): Promise<Record<string, number[]>> {
  for (const weight of weights) {
    await Promise.all(list.map((character) => document.fonts.load(`${weight} 100px Measured`, character)));
  }
  const probe = document.body.appendChild(document.createElement('span'));
  probe.id = 'probe';
  const repeats = 20;
  const widthOf = (character: string, weight: number): number => {
    probe.className = `w${weight}`;
    probe.textContent = character.repeat(repeats);
    return Math.round((probe.getBoundingClientRect().width / repeats) * 10);
  };
  return Object.fromEntries(
    list.map((character) => [character, weights.map((weight) => widthOf(character, weight))]),
  );
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage();
const weightRules = WEIGHTS.map((weight) => `#probe.w${weight}{font-weight:${weight}}`).join('');
await page.setContent(
  `<style>${await fontFaces()}
  #probe{font:400 100px Measured,monospace;font-feature-settings:"tnum","lnum";font-kerning:none;white-space:pre;position:absolute}
  ${weightRules}</style>`,
);
const widths = await page.evaluate(measureInPage, [characters, WEIGHTS] as [string[], number[]]);
await browser.close();
const lines = Object.entries(widths).map(
  ([character, list]) => `${JSON.stringify(character)}: [${list.join(', ')}]`,
);
await writeFile(
  'src/views/font-widths.json',
  `{\n  "weights": [${WEIGHTS.join(', ')}],\n  "widths": {\n    ${lines.join(',\n    ')}\n  }\n}\n`,
);

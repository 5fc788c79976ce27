/** The parts of a font rule that decide whether a text needs its file. */
interface FontFile {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly range: string;
  readonly url: string;
}

/**
 * The page's own font files that a drawing needs, as style rules with the files inside: a picture in a file or an
 * image element loads nothing by itself. The files are fetched from this site, mostly from the browser's cache.
 *
 * @param drawing in the page, so that its faces are known.
 */
export async function embeddedFonts(drawing: SVGElement): Promise<string> {
  const texts = [...drawing.querySelectorAll('text')];
  const faces = new Set(
    [...texts, ...drawing.querySelectorAll('tspan')].map((text) => {
      const { fontFamily, fontStyle } = getComputedStyle(text);
      return `${fontStyle} ${familyName(fontFamily.split(',')[0] ?? '')}`;
    }),
  );
  const letters = new Set(
    texts.flatMap((text) => [...text.textContent].map((letter) => letter.codePointAt(0)!)),
  );
  const files = fontFiles(drawing.ownerDocument).filter(
    ({ family, style, range }) => faces.has(`${style} ${family}`) && coversAny(range, letters),
  );
  const rules = await Promise.all(files.map(asRule));
  return rules.join('');
}

function fontFiles(document: Document): FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    fontRules(sheet.cssRules).flatMap(({ style }) => {
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (url === undefined) return [];
      return {
        family: familyName(style.getPropertyValue('font-family')),
        style: style.getPropertyValue('font-style') || 'normal',
        weight: style.getPropertyValue('font-weight') || '400',
        range: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
        url: new URL(url, sheet.href ?? document.baseURI).href,
      };
    }),
  );
}

function fontRules(rules: CSSRuleList): CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? fontRules(rule.cssRules) : [];
  });
}

/** Whether a `unicode-range` holds one of the letters. */
function coversAny(ranges: string, letters: ReadonlySet<number>): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'f'), 16);
    return [...letters].some((letter) => letter >= first && letter <= last);
  });
}

async function asRule({ family, style, weight, range, url }: FontFile): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url} answered ${response.status}.`);
  const data = await asDataUrl(await response.blob());
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};unicode-range:${range};src:url(${data}) format("woff2")}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')));
    reader.readAsDataURL(blob);
  });
}

const familyName = (text: string): string => text.trim().replace(/^["']|["']$/g, '');

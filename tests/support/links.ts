import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Element } from './html.ts';

/** Pages by their path below the folder of the site, as a parser sees them. */
export type Pages = ReadonlyMap<string, readonly Element[]>;

const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  iframe: 'src',
};

/**
 * Addresses inside the site that lead to no file, out of its base path, or to an anchor that is not there.
 *
 * @param folder where the site lies.
 * @param site origin and base path under which it was built, with a slash at the end.
 */
export function brokenLinks(pages: Pages, folder: string, site = 'http://site/'): string[] {
  const { origin, pathname: base } = new URL(site);
  const anchors = new Map(
    [...pages].map(([file, elements]) => [
      file,
      new Set(elements.map((element) => attribute(element, 'id'))),
    ]),
  );
  const whyBroken = (address: string, file: string): string | null => {
    const url = new URL(address, `${origin}${base}${file.replace(/index\.html$/, '')}`);
    if (url.origin !== origin || !url.protocol.startsWith('http')) return null;
    if (!url.pathname.startsWith(base)) return 'outside the base path';
    const path = url.pathname.slice(base.length);
    const target = decodeURIComponent(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    if (!existsSync(join(folder, target))) return 'no such file';
    const anchor = decodeURIComponent(url.hash.slice(1));
    // Text after `:~:` and what follows a question mark are no anchors of ours.
    if (anchor === '' || anchor.startsWith(':~:')) return null;
    return anchors.get(target)?.has(anchor) === false ? 'no such anchor' : null;
  };
  return [...pages].flatMap(([file, elements]) =>
    elements.flatMap((element) => {
      const address = attribute(element, ADDRESSES[element.tagName] ?? '');
      const why = address === null ? null : whyBroken(address, file);
      return why === null ? [] : [`${file}: ${address} (${why})`];
    }),
  );
}

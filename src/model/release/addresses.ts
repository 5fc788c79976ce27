import { readAddress } from '../checks/helpers/permanent-pages.ts';

/** Addresses of a built site, apart by whether the contract promises them. */
export interface BuiltAddresses {
  /** Addresses of contract §2, sorted by code unit: what a release promises. */
  readonly promised: readonly string[];
  /** Pages that contract §2 does not name; not released. */
  readonly others: readonly string[];
}

/**
 * What the files of a built site stand for. Scripts, styles and the like are no addresses anybody links to.
 *
 * @param files paths below the folder of the site, with forward slashes.
 * @example builtAddresses(['events/x/index.html', '_astro/a.js']).promised // ['/events/x/']
 */
export function builtAddresses(files: readonly string[]): BuiltAddresses {
  const addresses = files.map(addressOf).sort();
  const isPromised = (path: string): boolean => readAddress(path).type !== 'unknown';
  return {
    promised: addresses.filter(isPromised),
    others: addresses.filter((path) => path.endsWith('/') && !isPromised(path)),
  };
}

/**
 * Address of a file on a static host: a folder's `index.html` is the folder.
 *
 * @example addressOf('about/index.html') // '/about/'
 */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

const ARCHIVES = /^(?:.+\.)?(?:archive\.(?:org|ph|today|is|md|vn|li|fo)|perma\.cc|webcitation\.org)$/;

/**
 * Whether an address is that of a copy kept by a public archive of the web.
 *
 * @example isArchiveAddress('https://web.archive.org/web/2020/https://example.org/') // true
 */
export function isArchiveAddress(url: string): boolean {
  return ARCHIVES.test(new URL(url).hostname);
}

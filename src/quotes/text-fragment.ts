import { isArchiveAddress } from '../model/archive-address.ts';
import { countWords } from './words.ts';

/** Longest text that is sought as a whole, as in Google's generator (standards §3). */
const MAX_EXACT = 300;
/** Words at either end of a range. */
const RANGE_WORDS = 4;

/**
 * Link that opens a page at the words of a quote, by the draft "URL Fragment Text Directives" of the WICG; a browser
 * that does not know it, or does not find the words, opens the page at its top. Up to 300 characters of one
 * paragraph are sought whole, anything else by its first and last four words. Of a quote with cuts or insertions the
 * first stretch of at least four words is sought, since only what stands between brackets is sure to be printed so.
 * The plain address comes back for archived copies and where there is nothing to seek.
 *
 * @param url Absolute address of the source.
 * @example textFragment('https://example.org/a', 'the Su-35, at last') // 'https://example.org/a#:~:text=the%20Su%2D35%2C%20at%20last'
 */
export function textFragment(url: string, quote: string): string {
  const paragraphs = stretchOf(quote).split(/\s*\n\s*\n\s*/);
  const words = paragraphs.join(' ').replace(/\s+/g, ' ');
  // Archives keep the words but wrap them in pages of their own, where fragments were never tried.
  if (words === '' || isArchiveAddress(url)) return url;
  const exact = paragraphs.length === 1 && words.length <= MAX_EXACT;
  const directive = exact ? encode(words) : rangeOf(words.split(' '));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function rangeOf(words: readonly string[]): string {
  return `${encode(words.slice(0, RANGE_WORDS).join(' '))},${encode(words.slice(-RANGE_WORDS).join(' '))}`;
}

/** The first stretch without brackets that is long enough to be found, else the longest; without outer marks. */
function stretchOf(quote: string): string {
  const stretches = quote.split(/\S*\[[^\]]*\]\S*/).map(trimmed);
  const long = stretches.find((stretch) => countWords(stretch) >= RANGE_WORDS);
  return long ?? stretches.reduce((best, stretch) => (stretch.length > best.length ? stretch : best), '');
}

function trimmed(stretch: string): string {
  return stretch.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** `-` and `,` separate the parts of a directive and `&` directives; the rest could end an attribute or a link. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

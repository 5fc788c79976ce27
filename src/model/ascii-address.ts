/**
 * An address as browsers send it: letters beyond ASCII percent-encoded, all else as written. Editors may paste an address
 * as their browser shows it, and a URI in the data holds ASCII alone (RFC 3986).
 *
 * @example asciiAddress('https://ru.wikipedia.org/wiki/Иран') // 'https://ru.wikipedia.org/wiki/%D0%98%D1%80%D0%B0%D0%BD'
 */
export function asciiAddress(address: string): string {
  return address.replace(/[^\u0000-\u007f]+/gu, encodeURIComponent);
}

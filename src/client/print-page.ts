import { formatDay } from '../date/index.ts';

/**
 * What only a browser knows of a printed page: its day and its address, which stands in the foot and, up to the
 * path, before the address of every row. The style sheet reads both as custom properties.
 */
export function mountPagePrint(document: Document): void {
  window.addEventListener('beforeprint', () => {
    const { style } = document.documentElement;
    style.setProperty('--print-host', JSON.stringify(location.host));
    style.setProperty('--print-address', JSON.stringify(shortAddress(location)));
    for (const place of document.querySelectorAll('[data-print-day]')) {
      place.textContent = `Printed ${formatDay(localDay(new Date()))} · `;
    }
  });
}

function shortAddress({ host, pathname, search }: Location): string {
  return `${host}${pathname}${decodeURIComponent(search)}`;
}

/** The reader's own day, as an instant in UTC. */
function localDay(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

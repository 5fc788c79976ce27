/** What an event page needs from a script beyond what every page does. */
import { mountTabs } from './tabs.ts';

for (const tabs of document.querySelectorAll<HTMLElement>('[data-tabs]')) mountTabs(tabs);

/** A preview was built for no address: it takes the one where the page stands. */
for (const place of document.querySelectorAll<HTMLElement>('[data-absolute]')) {
  place.textContent = new URL(place.dataset.absolute ?? '', location.href).href;
}

/** The system's own way to share, where there is one. */
for (const button of document.querySelectorAll<HTMLElement>('[data-share-sheet]')) {
  if (typeof navigator.share !== 'function') break;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { title = '', path = '' } = button.dataset;
    // It also rejects where the reader thinks better of it.
    navigator.share({ title, text: title, url: new URL(path, location.href).href }).catch(() => undefined);
  });
}

import { readEmbedSecret } from '../../timeline/embed-keys.ts';

/** WordPress lets no frame open a window. It follows links to this site itself, when asked. */
export function mountHostLinks(document: Document): void {
  const secret = readEmbedSecret(location.hash);
  if (secret === null) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (href === null || href === undefined) return;
    const { href: value, host } = new URL(href, location.href);
    if (host !== location.host) return;
    event.preventDefault();
    window.parent.postMessage({ message: 'link', value, secret }, '*');
  });
}

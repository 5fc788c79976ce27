/** On the page of a former address: leads on to the new one, and to the same quote there. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
if (link) location.replace(new URL(location.hash, link.href));

/**
 * Makes every link of a page's HTML open beside it (`target`, `rel`): in a frame, a link would put the page of this site
 * into the page of somebody else.
 *
 * @param html as rendered by our own templates, where `<a` in a text is escaped.
 * @example openOutside('<a href="/" rel="external">') // '<a href="/" target="_blank" rel="external noopener">'
 */
export function openOutside(html: string): string {
  return html.replace(/<a\s[^>]*>/g, (tag) => {
    const known = / rel="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
    const rel = [...new Set([...known, 'noopener'])].join(' ');
    const bare = tag.replace(/ (?:rel|target)="[^"]*"/g, '');
    return bare.replace(/\s*(\/?)>$/, ` target="_blank" rel="${rel}"$1>`);
  });
}

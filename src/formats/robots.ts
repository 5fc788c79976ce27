/**
 * `/robots.txt`: everything may be read, and where the list of pages is. Robots read it only at the root of a host, so
 * below a path it serves whoever runs the host as a template, and says so.
 *
 * @param siteUrl absolute address of the home page.
 */
export function toRobots(siteUrl: string): string {
  const { origin, pathname } = new URL(siteUrl);
  const elsewhere = `# Robots read this file only at ${origin}/robots.txt: put the line of the sitemap there.\n`;
  return `${pathname === '/' ? '' : elsewhere}User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap-index.xml\n`;
}

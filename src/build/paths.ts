/** Addresses of the site (contract §2), under whatever base path it is built for. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const at = (path: string): string => base + path;

export const paths = {
  home: at(''),
  events: at('events/'),
  event: (id: string) => at(`events/${id}/`),
  actors: at('actors/'),
  actor: (id: string) => at(`actors/${id}/`),
  sources: at('sources/'),
  source: (id: string) => at(`sources/${id}/`),
  threads: at('threads/'),
  thread: (id: string) => at(`threads/${id}/`),
  transfers: at('transfers/'),
  about: at('about/'),
  method: at('about/method/'),
  corrections: at('about/corrections/'),
  who: at('about/who/'),
  privacy: at('about/privacy/'),
  accessibility: at('about/accessibility/'),
  report: at('report/'),
  disagreements: at('disagreements/'),
  data: at('data/'),
  embedView: at('embed/view/'),
  embedEvent: (id: string) => at(`embed/events/${id}/`),
  embedTransfers: at('embed/transfers/'),
  index: at('data/v1/index.json'),
  search: (version: string) => at(`search.json?v=${version}`),
};

/** Absolute address of the home page, or null in a preview, which has none yet. */
export const siteUrl: string | null = import.meta.env.SITE ? new URL(base, import.meta.env.SITE).href : null;

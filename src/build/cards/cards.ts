import { dateInWords } from '../../model/credit.ts';
import type { SiteFile } from '../../model/schema/index.ts';
import type { Timeline } from '../../model/timeline.ts';
import { toChartIndex } from '../../timeline/chart-index.ts';
import { cardSvg, eventCard, pageCard, type CardSite, type MeasureCard } from '../../views/card/index.ts';
import { kindInWords } from './kind-in-words.ts';
import { lightColour } from './light-colour.ts';

/** A social card before it is drawn. */
export interface Card {
  /** Path below `/cards/`, without `.png`. */
  readonly name: string;
  svg(measure: MeasureCard): string;
}

/** Every card of the site. A former id of an event has its card too: who shared the old address goes on showing it. */
export function allCards(timeline: Timeline): Card[] {
  const index = toChartIndex(timeline, timeline.version);
  const rows = new Map(index.events.map((row) => [row.id, row]));
  const site = siteOf(timeline.site);
  const page = (name: string, title: string, words: string, about?: ReadonlySet<string>): Card => ({
    name,
    svg: (measure) =>
      cardSvg(pageCard({ site, index, title, words, measure, ...(about && { about }) }), lightColour),
  });
  // The classes the page draws (design §9).
  const arms = timeline.transfers.filter((one) => one.class === 'arms' || one.class === 'dual-use');
  const stages = new Set(arms.flatMap((transfer) => transfer.stages.map(({ event }) => event)));
  return [
    page('home', timeline.site.title, timeline.site.description),
    page('transfers', 'Arms transfers', transfersWords(timeline.site), stages),
    ...timeline.events.flatMap((event) => {
      const row = rows.get(event.id)!;
      const kind = kindInWords(event, timeline);
      const svg = (measure: MeasureCard) =>
        cardSvg(eventCard({ site, index, event: row, names: event.names, kind, measure }), lightColour);
      return [event.id, ...event.aliases].map((id) => ({ name: `events/${id}`, svg }));
    }),
  ];
}

function transfersWords({ parties: { russia, iran } }: SiteFile): string {
  return `Arms and military technology sent between ${russia.name} and ${iran.name}, in both directions: each transfer with its stages and who reported them.`;
}

function siteOf({ title, subtitle, record_from: from, record_through: through }: SiteFile): CardSite {
  return {
    title,
    subtitle: `${subtitle}, ${from}–${through.slice(0, 4)}`,
    recordTo: dateInWords(through),
  };
}

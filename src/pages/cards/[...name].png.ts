import type { APIRoute } from 'astro';
import { allCards, type Card } from '../../build/cards/cards.ts';
import { drawCard } from '../../build/cards/draw.ts';
import { cardFonts } from '../../build/cards/fonts.ts';
import { loadTimeline } from '../../build/load-timeline.ts';
import { siteUrl } from '../../build/paths.ts';

/** Pages name their card by an absolute address, which a preview has none of. */
export async function getStaticPaths() {
  if (siteUrl === null) return [];
  return allCards(await loadTimeline()).map((card) => ({ params: { name: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const fonts = await cardFonts();
  const png = await drawCard(props.card.svg(fonts.measure), fonts);
  return new Response(png as BodyInit, { headers: { 'content-type': 'image/png' } });
};

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadTimeline } from '../../../../build/load-timeline.ts';
import { siteUrl } from '../../../../build/paths.ts';
import { toEventFileJson } from '../../../../formats/index.ts';

export async function getStaticPaths() {
  const { events } = await loadTimeline();
  return events.flatMap((event) =>
    // A static host cannot redirect a file, so a former id gives the event itself.
    [event.id, ...event.aliases].map((id) => ({ params: { id }, props: { event } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(toEventFileJson(await loadTimeline(), props.event, { siteUrl }));

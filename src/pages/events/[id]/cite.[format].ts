import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadTimeline } from '../../../build/load-timeline.ts';
import { siteUrl } from '../../../build/paths.ts';
import { CITE_FILES, toCitedPage } from '../../../formats/index.ts';

export async function getStaticPaths() {
  const { events } = await loadTimeline();
  return events.flatMap((event) =>
    // A static host cannot redirect a file, so a former id gives the event itself.
    [event.id, ...event.aliases].flatMap((id) =>
      CITE_FILES.map((file) => ({ params: { id, format: file.extension }, props: { event, file } })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { event, file } }) => {
  const page = toCitedPage(await loadTimeline(), event, { siteUrl });
  return new Response(file.write(page), { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
};

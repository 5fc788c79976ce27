import { bodyReferences } from '../../markdown/plain-text.ts';
import type { ContentFile } from '../content.ts';
import type { EventFrontmatter } from '../schema/event.ts';
import type { Citation } from '../timeline.ts';

/** Works cited without quoting: those of the fields, then those of the body; each place in a work once. */
export function compileCitations({ data, body }: ContentFile<EventFrontmatter>): Citation[] {
  const all = [
    ...(data.sources ?? []).map(({ source, at }) => ({ source, at: at ?? null })),
    ...bodyReferences(body).flatMap((reference) =>
      reference.type === 'citation' ? [{ source: reference.id, at: reference.locator }] : [],
    ),
  ];
  return [
    ...new Map(all.map((citation) => [JSON.stringify([citation.source, citation.at]), citation])).values(),
  ];
}

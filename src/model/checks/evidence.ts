import { bodyReferences } from '../../markdown/plain-text.ts';
import type { ContentFile } from '../content.ts';
import type { EventFrontmatter } from '../schema/event.ts';
import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'evidence';

export const evidenceCheck: Check = {
  id,
  rule: 'Every event rests on a quote that is not mere context, or on a work it cites.',
  run: ({ events }) =>
    events
      .filter((event) => !isSupported(event))
      .map((event) => {
        const only = (event.data.quotes ?? []).length > 0;
        const message = only
          ? 'every quote is context: none states this event'
          : 'nothing is quoted or cited for this event';
        const remedy =
          'add under quotes the words of a source that state it, or cite a work under sources or as [@source-id, ¶ 3]';
        return fieldProblem(id, event, ['quotes'], { message, remedy });
      }),
};

function isSupported({ data, body }: ContentFile<EventFrontmatter>): boolean {
  return (
    (data.quotes ?? []).some((quote) => !quote.context) ||
    (data.sources ?? []).length > 0 ||
    (data.disagreements ?? []).length > 0 ||
    bodyReferences(body).some((reference) => reference.type === 'citation')
  );
}

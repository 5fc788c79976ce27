import { fieldProblem, type Check } from './helpers/check.ts';
import { spansOf, type QuotedSpan } from './helpers/spans.ts';
import { counted } from './helpers/words.ts';

const id = 'spans-per-work';
const MOST = 4;

export const spansPerWorkCheck: Check = {
  id,
  rule: `One event quotes at most ${MOST} spans of one work.`,
  run: ({ events }) =>
    events.flatMap((event) =>
      [...Map.groupBy(spansOf(event), (span: QuotedSpan) => span.source)].flatMap(([source, spans]) => {
        const excess = spans[MOST];
        if (!excess) return [];
        const message = `the event quotes ${counted(spans.length, 'span')} of ‘${source}’; at most ${MOST} are allowed`;
        const remedy = `keep the ${MOST} that carry the event, cite the rest as [@${source}, ¶ …], or give them to the events they are about`;
        return [fieldProblem(id, event, excess.textPath, { message, remedy })];
      }),
    ),
};

import { plainSummary } from '../../markdown/plain-text.ts';
import { bodyProblem, type Check } from './helpers/check.ts';
import { wordsOf } from './helpers/words.ts';

const id = 'summary-words';
const MOST = 60;

export const summaryWordsCheck: Check = {
  id,
  rule: `The first paragraph of an event is its summary: there must be one, of at most ${MOST} words.`,
  run: ({ events }) => {
    const titles = new Map(events.map((file) => [file.id, file.data.title]));
    return events.flatMap((file) => {
      const count = wordsOf(plainSummary(file.body, (event) => titles.get(event) ?? event)).length;
      if (count === 0) return [bodyProblem(id, file, 1, MISSING)];
      if (count <= MOST) return [];
      const message = `the summary, which is the first paragraph, has ${count} words; at most ${MOST} fit`;
      const remedy = 'shorten it, or begin a second paragraph after a blank line';
      return [bodyProblem(id, file, firstLine(file.body), { message, remedy })];
    });
  },
};

const MISSING = {
  message: 'the event has no summary',
  remedy: `write a paragraph of at most ${MOST} words below the second ---`,
};

function firstLine(body: string): number {
  return body.slice(0, Math.max(0, body.search(/\S/))).split('\n').length;
}

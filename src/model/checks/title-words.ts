import type { Content } from '../content.ts';
import { fieldProblem, type AnyFile, type Check } from './helpers/check.ts';
import { wordsOf } from './helpers/words.ts';

const id = 'title-words';
const MOST = 8;

export const titleWordsCheck: Check = {
  id,
  rule: `A title, and the short form of it, has at most ${MOST} words.`,
  run: (content) =>
    titlesOf(content).flatMap(({ file, field, text }) => {
      const count = wordsOf(text).length;
      if (count <= MOST) return [];
      const message = `the ${field} has ${count} words; at most ${MOST} fit: “${text}”`;
      return [
        fieldProblem(id, file, [field], {
          message,
          remedy: 'name the act and its parties, and nothing else',
        }),
      ];
    }),
};

function titlesOf({ events }: Content): { file: AnyFile; field: string; text: string }[] {
  return events.flatMap((file) =>
    (['title', 'short'] as const).flatMap((field) => {
      const text = file.data[field];
      return text === undefined ? [] : [{ file, field, text }];
    }),
  );
}

import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'title-form';

export const titleFormCheck: Check = {
  id,
  rule: 'The title of an event is neither a question nor an exclamation, and ends without a full stop.',
  run: ({ events }) =>
    events.flatMap((file) => {
      const { title } = file.data;
      // "U.S." and the like may end a title.
      const mark = /(?:[?!؟…]|(?<!\b\p{Lu})\.)$/u.exec(title)?.[0];
      if (mark === undefined) return [];
      const message = `the title ends in “${mark}”: “${title}”`;
      const remedy =
        'state the act and its parties, without a mark at the end; an open question belongs under disagreements';
      return [fieldProblem(id, file, ['title'], { message, remedy })];
    }),
};

import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'transfer-ends';

export const transferEndsCheck: Check = {
  id,
  rule: 'A transfer goes from one actor to another, by way of none of the two.',
  run: ({ transfers }) =>
    transfers.flatMap((file) => {
      const { from, to, via = [] } = file.data;
      const same = {
        message: `the transfer goes from ‘${from}’ to itself`,
        remedy: 'name the actor that receives',
      };
      const ends = from === to ? [fieldProblem(id, file, ['to'], same)] : [];
      const ways = via.flatMap((actor, index) => {
        if (actor !== from && actor !== to) return [];
        const message = `‘${actor}’ is an end of the transfer already`;
        return [fieldProblem(id, file, ['via', index], { message, remedy: 'leave it out of via' })];
      });
      return [...ends, ...ways];
    }),
};

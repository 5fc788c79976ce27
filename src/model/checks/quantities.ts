import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'quantities';

export const quantitiesCheck: Check = {
  id,
  rule: 'The lowest number of a quantity is not above its highest.',
  run: ({ transfers }) =>
    transfers.flatMap((file) => {
      const { min, max } = file.data.quantity ?? {};
      if (min === undefined || max === undefined || min <= max) return [];
      const message = `min is ${min}, which is above max, ${max}`;
      return [
        fieldProblem(id, file, ['quantity', 'min'], { message, remedy: 'swap or correct the two numbers' }),
      ];
    }),
};

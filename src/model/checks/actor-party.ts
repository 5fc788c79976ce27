import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'actor-party';

export const actorPartyCheck: Check = {
  id,
  rule: 'Only a state or a body belongs to a party; a person speaks for one in each statement.',
  run: ({ actors }) =>
    actors
      .filter((file) => file.data.type === 'person' && file.data.party !== undefined)
      .map((file) => {
        const message = `${file.data.name} is a person and has party: ${file.data.party}`;
        const remedy = 'remove party; say with for: whom the person speaks for, in each statement';
        return fieldProblem(id, file, ['party'], { message, remedy });
      }),
};

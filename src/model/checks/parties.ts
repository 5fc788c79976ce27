import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'parties';

export const partiesCheck: Check = {
  id,
  rule: 'The parties of an event, whose answer matters, are states or bodies.',
  run({ events, actors }) {
    const persons = new Set(actors.filter((file) => file.data.type === 'person').map((file) => file.id));
    return events.flatMap((event) =>
      (event.data.parties ?? []).flatMap((party, index) => {
        if (!persons.has(party)) return [];
        const message = `the party ‘${party}’ is a person; states and bodies answer`;
        const remedy = 'name the state or body the person speaks for';
        return [fieldProblem(id, event, ['parties', index], { message, remedy })];
      }),
    );
  },
};

import { ID_PATTERN } from '../schema/shared.ts';
import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'file-names';

export const fileNamesCheck: Check = {
  id,
  rule: 'A file name is an id: small Latin letters, digits and single hyphens, as it will stand in an address.',
  run: ({ events, actors, sources, transfers, threads, lessons, ledgers }) =>
    [events, actors, sources, transfers, threads, lessons, ledgers]
      .flat()
      .filter((file) => !ID_PATTERN.test(file.id))
      .map((file) =>
        fieldProblem(id, file, [], {
          message: `the file name ‘${file.id}’ cannot be an id`,
          remedy: `rename the file: small Latin letters, digits and single hyphens, such as ${suggestion(file.id)}`,
        }),
      ),
};

function suggestion(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'treaty-of-gulistan-1813';
}

import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem, type Check } from './helpers/check.ts';

const id = 'kinds';

/** Contract §1, "Kinds and lanes", in its order. */
const LANES: readonly (readonly [lane: string, kinds: readonly string[]])[] = [
  ['force', ['war', 'occupation', 'intervention']],
  ['talks', ['treaty', 'diplomacy', 'multilateral']],
  ['arms', ['arms-transfer', 'nuclear']],
  ['trade', ['energy-trade', 'sanctions']],
  ['society', ['domestic-upheaval', 'statement', 'cyber-information']],
];

export const kindsCheck: Check = {
  id,
  rule: 'There are 13 kinds in five lanes, those of contract §1: addresses and exports name them.',
  run({ kinds: file }: Content): Problem[] {
    return LANES.flatMap(([lane, kinds], index) => {
      const found = file.data.lanes[index];
      const expected = `${lane}: ${kinds.join(', ')}`;
      const actual = found ? `${found.id}: ${found.kinds.map((kind) => kind.id).join(', ')}` : 'nothing';
      if (actual === expected) return [];
      const message = `lane ${index + 1} holds “${actual}”, where the published kinds are “${expected}”`;
      return [
        fieldProblem(id, file, ['lanes', index], {
          message,
          remedy: 'restore the lane, its kinds and their order',
        }),
      ];
    });
  },
};

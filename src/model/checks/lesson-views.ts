import { fieldProblem, type Check } from './helpers/check.ts';
import { nearestIds } from './helpers/near.ts';

const id = 'lesson-views';

/** Keys of a view, contract §2. */
const KEYS = ['from', 'to', 'e', 'lane', 'kind', 'dir', 'actor', 'thread', 'has', 'q', 'scale', 'asof'];

export const lessonViewsCheck: Check = {
  id,
  rule: 'The view of a step holds keys of an address alone: an unknown one would be passed over without a word.',
  run: ({ lessons }) =>
    lessons.flatMap((file) =>
      file.data.steps.flatMap(({ view }, index) =>
        [...new URLSearchParams(view).keys()]
          .filter((key) => !KEYS.includes(key))
          .map((key) => {
            const near = nearestIds(key, KEYS);
            const message = `the view has the key “${key}”, which no address knows`;
            const remedy = near.length > 0 ? `write ${near.join(' or ')}` : `write one of ${KEYS.join(', ')}`;
            return fieldProblem(id, file, ['steps', index, 'view'], { message, remedy });
          }),
      ),
    ),
};

import { checkOldStyle, oldStyleOf, type EventDate } from '../../date/index.ts';
import { fieldProblem, type Check, type Words } from './helpers/check.ts';
import { dateOf } from './helpers/dates.ts';

const id = 'old-style';

export const oldStyleCheck: Check = {
  id,
  rule: 'Old Style agrees with the date by arithmetic, and stands only beside exact days before 14 February 1918.',
  run: ({ events }) =>
    events.flatMap((file) => {
      const { date: text, old_style: oldStyle } = file.data;
      const date = dateOf(text);
      const words = date && oldStyle !== undefined ? faultOf(date, oldStyle) : null;
      return words ? [fieldProblem(id, file, ['old_style'], words)] : [];
    }),
};

function faultOf(date: EventDate, oldStyle: string): Words | null {
  if (oldStyleOf(date) === null) {
    return {
      message: `old_style stands beside "${date.edtf}", which is not an exact day before 14 February 1918`,
      remedy: 'remove old_style, or give date: as the exact day',
    };
  }
  const expected = checkOldStyle(date, oldStyle);
  return expected === null
    ? null
    : {
        message: `old_style "${oldStyle}" is not the Julian day of "${date.edtf}", which is "${expected}"`,
        remedy: `write old_style: "${expected}", or correct date: if the source prints "${oldStyle}"`,
      };
}

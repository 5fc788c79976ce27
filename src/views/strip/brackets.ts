import type { Band, StripScale } from '../../timeline/strip-scale.ts';
import type { MeasureText } from '../../timeline/types.ts';

/** Exactly ten years at an era's stretch. */
export interface StripBracket {
  readonly x0: number;
  readonly x1: number;
  readonly labelX: number;
  /** Empty where the band has no room for a caption. */
  readonly text: string;
}

const INSET = 7;
const CAPTION_GAP = 5;
/** Captions are set at 12 px, the measure is of 13. */
const CAPTION_SIZE = 12 / 13;

/** A bracket in every era of at least ten years; the first caption says what it shows. */
export function layoutBrackets({ bands }: StripScale, measure: MeasureText): StripBracket[] {
  return bands.flatMap((band, at) => {
    const length = tenYears(band);
    const x0 = band.x0 + Math.min(INSET, band.x1 - band.x0 - length);
    if (x0 < band.x0) return [];
    const x1 = x0 + length;
    const labelX = x1 + CAPTION_GAP;
    const captions = at === 0 ? ['10 years at this stretch', '10 years'] : ['10 years'];
    const text = captions.find((caption) => labelX + measure(caption) * CAPTION_SIZE <= band.x1 - 2) ?? '';
    return [{ x0, x1, labelX, text }];
  });
}

/** Ten calendar years from the start of the era, in px. */
function tenYears({ from, to, x0, x1 }: Band): number {
  const start = new Date(from);
  const tenLater = Date.UTC(start.getUTCFullYear() + 10, start.getUTCMonth(), start.getUTCDate());
  return ((tenLater - from) / (to - from)) * (x1 - x0);
}

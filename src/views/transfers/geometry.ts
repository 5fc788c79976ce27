/**
 * Wide: label beside the bar, quantity in a column at right. Phone: both above a bar of the full width. Embed: both above
 * it on one line.
 */
export type TransferVariant = 'wide' | 'embed' | 'phone';

export interface TransferSizes {
  readonly width: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Height of a row, and from its top to the middle of its bar. */
  readonly row: number;
  readonly barY: number;
  readonly bar: number;
  readonly labelsAbove: boolean;
  /** Read downwards in the order of time, names of the halves first, quantities as words alone: for phones. */
  readonly stacked: boolean;
  /** From the top of a row to the baseline of a label over the bar. */
  readonly labelY: number;
  readonly labelGap: number;
  readonly quantityX: number;
  /** From the baseline of a label over the bar to the middle of the quantity's first line. */
  readonly quantityY: number;
  readonly quantityWidth: number;
  /** Height of the ink band that holds the years. */
  readonly axis: number;
  /** Whether a row has room over its bar for who reports that it was blocked. */
  readonly blockWords: boolean;
  /** Years between two labels of the axis, and whether the others have a dot. */
  readonly yearStep: number;
  readonly yearDots: boolean;
  /** Room for the name of a half, and its baseline in it. */
  readonly heading: number;
  readonly headingY: number;
  readonly banLine: number;
  /** Between the rows and the axis. */
  readonly gap: number;
  /** What lasted a day must still be seen. */
  readonly minPiece: number;
  /** Dotted stub of a start that nobody knows. */
  readonly stub: number;
  /** Width of the note on an empty half, and how far right bars must begin for it to stand. */
  readonly emptyWidth: number;
  readonly emptyClear: number;
}

/** px; the figures of design §9 where it gives any. */
export const SIZES: Readonly<Record<TransferVariant, TransferSizes>> = {
  wide: {
    ...{
      width: 1360,
      plotLeft: 12,
      plotRight: 1056,
      row: 34,
      barY: 17,
      bar: 12,
      labelsAbove: false,
      labelY: 21,
    },
    ...{
      labelGap: 10,
      quantityX: 1092,
      quantityY: 0,
      quantityWidth: 176,
      stacked: false,
      blockWords: true,
      yearStep: 5,
      yearDots: true,
      axis: 34,
      heading: 34,
      headingY: 22,
      banLine: 20,
    },
    ...{ gap: 10, minPiece: 5, stub: 22, emptyWidth: 340, emptyClear: 780 },
  },
  embed: {
    ...{ width: 604, plotLeft: 0, plotRight: 598, row: 48, barY: 34, bar: 12, labelsAbove: true, labelY: 18 },
    ...{ labelGap: 0, quantityX: 344, quantityY: -5, quantityWidth: 170 },
    ...{ stacked: false, blockWords: false, yearStep: 5, yearDots: true, axis: 28, heading: 34 },
    ...{ headingY: 22, banLine: 19 },
    ...{ gap: 4, minPiece: 4, stub: 14, emptyWidth: 340, emptyClear: Infinity },
  },
  phone: {
    ...{ width: 358, plotLeft: 0, plotRight: 358, row: 60, barY: 42, bar: 12, labelsAbove: true, labelY: 18 },
    ...{ labelGap: 12, quantityX: 0, quantityY: 14, quantityWidth: 358 },
    ...{ stacked: true, blockWords: true, yearStep: 5, yearDots: false },
    ...{ axis: 34, heading: 40, headingY: 26, banLine: 19 },
    ...{ gap: 6, minPiece: 4, stub: 14, emptyWidth: 340, emptyClear: Infinity },
  },
};

import { foldText } from '../../timeline/fold.ts';
import type { ChartIndex, ViewState } from '../../timeline/types.ts';
import { writeAddressWindow } from '../../timeline/url-window.ts';
import { windowOf } from '../../timeline/view-state.ts';
import { recordWindow } from '../../timeline/window.ts';

/**
 * Name of the file of a view's picture, without its ending: the site and the window.
 *
 * @example 'russia-iran-2010-05-to-2019-08'
 */
export function pictureFileName(title: string, state: ViewState, index: ChartIndex): string {
  const { from, to } = writeAddressWindow(windowOf(state, index), recordWindow(index));
  const words = foldText(title).split(/[^a-z0-9]+/u);
  const site = words.filter((word) => word !== '' && word !== 'and').join('-') || 'timeline';
  return `${site}-${from === to ? from : `${from}-to-${to}`}`;
}

import type { ChartIndex, MeasureText } from '../timeline/types.ts';
import type { DetailChart } from '../views/detail/mount.ts';
import type { ListView } from './list.ts';
import type { Store } from './store.ts';

/** What the parts of the instrument share: each mounts itself on this and follows the store. */
export interface Instrument {
  readonly root: HTMLElement;
  readonly index: ChartIndex;
  readonly store: Store;
  /** Measures labels at 13 px. */
  readonly measure: MeasureText;
  readonly list: ListView;
  /** Null while there is none: on a phone, and before it is loaded. */
  chart(): DetailChart | null;
}

import { mountPanel } from './panel.ts';
import { need } from './need.ts';

/**
 * Narrower than this the list leads, and the chart is a sheet that opens when asked for (design §3). In the reader's own
 * letters, as in the style sheets: who reads with larger ones gets the narrow page sooner.
 */
const WIDE = '(min-width: 47.5em)';

/**
 * Keeps the box of the chart where the width of the window wants it: in its own place, or in the sheet. `load` draws
 * the chart and is called once: at once in a wide window, else when the sheet is first opened or the window made wide.
 */
export async function placeChart(root: HTMLElement, load: () => Promise<void>): Promise<void> {
  const box = need(root, '[data-chart]');
  const columns = need(root, '.instrument-columns');
  const wide = window.matchMedia(WIDE);
  let loading: Promise<void> | null = null;
  const loadOnce = () => (loading ??= load());
  const fail = (error: unknown) => {
    need(root, '[data-chart-error]').hidden = false;
    reportError(error);
  };
  const sheet = mountPanel(document, 'chart', { onOpen: () => void loadOnce().catch(fail) });
  const place = async () => {
    if (!wide.matches) {
      sheet.element.append(box);
      return;
    }
    sheet.close();
    columns.prepend(box);
    await loadOnce();
  };
  wide.addEventListener('change', () => void place().catch(fail));
  await place();
}

import { describeView, viewSentence } from '../timeline/describe-view.ts';
import { embedCode } from '../timeline/embed-code.ts';
import type { ViewNames } from '../timeline/filter-words.ts';
import type { ViewState } from '../timeline/types.ts';
import { encodeView } from '../timeline/url.ts';
import type { PictureInput } from '../views/picture/picture.ts';
import type { Instrument } from './context.ts';
import { need } from './need.ts';
import { mountPanel } from './panel.ts';
import { today } from './today.ts';
import type { PictureFormat } from './picture/download.ts';

/** What the page says in its panel for the script: names that the index leaves out, and the site's own words. */
interface PanelData {
  readonly names: ViewNames;
  readonly site: PictureInput['site'];
  /** Address of the embedded view; null while the site has no embeds. */
  readonly embed: string | null;
}

/** Brings "Share this view" to life: words and address of the view, its picture, and the ways to pass it on. */
export function mountShare({ index, store }: Instrument): void {
  const panel = mountPanel(document, 'share', { onOpen: () => show(store.get()) });
  const { element } = panel;
  const data = JSON.parse(need(element, '[data-share]').textContent) as PanelData;
  const field = need(element, '[data-share-address]') as HTMLInputElement;
  const describe = (state: ViewState) => describeView(state, index, data.names);

  const addressOf = (state: ViewState, page = location.pathname): string =>
    new URL(`${page}?${encodeView(state, index, { complete: true })}`, location.origin).href;

  function show(state: ViewState): void {
    const words = viewSentence(describe(state));
    need(element, '[data-share-words]').textContent = `${words}.`;
    field.value = addressOf(state);
    need(element, '[data-share-copy]').dataset.copy = field.value;
    if (data.embed === null) return;
    const src = addressOf(state, data.embed);
    need(element, '[data-share-embed]').textContent = embedCode({
      src,
      link: field.value,
      title: `${data.site.title}: ${words}`,
    });
  }

  store.subscribe(({ state }) => {
    if (panel.isOpen()) show(state);
  });
  field.addEventListener('focus', () => field.select());
  need(element, '[data-share-print]').addEventListener('click', () => window.print());
  mountShareSheet(need(element, '[data-share-sheet]'), () => ({
    title: data.site.title,
    text: viewSentence(describe(store.get())),
    url: addressOf(store.get()),
  }));
  mountDownloads(element, () => {
    const state = store.get();
    const address = addressOf(state);
    return { index, state, words: describe(state), site: data.site, address, downloaded: today() };
  });
}

/** The system's own way to share, where there is one. */
function mountShareSheet(button: HTMLElement, shared: () => ShareData): void {
  if (typeof navigator.share !== 'function') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // It also rejects where the reader thinks better of it.
    navigator.share(shared()).catch(() => undefined);
  });
}

/** The code that draws pictures is loaded when one is asked for. */
function mountDownloads(panel: HTMLElement, input: () => PictureInput): void {
  const status = need(panel, '[data-share-status]');
  for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-download]')) {
    button.addEventListener('click', () => {
      status.textContent = '';
      import('./picture/download.ts')
        .then(({ downloadPicture }) => downloadPicture(button.dataset.download as PictureFormat, input()))
        .catch((error: unknown) => {
          status.textContent = 'The picture could not be made. Please try again.';
          reportError(error);
        });
    });
  }
}

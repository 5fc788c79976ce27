/** "Arms transfers": the chart as a picture to download. All else on the page needs no script. */
import type { PictureSite } from '../views/picture/head.ts';
import { need } from './need.ts';
import { today } from './today.ts';

/** What the page says in its block of data for the picture. */
interface PictureData {
  readonly heading: string;
  readonly note: string;
  readonly site: PictureSite;
  readonly version: string;
}

const status = need(document.body, '[data-transfers-status]');
const data = JSON.parse(need(document.body, '[data-transfers-picture]').textContent) as PictureData;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-transfers-download]')) {
  button.addEventListener('click', () => {
    status.textContent = '';
    download(button.dataset.transfersDownload === 'png' ? 'png' : 'svg').catch((error: unknown) => {
      status.textContent = 'The picture could not be made. Please try again.';
      reportError(error);
    });
  });
}

/** The code that makes pictures is loaded when one is asked for. */
async function download(format: 'svg' | 'png'): Promise<void> {
  const [{ elementToShape }, { transfersPicture }, { svgFile }, { pngFile }, { saveFile }] =
    await Promise.all([
      import('./picture/element-shape.ts'),
      import('../views/transfers/picture.ts'),
      import('./picture/svg-file.ts'),
      import('./picture/png-file.ts'),
      import('./picture/save.ts'),
    ]);
  const address = new URL(location.pathname, location.origin).href;
  const picture = transfersPicture({
    ...data,
    chart: elementToShape(shownChart()),
    address,
    downloaded: today(),
  });
  const svg = await svgFile(picture, document);
  const file = format === 'png' ? await pngFile(svg, document) : new Blob([svg], { type: 'image/svg+xml' });
  saveFile(file, `arms-transfers.${format}`, document);
}

/** The wide drawing of what is switched on; a phone shows the same rows. */
function shownChart(): Element {
  const box = need(document.body, '[data-transfers-chart]');
  const all = (need(box, 'input') as HTMLInputElement).checked;
  return need(box, `.${all ? 'transfers-all' : 'transfers-arms'}.is-wide svg`);
}

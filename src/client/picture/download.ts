import { pictureFileName } from '../../views/picture/file-name.ts';
import { type PictureInput, pictureShape } from '../../views/picture/picture.ts';
import { pngFile } from './png-file.ts';
import { saveFile } from './save.ts';
import { svgFile } from './svg-file.ts';

/** Formats a picture is offered in. */
export type PictureFormat = 'svg' | 'png';

/** Makes the picture of a view and hands it to the reader. Rejects where the browser cannot make it. */
export async function downloadPicture(format: PictureFormat, input: PictureInput): Promise<void> {
  const svg = await svgFile(pictureShape(input), document);
  const file = format === 'png' ? await pngFile(svg, document) : new Blob([svg], { type: 'image/svg+xml' });
  const name = pictureFileName(input.site.title, input.state, input.index);
  saveFile(file, `${name}.${format}`, document);
}

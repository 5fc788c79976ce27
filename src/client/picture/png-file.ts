/** Pixels to a px of the drawing: sharp on dense screens and in print. */
const DENSITY = 2;

/** Paints the text of an SVG file that needs nothing else; rejects where the browser cannot. */
export async function pngFile(svg: string, document: Document): Promise<Blob> {
  const image = document.createElement('img');
  // A data address, since the policy of the pages allows no other image of our own making.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to paint on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be encoded.'));
    }, 'image/png');
  });
}

import type { Shape } from '../../views/shape.ts';
import { shapeToElement } from '../../views/shape-element.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { resolveStyles } from './resolve-styles.ts';
import { withoutMedia } from './without-media.ts';

/** As on the page: figures of one width, standing on the line. The layouts are measured with them. */
const FIGURES = 'text{font-feature-settings:"tnum","lnum"}';
/** What XML does not allow even escaped; the words of a search may hold it. */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A drawing as the text of an SVG file that needs nothing else: colours and faces of the page's style sheet written into
 * it, fonts inside. In the colours of the light theme, which print and paper want.
 */
export async function svgFile(shape: Shape, document: Document): Promise<string> {
  const stage = document.createElement('div');
  stage.className = 'picture-stage';
  stage.hidden = true;
  const drawing = shapeToElement(shape, document);
  stage.append(drawing);
  document.body.append(stage);
  try {
    const fonts = await embeddedFonts(drawing);
    withoutMedia(document, () => resolveStyles(drawing));
    drawing.remove();
    const style = document.createElementNS(drawing.namespaceURI, 'style');
    style.textContent = fonts + FIGURES;
    // Out of the page: there, its policy forbids style elements.
    drawing.prepend(style);
    const text = new XMLSerializer().serializeToString(drawing);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(NOT_IN_XML, '')}\n`;
  } finally {
    stage.remove();
  }
}

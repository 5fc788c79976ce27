/** What the code of an embed says. */
export interface EmbedCode {
  /** Address of the embedded page. */
  readonly src: string;
  /** Address of the same view on the timeline, for the link after the frame. */
  readonly link: string;
  /** Name of the frame and words of the link. */
  readonly title: string;
  /** Size of the frame in px. Default 640 × 420 (design §10). */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The code to paste into a page of somebody else: a plain iframe and a text link after it (contract §3). It needs no
 * script there, and still leads here where frames are taken out.
 */
export function embedCode({ src, link, title, width = 640, height = 420 }: EmbedCode): string {
  const size = { width: String(width), height: String(height) };
  const frame = { src, title, ...size, loading: 'lazy', style: 'border:0;max-width:100%' };
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>\n<p><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

import { readEmbedKeys, readEmbedSecret } from '../../timeline/embed-keys.ts';

/**
 * Tells the page around how high the embed is, at first and whenever it changes (contract §3): in our own words, in
 * those of WordPress where it gave a secret, and by what browsers have for it themselves.
 */
export function mountHeight(embed: HTMLElement): void {
  if (window.parent === window) return;
  const parts = [...embed.children];
  const { id } = readEmbedKeys(location.search);
  const secret = readEmbedSecret(location.hash);
  let told = 0;
  const tell = () => {
    const height = naturalHeight(embed);
    if (height === told) return;
    told = height;
    // To whoever frames us: it says nothing but the height.
    const post = (message: object) => window.parent.postMessage(message, '*');
    post({ type: 'timeline:height', version: 1, id, height });
    if (secret !== null) post({ message: 'height', value: height, secret });
    requestResize();
  };
  const observer = new ResizeObserver(tell);
  for (const part of parts) observer.observe(part);
  window.addEventListener('load', requestResize);
  tell();
}

/** Height of what it holds, px: the frame itself may be higher. */
export function naturalHeight(embed: HTMLElement): number {
  const { borderTopWidth, borderBottomWidth } = getComputedStyle(embed);
  const parts = [...embed.children].map((part) => part.getBoundingClientRect().height);
  return Math.ceil(
    parts.reduce((sum, height) => sum + height, parseFloat(borderTopWidth) + parseFloat(borderBottomWidth)),
  );
}

/** Browsers that size a frame by what it holds do so once; afterwards they want to be asked, where that is allowed. */
function requestResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The page around gives its frame a height of its own.
  }
}

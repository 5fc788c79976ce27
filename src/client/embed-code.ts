import { embedCode, type EmbedCode } from '../timeline/embed-code.ts';

/** A preview was built for no address: its code takes the one where the page stands. */
for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-embed-code]')) {
  const code = JSON.parse(field.dataset.embedCode ?? '') as EmbedCode;
  const here = (path: string): string => new URL(path, location.href).href;
  field.textContent = embedCode({ ...code, src: here(code.src), link: here(code.link) });
}

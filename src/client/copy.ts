const COPIED_MS = 2000;

/** "Copy link" and "Copy citation": the button itself says "Copied" for two seconds, and a live region says so politely. */
export function mountCopyButtons(document: Document): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  /** Names of the buttons that say something else just now: a second press must not take that for their name. */
  const names = new Map<HTMLElement, string | null>();

  const copy = async (button: HTMLElement): Promise<void> => {
    if (names.has(button)) return;
    names.set(button, button.textContent);
    const words = (await write(textOf(button))) ? 'Copied' : 'Copying is not allowed here';
    button.textContent = words;
    status.textContent = `${words}.`;
    setTimeout(() => {
      button.textContent = names.get(button) ?? '';
      status.textContent = '';
      names.delete(button);
    }, COPIED_MS);
  };
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy], [data-copy-from]');
    if (button) void copy(button);
  });
}

function textOf(button: HTMLElement): string {
  const path = button.dataset.copy;
  if (path !== undefined) return new URL(path, location.href).href;
  const from = document.getElementById(button.dataset.copyFrom ?? '');
  if (from instanceof HTMLTextAreaElement) return from.value;
  const text = from?.textContent ?? '';
  // How the page is written in its file is not part of what is copied.
  return text.replace(/[ \t]*\n\s*/g, ' ').trim();
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

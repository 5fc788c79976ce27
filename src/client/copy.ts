const COPIED_MS = 2000;

/** "Copy link" and "Copy citation": the button itself says "Copied" for two seconds. */
export function mountCopyButtons(document: Document): void {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy], [data-copy-from]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  // A second press while it still says "Copied" must not take that for its name.
  if (button.getAttribute('role') === 'status') return;
  const words = button.textContent;
  const done = await write(textOf(button));
  button.textContent = done ? 'Copied' : 'Copying is not allowed here';
  button.setAttribute('role', 'status');
  setTimeout(() => {
    button.textContent = words;
    button.removeAttribute('role');
  }, COPIED_MS);
}

function textOf(button: HTMLElement): string {
  const path = button.dataset.copy;
  if (path !== undefined) return new URL(path, location.href).href;
  return document.getElementById(button.dataset.copyFrom ?? '')?.textContent?.trim() ?? '';
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

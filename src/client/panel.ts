/** A panel that buttons open and close; at most one of a page is open. */
export interface Panel {
  readonly element: HTMLElement;
  isOpen(): boolean;
  /** Opens it and moves the focus to its first control, or to its title. `from` gets the focus back. */
  open(from?: HTMLElement): void;
  close(): void;
}

export interface PanelOptions {
  /** Before it shows. */
  readonly onOpen?: () => void;
}

/**
 * Brings the panel `data-panel="<id>"` to life: every `data-open="<id>"` toggles it, its `data-close` and Esc close it
 * and give the focus back. Opening one closes the others.
 */
export function mountPanel(root: Document, id: string, { onOpen }: PanelOptions = {}): Panel {
  const element = root.querySelector<HTMLElement>(`[data-panel="${id}"]`);
  if (!element) throw new Error(`The page has no panel ‘${id}’.`);
  const buttons = () => [...root.querySelectorAll<HTMLElement>(`[data-open="${id}"]`)];
  let opener: HTMLElement | null = null;

  const show = (isOpen: boolean) => {
    element.hidden = !isOpen;
    for (const button of buttons()) button.setAttribute('aria-expanded', String(isOpen));
  };
  const panel: Panel = {
    element,
    isOpen: () => !element.hidden,
    open(from) {
      root.dispatchEvent(new CustomEvent('panel-open', { detail: id }));
      opener = from ?? opener;
      onOpen?.();
      show(true);
      const controls = element.querySelectorAll<HTMLElement>(
        '[autofocus], input, select, a[href], button:not([data-close])',
      );
      const first = [...controls].find((control) => control.getClientRects().length > 0);
      (first ?? element.querySelector<HTMLElement>('[data-close]'))?.focus();
    },
    close() {
      if (element.hidden) return;
      const hadFocus = element.contains(root.activeElement);
      show(false);
      if (hadFocus) opener?.focus();
    },
  };
  root.addEventListener('panel-open', (event) => {
    if ((event as CustomEvent<string>).detail !== id) panel.close();
  });
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>(`[data-open="${id}"]`);
    if (button && panel.isOpen()) panel.close();
    else if (button) panel.open(button);
    else if (target?.closest('[data-close]') && element.contains(target)) panel.close();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    panel.close();
  });
  return panel;
}

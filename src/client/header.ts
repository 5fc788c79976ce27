/** What the header of every page does on a narrow screen: its menu, and the search field that opens over it. */
export function mountHeader(document: Document): void {
  mountMenu(document);
  mountSearchOpener(document);
}

function mountMenu(document: Document): void {
  const button = document.querySelector<HTMLElement>('[data-menu-button]');
  const menu = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !menu) return;
  const show = (isOpen: boolean) => {
    menu.classList.toggle('is-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => show(!menu.classList.contains('is-open')));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    show(false);
    button.focus();
  });
}

function mountSearchOpener(document: Document): void {
  const button = document.querySelector<HTMLElement>('[data-open-search]');
  const form = document.querySelector<HTMLElement>('[data-search-form]');
  const field = form?.querySelector<HTMLInputElement>('[data-search]');
  if (!button || !form || !field) return;
  const show = (isOpen: boolean) => {
    form.classList.toggle('is-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const leave = () => {
    const wasOpen = form.classList.contains('is-open');
    show(false);
    if (wasOpen) button.focus();
    else field.blur();
  };
  button.addEventListener('click', () => {
    show(true);
    field.focus();
  });
  form.querySelector('[data-close-search]')?.addEventListener('click', leave);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) show(false);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (field.value === '') return leave();
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

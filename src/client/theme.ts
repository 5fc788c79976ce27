export type Theme = 'system' | 'light' | 'dark';

const ORDER: readonly Theme[] = ['system', 'light', 'dark'];
const WORDS: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** The header control: cycles system, light, dark and is remembered where storage is allowed. */
export function mountThemeButton(document: Document): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (!button) return;
  const root = document.documentElement;
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    button.setAttribute('aria-label', `Colours: ${WORDS[theme]}`);
  };
  const current = (): Theme => ORDER.find((theme) => theme === root.dataset.theme) ?? 'system';
  show(current());
  button.addEventListener('click', () => {
    const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length]!;
    show(next);
    remember(next);
  });
}

/** Storage throws inside sandboxed frames; the choice then lasts as long as the page. */
function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}

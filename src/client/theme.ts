export type Theme = 'system' | 'light' | 'dark';

const ORDER: readonly Theme[] = ['system', 'light', 'dark'];
const WORDS: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** The header control, and its twin in the menu of narrow screens: cycles system, light, dark and is remembered where storage is allowed. */
export function mountThemeButton(document: Document): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')];
  const root = document.documentElement;
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const button of buttons) {
      const words = `Colours: ${WORDS[theme]}`;
      if (button.textContent.trim() === '') button.setAttribute('aria-label', words);
      else button.textContent = words;
    }
  };
  const current = (): Theme => ORDER.find((theme) => theme === root.dataset.theme) ?? 'system';
  show(current());
  const turn = () => {
    const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length]!;
    show(next);
    remember(next);
  };
  for (const button of buttons) button.addEventListener('click', turn);
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

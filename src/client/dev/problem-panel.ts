import type { Problem } from '../../model/problem.ts';

// Loaded by `npm run dev` alone (src/build/dev-problems.ts), never part of the built site.

const STYLE = `
  :host { position: fixed; inset: auto 0 0 0; width: auto; max-width: none; max-height: 70vh; margin: 0; padding: 0; border: 0;
    border-top: 4px solid #b3261e; background: #fff; color: #1a1c1e; overflow: auto;
    font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 -8px 32px rgb(0 0 0 / 25%); }
  :host(:focus-visible), button:focus-visible { outline: 3px solid #1a1c1e; outline-offset: -3px; }
  header { position: sticky; top: 0; display: flex; justify-content: space-between; align-items: center; gap: 16px;
    padding: 8px 20px; background: #fff; border-bottom: 1px solid #c4c7c5; }
  h1 { margin: 0; font-size: 17px; }
  button { font: inherit; padding: 4px 14px; border: 1px solid #1a1c1e; border-radius: 4px; background: #fff; color: inherit; }
  ol { margin: 0; padding: 8px 20px 20px 44px; }
  li { margin: 10px 0; }
  .place { font-family: ui-monospace, monospace; font-size: 13px; color: #44474a; }
  p { margin: 0; }
  .message { font-weight: 600; }
`;

const RELOAD_MS = 300;
let panel: HTMLElement | null = null;

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function problemItem({ file, line, field, message, remedy }: Problem): HTMLElement {
  const item = document.createElement('li');
  const place = `${file}${line === null ? '' : `:${line}`}${field === null ? '' : `  ${field}`}`;
  item.append(element('p', place, 'place'), element('p', message, 'message'), element('p', `→ ${remedy}`));
  return item;
}

function header(count: number): HTMLElement {
  const made = document.createElement('header');
  const hide = element('button', 'Hide until the next change') as HTMLButtonElement;
  hide.type = 'button';
  hide.addEventListener('click', remove);
  made.append(
    element('h1', count === 1 ? 'The content has 1 problem' : `The content has ${count} problems`),
    hide,
  );
  return made;
}

function createPanel(problems: readonly Problem[]): HTMLElement {
  const host = document.createElement('section');
  host.id = 'content-problems';
  host.setAttribute('role', 'alert');
  host.setAttribute('aria-label', 'Problems of the content');
  // Reachable and scrolled by keyboard; the top layer keeps it above Vite's own error page.
  host.tabIndex = 0;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  // A sheet made by script passes a content security policy that forbids inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const list = document.createElement('ol');
  list.append(...problems.map(problemItem));
  root.append(header(problems.length), list);
  return host;
}

function remove(): void {
  panel?.remove();
  panel = null;
}

function show(problems: readonly Problem[]): void {
  remove();
  if (problems.length > 0) {
    panel = createPanel(problems);
    document.body.append(panel);
    panel.showPopover();
  } else if (document.body.hasAttribute('data-content-problems-only')) {
    // The page could not be drawn; now it can, once Astro has taken in what was mended.
    setTimeout(() => location.reload(), RELOAD_MS);
  }
}

import.meta.hot?.on('content:problems', show);
import.meta.hot?.send('content:ask');

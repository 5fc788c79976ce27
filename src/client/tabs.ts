/**
 * Makes tabs of sections that stand one after the other: `data-tabs` holds a `tablist`, whose buttons name their panels.
 * After the tabs pattern of the ARIA practices: arrows, Home and End choose, Tab leads into the panel. An address with
 * the id of a panel opens it.
 */
export function mountTabs(root: HTMLElement): void {
  const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
  const panelOf = (tab: HTMLElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '');

  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panelOf(tab)?.classList.toggle('is-closed', !isChosen);
    }
  };
  const selectByAddress = () => {
    const named = tabs.find((tab) => `#${tab.getAttribute('aria-controls')}` === location.hash);
    if (named) select(named);
  };

  for (const tab of tabs) {
    const panel = panelOf(tab);
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const target = tabs[nextIndex(event.key, tabs.indexOf(tab), tabs.length)];
      if (!target) return;
      event.preventDefault();
      select(target);
      target.focus();
    });
  }
  root.classList.add('is-tabs');
  if (tabs[0]) select(tabs[0]);
  selectByAddress();
  window.addEventListener('hashchange', selectByAddress);
}

/** −1 for a key that means nothing here. */
function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

/** What every page needs from a script: colour theme, header of narrow screens, "Copy link", foot of a printed page. */
import { mountCopyButtons } from './copy.ts';
import { mountHeader } from './header.ts';
import { mountPagePrint } from './print-page.ts';
import { mountThemeButton } from './theme.ts';

mountThemeButton(document);
mountHeader(document);
mountCopyButtons(document);
mountPagePrint(document);

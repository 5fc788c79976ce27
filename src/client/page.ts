/** What every page needs from a script: the colour theme, "Copy link" and the foot of a printed page. */
import { mountCopyButtons } from './copy.ts';
import { mountPagePrint } from './print-page.ts';
import { mountThemeButton } from './theme.ts';

mountThemeButton(document);
mountCopyButtons(document);
mountPagePrint(document);

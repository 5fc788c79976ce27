/** What every page needs from a script: the colour theme and "Copy link". */
import { mountCopyButtons } from './copy.ts';
import { mountThemeButton } from './theme.ts';

mountThemeButton(document);
mountCopyButtons(document);

/**
 * Before the first paint of an embed: the colours its address asks for, and the site's own faces. Inside a sandbox
 * without an origin of its own, fonts come only with a header that not every host sends, and fail with an error.
 */
import { readEmbedKeys } from '../../timeline/embed-keys.ts';

const root = document.documentElement;
const { theme } = readEmbedKeys(location.search);
root.classList.add('js');
if (theme !== null) root.dataset.theme = theme;
if (self.origin !== 'null') root.classList.add('has-fonts');

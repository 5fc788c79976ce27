/** The script of an embedded view: everything it shows is in the page. */
import { need } from '../need.ts';
import { mountHeight } from './height.ts';
import { mountHostLinks } from './host-links.ts';
import { mountView, type ViewData } from './mount-view.ts';

const embed = need(document.body, '[data-embed]');
mountView(embed, JSON.parse(need(document.body, '[data-view]').textContent) as ViewData);
mountHostLinks(document);
mountHeight(embed);

/** The script of embeds that are complete without one: how high they are, and whether their text changed. */
import { need } from '../need.ts';
import { mountChanged } from './changed.ts';
import { mountHeight } from './height.ts';
import { mountHostLinks } from './host-links.ts';

const embed = need(document.body, '[data-embed]');
mountChanged(embed);
mountHostLinks(document);
mountHeight(embed);

import type { ChartEvent, ChartIndex } from '../../timeline/types.ts';
import type { ZoomLevelId } from '../../timeline/zoom-level.ts';

const SEPARATOR = ' · ';

/**
 * What a level says after a label where there is room (design §5 "Zoom levels"): the actors from month level on, at day
 * level the place too. Empty where there is nothing to say.
 *
 * @example " · Russia, Iran", at day level " · Russia, Iran · Moscow"
 */
export function moreWords(event: ChartEvent, level: ZoomLevelId, { actors }: ChartIndex): string {
  if (level !== 'month' && level !== 'day') return '';
  const names = event.actors.map((id) => actors[id] ?? id).join(', ');
  const place = level === 'day' ? event.place : null;
  return [names, place].map((words) => (words ? SEPARATOR + words : '')).join('');
}

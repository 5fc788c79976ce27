import { formatDateWithPrecision } from '../../date/index.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { kindInWords } from './kind-in-words.ts';

/** What is to be seen on the card of an event, for readers who do not see it. */
export function cardAlt(event: TimelineEvent, timeline: Timeline): string {
  const date = formatDateWithPrecision(event.date, { recordEnd: timeline.recordEnd });
  const names = [event.names.ru, event.names.fa].filter((name) => name !== null);
  return [
    `${event.title}.`,
    `${date}. ${kindInWords(event, timeline)}.`,
    ...names.map((name) => `${name}.`),
    'Below, the whole record as dots, with a line at this event.',
  ].join(' ');
}

export const TRANSFERS_ALT =
  'Arms transfers. Below, the whole record as dots; those of events in the course of such a transfer stand out.';

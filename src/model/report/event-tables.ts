import type { Report } from '../report.ts';
import { eventCells, workLinks } from './cells.ts';
import type { Foundation } from './events.ts';
import type { ReportTable } from './table.ts';
import { VOICE_YEARS } from './voices.ts';

/** Events with fewer than two independent sources. */
export function singleSource({ singleSource: events, sources }: Report): ReportTable {
  return {
    id: 'single-source',
    title: 'Events with fewer than two independent sources',
    rule: 'Sources are independent where their publishers differ and neither rests on the other, nor both on a third. Background quotations are not counted.',
    columns: ['Event', 'Date', 'Works', 'Resting on'],
    rows: events.map((one) => [...eventCells(one.event), one.works.length, workLinks(one.works, sources)]),
    none: 'None.',
  };
}

/** Events that rest on weak sources alone. */
export function weak({ weak: events, sources }: Report): ReportTable {
  return foundationTable(events, sources, {
    id: 'weak',
    title: 'Events that rest on weak sources alone',
    rule: 'Weak is user-edited, mirrored, reposted or unsigned.',
  });
}

/** Of these, before 1992. */
export function weakBefore1992({ weakBefore1992: events, sources }: Report): ReportTable {
  return foundationTable(events, sources, {
    id: 'weak-before-1992',
    title: 'Of these, before 1992',
    rule: 'There the literature is rich, and the record aims at none.',
  });
}

function foundationTable(
  events: readonly Foundation[],
  sources: Report['sources'],
  head: Pick<ReportTable, 'id' | 'title' | 'rule'>,
): ReportTable {
  return {
    ...head,
    columns: ['Event', 'Date', 'Resting on'],
    rows: events.map(({ event, works }) => [...eventCells(event), workLinks(works, sources)]),
    none: 'None.',
  };
}

/** Events of 2022–2024 in which a party is not heard. */
export function voices({ voices: events }: Report): ReportTable {
  const said = (is: boolean): string => (is ? 'heard' : 'missing');
  return {
    id: 'own-words',
    title: `Events of ${VOICE_YEARS.from}–${VOICE_YEARS.to} without a Russian or an Iranian source in its own words`,
    rule: 'A party is heard where a work published in its country is quoted, or a direct statement by or for it. Background quotations are not counted.',
    columns: ['Event', 'Date', 'Russian', 'Iranian'],
    rows: events.map(({ event, russia, iran }) => [...eventCells(event), said(russia), said(iran)]),
    none: 'None.',
  };
}

/** Sources of one event that go back to the same work. */
export function meeting({ meeting: chains, sources }: Report): ReportTable {
  return {
    id: 'circular',
    title: 'Sources of one event that go back to the same work',
    rule: 'They count as one source. Only what a work is known to rest on is recorded, so there may be more.',
    columns: ['Event', 'Date', 'Works', 'Go back to'],
    rows: chains.map(({ event, works, origins }) => [
      ...eventCells(event),
      workLinks(works, sources),
      workLinks(origins, sources),
    ]),
    none: 'None is known.',
  };
}

/** Works that rest on each other in a circle. */
export function loops({ loops: found, sources }: Report): ReportTable {
  return {
    id: 'loops',
    title: 'Works that rest on each other in a circle',
    rule: 'No such work supports another.',
    columns: ['Works'],
    rows: found.map((works) => [workLinks(works, sources)]),
    none: 'None is known.',
  };
}

/** Events by decade. */
export function decades({ decades: counts }: Report): ReportTable {
  return {
    id: 'decades',
    title: 'Coverage by decade',
    rule: 'Every decade from the first event to the last. An event counts where it stands on the axis: a war in the decade it began.',
    columns: ['Decade', 'Events', 'With two independent sources'],
    rows: counts.map(({ decade, events, independent }) => [`${decade}s`, events, independent]),
    none: 'The record is empty.',
  };
}

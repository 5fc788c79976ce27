import type { Report } from '../report.ts';
import { tableLink } from './cells.ts';
import { decades, loops, meeting, singleSource, voices, weak, weakBefore1992 } from './event-tables.ts';
import { byCountry, shares, unarchived, unverified } from './quotation-tables.ts';
import type { ReportTable } from './table.ts';
import { VOICE_YEARS } from './voices.ts';

/** The report as tables, in the order they are read. The first gives the numbers of all others. */
export function reportTables(report: Report): ReportTable[] {
  return [
    glance(report),
    byCountry(report),
    unverified(report),
    singleSource(report),
    weak(report),
    weakBefore1992(report),
    voices(report),
    meeting(report),
    loops(report),
    decades(report),
    shares(report),
    unarchived(report),
  ];
}

function glance(report: Report): ReportTable {
  const { byCountry: countries, events } = report;
  const sum = (field: 'quotes' | 'unverified') => countries.reduce((total, one) => total + one[field], 0);
  const two = events - report.singleSource.length;
  const all = `${events} events`;
  const meetingEvents = new Set(report.meeting.map(({ event }) => event.id));
  const empty = report.decades.filter((decade) => decade.events === 0).length;
  return {
    id: 'at-a-glance',
    title: 'At a glance',
    rule: 'The numbers of this page.',
    columns: ['What', 'Number', 'Of'],
    rows: [
      [
        tableLink('quotations-by-country', 'Quotations not yet checked against the source'),
        sum('unverified'),
        `${sum('quotes')} quotations`,
      ],
      ['Events with two independent sources or more', two, all],
      [tableLink('single-source', 'Events with fewer'), report.singleSource.length, all],
      [tableLink('weak', 'Events that rest on weak sources alone'), report.weak.length, all],
      [
        tableLink('own-words', 'Events that lack a Russian or an Iranian source in its own words'),
        report.voices.length,
        `${report.recent} events of ${VOICE_YEARS.from}–${VOICE_YEARS.to}`,
      ],
      [tableLink('circular', 'Events with sources that go back to the same work'), meetingEvents.size, all],
      [tableLink('decades', 'Decades without an event'), empty, `${report.decades.length} decades`],
      [
        tableLink('archive-links', 'Works on the web without an archived copy'),
        report.unarchived.length,
        `${report.onTheWeb} works`,
      ],
    ],
    none: '',
  };
}

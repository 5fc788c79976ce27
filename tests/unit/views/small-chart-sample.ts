import { parseDate } from '../../../src/date/index.ts';
import { toChartDate } from '../../../src/timeline/chart-index.ts';
import type { ChartEvent, ChartIndex } from '../../../src/timeline/types.ts';

const RECORD_END = Date.UTC(2025, 1);

function event(edtf: string, lane: string, kind: string): ChartEvent {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  const year = edtf.slice(0, 4);
  return {
    ...{ id: `e${year}`, aliases: [], title: `Entry of ${year}`, short: `In ${year}` },
    ...{ date: toChartDate(parsed.date, RECORD_END), lane, kinds: [kind], direction: null, level: 'year' },
    ...{ actors: ['lume'], voices: [], place: null, threads: [], has: [], statedFrom: null },
  };
}

const era = (id: string, from: number, to: number, share: number) => ({
  ...{ id, name: id, from: Date.UTC(from, 0), to: to === 2025 ? RECORD_END : Date.UTC(to, 0), share },
  ticks: [from],
});

/** A made-up record of six entries in three eras. */
export function sampleIndex(): ChartIndex {
  const lane = (id: string, kind: string) => ({ id, name: id, kinds: [{ id: kind, name: kind }] });
  return {
    version: '1.0.0',
    recordStart: Date.UTC(1651, 0),
    recordEnd: RECORD_END,
    lanes: [lane('talks', 'treaty'), lane('arms', 'nuclear'), lane('trade', 'sanctions')],
    eras: [era('old', 1651, 1917, 0.3), era('middle', 1917, 1991, 0.3), era('new', 1991, 2025, 0.4)],
    actors: { lume: 'Lume' },
    events: [
      event('1651', 'talks', 'treaty'),
      event('1828-02-22', 'talks', 'treaty'),
      event('1951-05-01', 'trade', 'sanctions'),
      event('2015-04-13', 'talks', 'treaty'),
      event('2016-04-10', 'arms', 'nuclear'),
      event('2025-01-17', 'talks', 'treaty'),
    ],
  };
}

import { type Ms, parseDate } from '../../../src/date/index.ts';
import { toChartDate } from '../../../src/timeline/chart-index.ts';
import type { ChartEvent, ChartIndex } from '../../../src/timeline/types.ts';

/** First instant of a UTC day. */
export const day = (text: string): Ms => Date.parse(`${text}T00:00:00Z`);

export const RECORD_END = day('2025-02-01');

const LANES = [
  ['force', 'Force', ['war', 'occupation', 'intervention']],
  ['talks', 'Talks & treaties', ['treaty', 'diplomacy', 'multilateral']],
  ['arms', 'Arms & nuclear', ['arms-transfer', 'nuclear']],
  ['trade', 'Trade & sanctions', ['energy-trade', 'sanctions']],
  ['society', 'Society & statements', ['domestic-upheaval', 'statement', 'cyber-information']],
] as const;

const ERAS = [
  ['safavid-to-zand', 'Safavid to Zand Iran', 1651, 1800, 0.15, [1700, 1750]],
  ['qajar-imperial', 'Qajar Iran, imperial Russia', 1800, 1917, 0.188, [1800, 1900, 1850, 1825, 1875]],
  ['soviets-pahlavis', 'Soviets, Pahlavis', 1917, 1945, 0.089, [1917, 1930]],
  ['cold-war', 'Cold War', 1945, 1991, 0.1, [1945, 1979, 1970]],
  ['after-the-ussr', 'After the USSR', 1991, 2011, 0.163, [1991, 2000, 2005]],
  ['after-the-arab-uprisings', 'After the Arab uprisings', 2011, 2025, 0.31, [2011, 2025, 2020, 2015]],
] as const;

/** A chart index around the given events, with the lanes and eras of the site. */
export function sampleIndex(events: readonly ChartEvent[] = []): ChartIndex {
  return {
    version: '0.0.0',
    recordStart: day('1651-01-01'),
    recordEnd: RECORD_END,
    lanes: LANES.map(([id, name, kinds]) => ({
      id,
      name,
      kinds: kinds.map((kind) => ({ id: kind, name: nameOf(kind) })),
    })),
    eras: ERAS.map(([id, name, from, to, share, ticks]) => ({
      id,
      name,
      from: day(`${from}-01-01`),
      to: to === 2025 ? RECORD_END : day(`${to}-01-01`),
      share,
      ticks: [...ticks],
    })),
    actors: { 'russian-federation': 'Russia', iran: 'Iran' },
    events: [...events].sort((a, b) => a.date.position - b.date.position || (a.id < b.id ? -1 : 1)),
  };
}

/** An event with the given date and kind; every other field can be set. */
export function sampleEvent(
  id: string,
  edtf: string,
  kind = 'treaty',
  fields: Partial<ChartEvent> = {},
): ChartEvent {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.message}`);
  const lane = LANES.find(([, , kinds]) => (kinds as readonly string[]).includes(kind))?.[0];
  if (!lane) throw new Error(`${kind} is no kind`);
  return {
    id,
    aliases: [],
    title: `Title of ${id}`,
    short: id,
    date: toChartDate(result.date, RECORD_END),
    lane,
    kinds: [kind],
    direction: null,
    level: 'year',
    actors: ['russian-federation', 'iran'],
    voices: [],
    place: null,
    threads: [],
    has: [],
    statedFrom: null,
    ...fields,
  };
}

/** Ids of all kinds. */
export const KINDS: readonly string[] = LANES.flatMap(([, , kinds]) => [...kinds]);

function nameOf(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

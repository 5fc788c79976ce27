import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeView } from '../../../src/timeline/describe-view.ts';
import type { ViewState } from '../../../src/timeline/types.ts';
import { defaultState, windowOf } from '../../../src/timeline/view-state.ts';
import { layoutChart } from '../../../src/views/detail/layout.ts';
import { plotOf } from '../../../src/views/detail/svg.ts';
import { pictureFileName } from '../../../src/views/picture/file-name.ts';
import { INNER } from '../../../src/views/picture/frame.ts';
import { pictureShape } from '../../../src/views/picture/picture.ts';
import { wrapText } from '../../../src/views/wrap.ts';
import { type Shape, shapeToString } from '../../../src/views/shape.ts';
import { day, sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { flatten } from './drawn.ts';
import { measure } from './layout-samples.ts';

const events = [
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', { level: 'century' }),
  sampleEvent('lifted', '2015-04-13', 'arms-transfer', {
    direction: 'to-iran',
    short: 'S-300 <ban> & "lifted"',
  }),
  sampleEvent('visit', '2015-22', 'intervention', { short: 'Soleimani travels to Russia' }),
  sampleEvent('vague', '2009/..', 'war'),
];
const index = sampleIndex(events);
const site = { title: 'Russia and Iran', subtitle: 'A documented timeline', licence: 'CC BY 4.0' };
const address =
  'https://example.org/timeline/?from=2010-05&to=2019-08&e=soleimani-moscow-report-2015&lane=force,talks,arms,trade&kind=treaty,war&actor=united-states,united-nations-security-council&q=drones&scale=stretched&asof=2024-02-01';

const state = (fields: Partial<ViewState>): ViewState => ({ ...defaultState, ...fields });
const decade = { start: day('2010-05-01'), end: day('2019-09-01') };

function draw(fields: Partial<ViewState>): Shape {
  const view = state(fields);
  const words = describeView(view, index, { actors: {}, threads: {} });
  return pictureShape({ index, state: view, words, site, address, downloaded: '22 November 2026' });
}

const ofClass = (shape: Shape, name: string) =>
  flatten(shape).filter(({ attrs }) =>
    String(attrs.class ?? '')
      .split(' ')
      .includes(name),
  );
const textOf = (shape: Shape, name: string) => ofClass(shape, name).map(({ text }) => text ?? '');
const names = (shape: Shape) =>
  ofClass(shape, 'chart-mark').map(({ children }) => children?.[0]?.attrs['aria-label']);

describe('the picture of a view', () => {
  it('draws every mark of the chart for the window, filters and selection', () => {
    for (const fields of [{}, { window: decade }, { window: decade, selected: 'visit', lanes: ['force'] }]) {
      const view = state(fields);
      const layout = layoutChart({
        index,
        events: events.filter(({ lane }) => view.lanes.length === 0 || view.lanes.includes(lane)),
        window: windowOf(view, index),
        plotWidth: plotOf(INNER).width,
        selected: view.selected,
        measure,
      });
      expect(layout.marks.length).toBeGreaterThan(1);
      expect(names(draw(fields))).toEqual(layout.marks.map(({ name }) => name));
    }
  });

  it('says what it shows, how many entries, where their sources are, and when and from what it was made', () => {
    const shape = draw({ window: decade, selected: 'visit' });
    expect(shape.children?.[0]?.text).toBe(
      'Russia and Iran: May 2010 to August 2019, all lanes, Summer 2015 selected: Soleimani travels to Russia',
    );
    expect(textOf(shape, 'picture-heading')).toEqual(['May 2010 to August 2019']);
    expect(textOf(shape, 'picture-words')).toEqual([
      'All lanes, Summer 2015 selected: Soleimani travels to Russia',
    ]);
    const foot = textOf(shape, 'picture-foot');
    expect(foot[0]).toBe(
      '3 entries of the 4 in the record to January 2025. The sources of each, with quotations:',
    );
    expect(foot.join('')).toContain(address);
    expect(foot).toContain('Version 0.0.0, downloaded 22 November 2026');
    expect(foot).toContain('Licence: CC BY 4.0');
  });

  it('marks the window on the strip, and nothing where it is the whole record', () => {
    expect(ofClass(draw({ window: decade }), 'picture-window')).toHaveLength(1);
    expect(ofClass(draw({}), 'picture-window')).toHaveLength(0);
    expect(ofClass(draw({}), 'picture-projection')).toHaveLength(0);
  });

  it('names in its legend the lanes that are on and the kinds that are drawn', () => {
    const all = draw({ window: decade });
    expect(textOf(all, 'lane-name')).toHaveLength(5);
    expect(textOf(all, 'kind-name')).toEqual(['War', 'Intervention', 'Arms to Iran']);
    const one = draw({ window: decade, lanes: ['arms'] });
    expect(textOf(one, 'lane-name')).toEqual(['Arms & nuclear']);
  });

  it('explains how dates are drawn, and at century level what a dot is', () => {
    expect(textOf(draw({ window: decade }), 'picture-key')).toContain('Month, season or year');
    expect(textOf(draw({}), 'picture-key')).toEqual([expect.stringContaining('One dot is one entry.')]);
    const days = { start: day('1828-02-10'), end: day('1828-03-10') };
    expect(textOf(draw({ window: days }), 'picture-key').at(-1)).toContain('the old style');
  });

  it('ties the selected entry to its date, and nothing where it lies outside the window', () => {
    expect(textOf(draw({ window: decade, selected: 'visit' }), 'chip-words')).toEqual(['Summer 2015']);
    expect(textOf(draw({ window: decade, selected: 'turkmenchay' }), 'chip-words')).toEqual([]);
  });

  it('keeps words text, leads nowhere and runs nothing', () => {
    const svg = shapeToString(draw({ window: decade, query: '<script>alert(1)</script>' }));
    expect(svg).toContain('search ‘&lt;script&gt;alert(1)&lt;/script&gt;’');
    expect(svg).not.toMatch(/<script| (href|style|on\w+)="/);
  });
});

describe('lines of a picture', () => {
  it('hold every letter, and none is wider than its line', () => {
    const texts = fc.array(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.lorem()), { maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/\s/gu, ''));
        for (const one of lines) expect(measure(one)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 30 },
    );
  });

  it('end after a sign of an address rather than inside a word', () => {
    const lines = wrapText('https://example.org/?from=2010&lane=force,arms', 150, measure);
    expect(lines).toEqual(['https://example.org/?', 'from=2010&lane=force,', 'arms']);
  });
});

describe('the name of a picture’s file', () => {
  it.each<[string, string, Partial<ViewState>]>([
    ['russia-iran-2010-05-to-2019-08', 'Russia and Iran', { window: decade }],
    ['russia-iran-1651-to-2025', 'Russia and Iran', {}],
    ['torkmanchay-2015', 'Torkmānchāy!', { window: { start: day('2015-01-01'), end: day('2016-01-01') } }],
    ['timeline-1651-to-2025', '…', {}],
  ])('is %s', (name, title, fields) => {
    expect(pictureFileName(title, state(fields), index)).toBe(name);
  });
});

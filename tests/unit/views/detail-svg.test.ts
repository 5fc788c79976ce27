import { describe, expect, it } from 'vitest';
import { recordWindow } from '../../../src/timeline/window.ts';
import { detailShape } from '../../../src/views/detail/svg.ts';
import { type Shape, shapeToString } from '../../../src/views/shape.ts';
import { sampleEvent, sampleIndex } from '../timeline/samples.ts';
import { flatten } from './drawn.ts';
import { measure } from './layout-samples.ts';

const events = [
  sampleEvent('turkmenchay', '1828-02-22', 'treaty', { level: 'century' }),
  sampleEvent('s-300', '2015-04-13', 'arms-transfer', {
    direction: 'to-iran',
    level: 'century',
    short: 'S-300 <ban> & "lifted"',
  }),
  sampleEvent('war', '1804/1813', 'war', { level: 'century' }),
];
const index = sampleIndex(events);
const shape = detailShape({
  index,
  window: recordWindow(index),
  measure,
  href: (mark) => (mark.type === 'cluster' ? null : `/events/${mark.key}/`),
  title: 'The whole span',
  desc: 'Three entries in five lanes.',
});
const all: Shape[] = flatten(shape);

describe('the chart without scripts', () => {
  it('links every mark to its event, under a name that holds the date and its precision', () => {
    const links = all
      .filter(({ tag }) => tag === 'a')
      .map(({ attrs, children }) => [attrs.href, children?.find(({ tag }) => tag === 'title')?.text]);
    expect(links).toEqual([
      ['/events/war/', '1804–1813, years known. war. War.'],
      ['/events/turkmenchay/', '22 February 1828, exact day. turkmenchay. Treaty.'],
      ['/events/s-300/', '13 April 2015, exact day. S-300 <ban> & "lifted". Arms transfer, Russia to Iran.'],
    ]);
  });

  it('names itself, and lists lanes and kinds with their counts', () => {
    expect(shape.attrs).toMatchObject({ role: 'group', 'aria-labelledby': 'chart-title chart-desc' });
    const counts = all.filter(({ attrs }) => attrs.class === 'kind-count').map(({ text }) => text);
    expect(counts).toEqual(['1', '0', '0', '1', '0', '0', '1', '0', '0', '0', '0', '0', '0', '0']);
  });

  it('keeps the words of an entry text', () => {
    const svg = shapeToString(shape);
    expect(svg).toContain('S-300 &lt;ban&gt; &amp; &quot;lifted&quot;');
    expect(svg).not.toContain('<ban>');
    expect(svg).not.toMatch(/ (style|on\w+)="/);
  });
});

import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '../../../src/timeline/types.ts';
import { layoutDateDrawing, type DateDrawing } from '../../../src/views/date-drawing/layout.ts';
import { dateDrawingShape } from '../../../src/views/date-drawing/svg.ts';
import { createTableMeasure } from '../../../src/views/measure.ts';
import { shapeToString } from '../../../src/views/shape.ts';
import { day, RECORD_END, sampleEvent } from '../timeline/samples.ts';

const WIDTH = 236;
const measure = createTableMeasure(12);

function draw(edtf: string, fields: Partial<ChartEvent> = {}): DateDrawing {
  const event = sampleEvent('an-event', edtf, 'treaty', fields);
  const drawing = layoutDateDrawing({ event, recordEnd: RECORD_END, width: WIDTH, measure });
  if (!drawing) throw new Error(`${edtf} has no drawing`);
  return drawing;
}

const labels = ({ cells }: DateDrawing) => cells.map(({ text }) => text).filter((text) => text !== '');
const toTime = ({ window }: DateDrawing, x: number) =>
  window.start + (x / WIDTH) * (window.end - window.start);
const svg = (drawing: DateDrawing) => shapeToString(dateDrawingShape(drawing, 'A date'));

describe('the drawing of a date', () => {
  it('is left out for an exact day', () => {
    const event = sampleEvent('treaty', '1828-02-22');
    expect(layoutDateDrawing({ event, recordEnd: RECORD_END, width: WIDTH, measure })).toBeNull();
  });

  it.each([
    ['2013-11', '2013-11-01', '2013-12-01', ['Oct', 'Nov', 'Dec']],
    ['2015-22', '2015-06-01', '2015-09-01', ['May', 'Jun', 'Jul', 'Aug', 'Sep']],
    ['2014', '2014-01-01', '2015-01-01', ['2013', '2014', '2015']],
    ['199X', '1990-01-01', '2000-01-01', ['1990', '1995', '2000']],
  ])('%s is a whisker with ticks over exactly its span', (edtf, from, to, expected) => {
    const drawing = draw(edtf);
    const { mark, place } = drawing;
    expect(mark).toMatchObject({ type: 'point', whisker: { style: 'solid', uncertain: false } });
    expect(toTime(drawing, place.x + place.from)).toBeCloseTo(day(from), -5);
    expect(toTime(drawing, place.x + place.to)).toBeCloseTo(day(to), -5);
    expect(labels(drawing)).toEqual(expected);
    expect(svg(drawing).match(/class="whisker"/g)).toHaveLength(2);
  });

  it.each([
    ['1840~', false],
    ['1899?', true],
    ['1899%', true],
    ['1946-12-13?', true],
  ])('%s is dotted, without ticks, and has a question mark only where it is uncertain', (edtf, uncertain) => {
    const text = svg(draw(edtf));
    expect(text).toContain('whisker is-dotted');
    expect(text).not.toContain('class="whisker"');
    expect(text.includes('>?<')).toBe(uncertain);
  });

  it('names the days beside a day that is not certain', () => {
    expect(labels(draw('1946-12-13?'))).toEqual(['12 Dec', '13 Dec', '14 Dec']);
  });

  it('1826-07/1828-02 is a bar with solid edges between the first day and the last', () => {
    const drawing = draw('1826-07/1828-02');
    const { place } = drawing;
    expect(toTime(drawing, place.x)).toBeCloseTo(day('1826-07-01'), -5);
    expect(toTime(drawing, place.x + place.width)).toBeCloseTo(day('1828-03-01'), -5);
    expect(svg(drawing).match(/bar-edge/g)).toHaveLength(2);
    expect(labels(drawing)).toEqual(['1826', '1827', '1828']);
  });

  it('1890~/1892~ has a dotted box over each year that is only about', () => {
    const drawing = draw('1890~/1892~');
    expect(svg(drawing).match(/bar-soft/g)).toHaveLength(2);
    expect(svg(drawing)).not.toContain('bar-edge');
    const { x, from, to } = drawing.place;
    expect(toTime(drawing, x + from)).toBeCloseTo(day('1891-01-01'), -5);
    expect(toTime(drawing, x + to)).toBeCloseTo(day('1892-01-01'), -5);
  });

  it('2022-08/.. ends in a chevron at the end of the record and says that no end is recorded', () => {
    const drawing = draw('2022-08/..');
    expect(toTime(drawing, drawing.place.x + drawing.place.width)).toBeCloseTo(RECORD_END, -5);
    expect(svg(drawing)).toContain('bar-chevron');
    expect(svg(drawing)).toContain('no end recorded');
  });

  it('tells open from unknown: a chevron on one side, a dotted stub on the other', () => {
    for (const edtf of ['/2001', '1813/']) {
      expect(svg(draw(edtf))).toContain('bar-unknown');
      expect(svg(draw(edtf))).not.toMatch(/bar-chevron|no end recorded/);
    }
    expect(svg(draw('../1813'))).toContain('bar-chevron');
    expect(svg(draw('../1813'))).not.toContain('bar-unknown');
  });

  it('[2014-03..2014-11] is a heavier whisker with "one of"', () => {
    const drawing = draw('[2014-03..2014-11]');
    expect(svg(drawing)).toContain('whisker is-set');
    expect(svg(drawing)).toContain('one of');
    expect(labels(drawing)).toEqual(['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov', 'Jan']);
  });

  it.each([
    ['[..1969-08-05]', 'left'],
    ['[1969-08-05..]', 'right'],
  ] as const)('%s goes on without limit to the %s, and has a tick only at its bound', (edtf, side) => {
    const drawing = draw(edtf);
    expect(drawing.endless).toBe(side);
    const end = drawing.place.x + (side === 'left' ? drawing.place.from : drawing.place.to);
    expect(end).toBeCloseTo(side === 'left' ? 0 : WIDTH, 5);
    expect(svg(drawing).match(/class="whisker"/g)).toHaveLength(1);
    expect(svg(drawing)).toContain('bar-chevron');
  });

  it('is named in words for readers who do not see it', () => {
    const event = draw('2014');
    expect(shapeToString(dateDrawingShape(event, '2014, date within the year unknown'))).toContain(
      'role="img" aria-label="2014, date within the year unknown"',
    );
  });
});

describe('the axis of the drawing', () => {
  const DATES = [
    ...['1651/1653', '1804/1813', '1810/1840', '1804/1917', '1872-07-25/1873-11', '2000~/..', '18XX'],
    ...['1911-12-05/1911-12-18', '1911-12-21/1912-01', '1941-08-25/1946-05-09', '2015-05-03/2015-05-04'],
  ];

  it.each(DATES)(
    'of %s names where the date begins; no label touches another or leaves the drawing',
    (edtf) => {
      const drawing = draw(edtf);
      const boxes = drawing.cells
        .filter(({ text }) => text !== '')
        .map(({ labelX, text }) => [labelX - measure(text) / 2, labelX + measure(text) / 2] as const);
      expect(boxes.length).toBeGreaterThan(0);
      boxes.forEach(([from, to], at) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH);
        if (at > 0) expect(from - boxes[at - 1]![1]).toBeGreaterThanOrEqual(8);
      });
      const start = drawing.cells.find(({ from, to }) => {
        const begins = drawing.mark.start;
        return begins >= from && begins < to;
      });
      expect(start?.text).not.toBe('');
    },
  );
});

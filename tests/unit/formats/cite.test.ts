import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, test } from 'vitest';
import {
  plainCitation,
  STYLES,
  toBiblatex,
  toCitedPage,
  toCslJson,
  toRis,
  toWikipedia,
  type CitedPage,
} from '../../../src/formats/cite/index.ts';
import { timeline } from './support.ts';

const TITLE = 'Договор {x} & “35th province” 100% پیمان_#~^\\';
const event = { ...timeline.events[0]!, title: TITLE };
const page = toCitedPage(timeline, event, { siteUrl: 'https://example.org/base' });
const URL = 'https://example.org/base/events/pact-of-lume-1700/';
const style = (id: string, cited: CitedPage = page) =>
  plainCitation(STYLES.find((one) => one.id === id)!.write(cited));

describe('the citation of an event page', () => {
  test('is of the page: its day is the day it was published, never the day of the event', () => {
    expect(page.published).toBe(event.added);
    const all = [toBiblatex(page), toRis(page), toWikipedia(page), JSON.stringify(toCslJson(page))];
    for (const text of [...all, ...STYLES.map(({ id }) => style(id))]) {
      expect(text).toContain('2026');
      expect(text).not.toContain('1700-02');
    }
  });

  test('says which text was seen: version, what the record covers, hash', () => {
    for (const text of [toBiblatex(page), toRis(page), JSON.stringify(toCslJson(page))]) {
      expect(text).toContain('Version 0.1.0. Record to January 1800.');
      expect(text).toContain(timeline.events[0]!.hash.slice(0, 12));
    }
    for (const { id } of STYLES) expect(style(id)).toMatch(/[Vv]ersion 0\.1\.0.*ecord to January 1800/);
  });

  test('names no address in a preview, and says that it is one', () => {
    const preview = toCitedPage(timeline, event, { siteUrl: null });
    expect(toBiblatex(preview)).not.toContain('url =');
    expect(toRis(preview)).not.toContain('UR  -');
    for (const { id } of STYLES) {
      expect(style(id, preview)).toContain('0.1.0 (preview)');
      expect(style(id, preview)).not.toContain('null');
    }
  });

  test('names the publisher once there is one', () => {
    const named = { ...page, publisher: 'Lume Press' };
    expect(toRis(named)).toContain('PB  - Lume Press\r\n');
    for (const id of ['apa', 'chicago', 'mla']) expect(style(id, named)).toContain('Lume Press');
  });
});

describe('BibLaTeX, read by another parser', () => {
  test('keeps Cyrillic, Persian and every sign of TeX', () => {
    const [entry] = new Cite(toBiblatex(page)).data;
    expect(entry).toMatchObject({
      id: 'pact-of-lume-1700',
      type: 'webpage',
      title: TITLE,
      URL,
      version: '0.1.0',
      issued: { 'date-parts': [[2026, 11, 20]] },
    });
  });
});

describe('RIS, read by another parser', () => {
  test('gives title, site, day and address', () => {
    expect(parseRis(toRis(page))).toEqual([
      {
        id: 'pact-of-lume-1700',
        type: 'webpage',
        title: TITLE,
        'container-title': 'Lume and Orrin: A fixture',
        issued: { 'date-parts': [['2026', '11', '20']] },
        edition: '0.1.0',
        language: 'en',
        URL,
        note: `Version 0.1.0. Record to January 1800. Text ${page.text}.`,
      },
    ]);
  });

  test('has one tag a line, and lines that end as the format asks', () => {
    const lines = toRis(page).split('\r\n');
    expect(lines.at(0)).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe('CSL-JSON', () => {
  test('gives APA the sentence that this site prints, but for the version, which the style leaves out', () => {
    const theirs: string = new Cite(toCslJson(page)).format('bibliography', { style: 'apa' });
    const ours = style('apa').replace(' (Version 0.1.0; record to January 1800)', '');
    // The style sets the name of a website in headline case.
    expect(theirs.trim().toLowerCase()).toBe(ours.toLowerCase());
  });
});

describe('the template of Wikipedia', () => {
  test('lets no sign of a title end the template', () => {
    const text = toWikipedia({ ...page, title: 'a | b }} c [[d]] {{e}}' });
    expect(text).toContain(
      '|title=a {{!}} b &#125;&#125; c &#91;&#91;d&#93;&#93; &#123;&#123;e&#125;&#125; |url=',
    );
    expect(text).toContain(`|url=${URL} |`);
    expect(text).toContain('|date=20 November 2026');
  });
});

describe('styles', () => {
  test('set quotation marks inside quotation marks single', () => {
    expect(style('mla')).toContain('‘35th province’');
    expect(style('apa')).toContain('“35th province”');
  });

  test('shorten the months of MLA as it asks', () => {
    const on = (published: string) => style('mla', { ...page, published });
    expect(on('2026-09-01')).toContain('1 Sept. 2026');
    expect(on('2026-05-01')).toContain('1 May 2026');
    expect(on('2026-06-30')).toContain('30 June 2026');
    expect(on('2026-02-03')).toContain('3 Feb. 2026');
  });
});

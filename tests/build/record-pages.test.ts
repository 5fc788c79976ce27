import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import type { ChartIndex } from '../../src/timeline/types.ts';
import { readTables } from '../support/event-witnesses.ts';
import { attribute, elementsOf, textOf, type Element } from '../support/html.ts';

const DIST = join(PROJECT_ROOT, 'dist');
const read = (path: string): unknown => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
const index = read('data/v1/index.json') as ChartIndex;
const record = read('data/v1/timeline.json') as {
  readonly threads: readonly { readonly id: string; readonly events: readonly string[] }[];
  readonly transfers: readonly { readonly id: string }[];
};
const tables = readTables(DIST);
const page = (path: string): Element[] => elementsOf(join(DIST, path, 'index.html'));

/** Ids of the events that the elements of a class link to, in the order of the page. */
function eventsLinked(elements: readonly Element[], className: string): string[] {
  return elements
    .filter((element) => attribute(element, 'class') === className)
    .flatMap((element) => element.childNodes)
    .flatMap((node) => ('tagName' in node && node.tagName === 'a' ? (attribute(node, 'href') ?? []) : []))
    .map((href) => /\/events\/([^/]+)\//.exec(href)?.[1] ?? href);
}

/** The words of quotations without the marks around them. */
const quoted = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'blockquote')
    .map((element) => textOf(element).replace(/^“|”$/g, ''));

describe('pages of the record, beside its data', () => {
  it('list for an actor the entries that the filter by it finds', () => {
    for (const id of ['sergey-lavrov', 'united-states', 'qajar-iran', 'islamic-republic-of-iran']) {
      const found = index.events
        .filter(({ actors, voices }) => actors.includes(id) || voices.includes(id))
        .map((event) => event.id);
      expect(found.length, id).toBeGreaterThan(5);
      const listed = eventsLinked(page(`actors/${id}`), 'record-name').slice(0, found.length);
      expect([...listed].sort(), id).toEqual([...found].sort());
    }
  });

  it('give for a source every word quoted from it, by the date of the event', () => {
    const places = new Map(index.events.map(({ id }, at) => [id, at]));
    for (const id of ['carnegie-2024', 'turkmenchay-articles', 'watson-1866']) {
      const rows = tables.quotes.filter(({ source }) => source === id);
      expect(rows.length, id).toBeGreaterThan(0);
      const elements = page(`sources/${id}`);
      expect([...quoted(elements)].sort(), id).toEqual(rows.map(({ text }) => text).sort());
      const at = eventsLinked(elements, 'record-name').map((event) => places.get(event) ?? -1);
      expect(at, id).toEqual([...at].sort((a, b) => a - b));
    }
  });

  it('tell a thread in its own order', () => {
    for (const { id, events } of record.threads) {
      expect(eventsLinked(page(`threads/${id}`), 'thread-title'), id).toEqual(events);
    }
  });

  it('hold every transfer as a row of the table, with what its source says of the quantity', () => {
    const rows = page('transfers').filter(({ tagName }) => tagName === 'tr');
    const ids = rows.flatMap((row) => attribute(row, 'data-transfer') ?? []);
    expect([...ids].sort()).toEqual(record.transfers.map(({ id }) => id).sort());
    for (const { id, quantity } of tables.transfers) {
      const row = rows.find((one) => attribute(one, 'data-transfer') === id)!;
      expect(textOf(row), id).toContain(quantity ? `“${quantity}”` : 'not published');
    }
  });
});

import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';

/** A work typed in for one event alone. */
export interface NewWork {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF; empty where not known. */
  readonly issued: string;
  readonly url: string;
  readonly language: string;
}

export interface NewEvent {
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly kind: string;
  readonly actors: readonly string[];
  /** Day of writing, `YYYY-MM-DD`. */
  readonly added: string;
  /** Id of a shared work, or a work of its own; null where the editor writes it in later. */
  readonly source: string | NewWork | null;
  /** Verbatim words; empty where the source is cited without quoting. */
  readonly quote: string;
  readonly summary: string;
}

/**
 * The Markdown file of a new event: fields in the order of the contract, dates and addresses in quotes.
 *
 * @example eventTemplate({ title: 'Treaty of Turkmenchay', date: '1828-02-22', … })
 * // '---\ntitle: Treaty of Turkmenchay\ndate: "1828-02-22"\n…---\n\nSummary.\n'
 */
export function eventTemplate(event: NewEvent): string {
  const document = new Document(fieldsOf(event));
  const fields = document.contents as YAMLMap;
  quoteTexts(fields, ['date', 'added']);
  quoteTexts(document.getIn(['quotes', 0]), ['text']);
  quoteTexts(document.getIn(['works', workId(event)]), ['issued', 'url']);
  const actors = fields.get('actors', true);
  if (isSeq(actors)) actors.flow = true;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${event.summary}${event.summary === '' ? '' : '\n'}`;
}

function fieldsOf({ title, date, kind, actors, added, source, quote }: NewEvent): Record<string, unknown> {
  const id = typeof source === 'string' ? source : source?.id;
  return {
    title,
    date,
    kind,
    actors,
    added,
    ...(id !== undefined && quote !== '' ? { quotes: [{ text: quote, source: id }] } : {}),
    ...(id !== undefined && quote === '' ? { sources: [{ source: id }] } : {}),
    ...(source !== null && typeof source !== 'string' ? { works: { [source.id]: workFields(source) } } : {}),
  };
}

function workFields({ title, publisher, issued, url, language }: NewWork): Record<string, string> {
  return { title, publisher, ...(issued === '' ? {} : { issued }), ...(url === '' ? {} : { url }), language };
}

function workId({ source }: NewEvent): string {
  return source === null || typeof source === 'string' ? '' : source.id;
}

/** YAML would read an unquoted 1828 as a number; quotation marks inside a quote are escaped by the same style. */
function quoteTexts(map: unknown, keys: readonly string[]): void {
  if (!isMap(map)) return;
  for (const key of keys) {
    const value = map.get(key, true);
    if (isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
  }
}

import type { Content } from '../model/content.ts';
import { fieldProblem } from '../model/checks/helpers/check.ts';
import type { Words } from '../model/checks/helpers/check.ts';
import { allSpans } from '../model/checks/helpers/spans.ts';
import type { QuotedSpan } from '../model/checks/helpers/spans.ts';
import { worksById } from '../model/checks/helpers/works.ts';
import type { Problem } from '../model/problem.ts';
import type { LedgerFile } from '../model/schema/ledger.ts';
import { quoteKey } from './key.ts';
import { buildLedger, mergeLedger } from './ledger.ts';
import type { SourceText } from './ledger.ts';
import { matchQuote } from './match.ts';
import { describeMismatch } from './nearest.ts';
import type { Mismatch } from './nearest.ts';

/** What matching found for one work whose text is held. */
export interface Proof {
  readonly source: string;
  /** The ledger that should stand; null where a quote does not match or nothing is quoted. */
  readonly ledger: LedgerFile | null;
  /** Number of quotes that match. */
  readonly matched: number;
  readonly problems: readonly Problem[];
}

/**
 * Matches every quote of the record, quotes of disagreeing positions among them, against the texts that are held.
 *
 * @param texts Whole texts by the id of their work.
 * @param read Day of the match, `YYYY-MM-DD`; used only for what is new or changed.
 */
export function proveQuotes(content: Content, texts: ReadonlyMap<string, SourceText>, read: string): Proof[] {
  const spans = allSpans(content);
  return [...texts.values()].map((text) => {
    const quoted = spans.filter(({ source }) => source === text.source);
    return proveSource(content, text, quoted, texts, read);
  });
}

function proveSource(
  content: Content,
  text: SourceText,
  quoted: readonly QuotedSpan[],
  texts: ReadonlyMap<string, SourceText>,
  read: string,
): Proof {
  const results = quoted.map((span) => ({ span, match: matchQuote(span.text, text) }));
  const problems = results.flatMap(({ span, match }) =>
    match.ok ? [] : [mismatchProblem(span, match.mismatch, texts)],
  );
  const entries = results.flatMap(({ span, match }) =>
    match.ok
      ? [{ event: span.event.id, key: quoteKey(span.source, span.text), position: match.position }]
      : [],
  );
  const complete = problems.length === 0 && entries.length > 0;
  const before = content.ledgers.find(({ data }) => data.source === text.source)?.data ?? null;
  const url = worksById(content).get(text.source)?.work.url ?? null;
  const ledger = complete ? mergeLedger(before, buildLedger(text, url, entries, read)) : null;
  return { source: text.source, ledger, matched: entries.length, problems };
}

function mismatchProblem(
  span: QuotedSpan,
  mismatch: Mismatch,
  texts: ReadonlyMap<string, SourceText>,
): Problem {
  return fieldProblem('quotes', span.event, span.textPath, mismatchWords(span, mismatch, texts));
}

function mismatchWords(span: QuotedSpan, mismatch: Mismatch, texts: ReadonlyMap<string, SourceText>): Words {
  const others = [...texts.values()].filter(({ source }) => source !== span.source);
  const elsewhere = others.find((text) => matchQuote(span.text, text).ok)?.source;
  if (elsewhere !== undefined) {
    return {
      message: `these words do not stand in ‘${span.source}’; they stand in ‘${elsewhere}’`,
      remedy: `write source: ${elsewhere}, or quote the words of ${span.source}`,
    };
  }
  return {
    message: `the words do not match ‘${span.source}’: ${describeMismatch(mismatch)}`,
    remedy: 'copy the words as the source prints them and mark what is left out with […]',
  };
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerPath, ledgerText, readLedgerText, writeLedgerText } from '../build/ledger-files.ts';
import { readContent } from '../build/read-content.ts';
import { readSourceTexts, type SourceTexts } from '../build/source-texts.ts';
import { ledgerCheck } from '../model/checks/ledger.ts';
import { nearestIds } from '../model/checks/helpers/near.ts';
import { allSpans } from '../model/checks/helpers/spans.ts';
import { worksById } from '../model/checks/helpers/works.ts';
import type { Content } from '../model/content.ts';
import { formatProblems } from '../model/format-problems.ts';
import type { Problem } from '../model/problem.ts';
import { brokenSeals, proveQuotes, releaseSeals, type Proof, type SourceText } from '../quotes/index.ts';

const USAGE = `npm run quotes                       matches every quote against the texts in SOURCES_DIR, writes the ledger
npm run quotes -- --check            the same, but writes nothing: fails where the ledger is not current
npm run quotes -- --release <event>  drops the seals of an event whose words no longer stand there`;

/** More names than this are only counted. */
const MOST_NAMES = 8;

type Texts = ReadonlyMap<string, SourceText>;

process.exitCode = main();

function main(): number {
  const values = readArguments();
  if (values === null) return fail(USAGE);
  const { content, problems } = readContent(values.root);
  if (content === null || problems.length > 0) return report(problems);
  if (values.release !== undefined) return release(content, values.root, values.release);
  const folder = process.env['SOURCES_DIR'] || 'sources';
  const texts = loadTexts(resolve(values.root, folder));
  return texts === null ? 1 : match(content, texts, folder, values);
}

function readArguments(): { root: string; check: boolean; release?: string | undefined } | null {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: process.cwd() },
        check: { type: 'boolean', default: false },
        release: { type: 'string' },
      },
    });
    return values.check && values.release !== undefined ? null : values;
  } catch {
    return null;
  }
}

/** Null, after saying why, where SOURCES_DIR is set but holds no text: a check that checks nothing must not pass. */
function loadTexts(folder: string): Texts | null {
  const found = readSourceTexts(folder);
  const fault = process.env['SOURCES_DIR'] ? faultOf(folder, found) : null;
  const [unreadable] = found?.unreadable ?? [];
  const message =
    unreadable === undefined
      ? fault
      : `${unreadable} is not plain UTF-8 text: save it again with the encoding UTF-8`;
  if (message !== null) fail(message);
  return message === null ? (found?.texts ?? new Map()) : null;
}

function faultOf(folder: string, found: SourceTexts | null): string | null {
  if (found === null) return `SOURCES_DIR names a folder that is not there: ${folder}`;
  return found.texts.size > 0
    ? null
    : `SOURCES_DIR names a folder without texts: no <source-id>.txt in ${folder}`;
}

function match(
  content: Content,
  texts: Texts,
  folder: string,
  { root, check }: { root: string; check: boolean },
): number {
  const proofs = proveQuotes(content, texts, new Date().toISOString().slice(0, 10));
  const unmatched = content.ledgers.filter(({ data }) => check || !texts.has(data.source));
  const problems = [
    ...proofs.flatMap((proof) => proof.problems),
    ...ledgerCheck.run({ ...content, ledgers: unmatched }),
  ];
  for (const proof of proofs.filter((each) => each.problems.length === 0)) {
    if (check) problems.push(...notCurrent(content, proof, root));
    else write(root, proof.source, ledgerText(proof.ledger));
  }
  for (const line of summary(content, proofs, texts, folder)) say(line);
  return problems.length > 0 ? report(problems) : 0;
}

/** A broken seal has been reported by itself, with its remedies. */
function notCurrent(content: Content, { source, ledger }: Proof, root: string): Problem[] {
  const broken = brokenSeals(content).some((seal) => seal.ledger.data.source === source);
  if (broken || readLedgerText(root, source) === ledgerText(ledger)) return [];
  return [
    {
      file: ledgerPath(source),
      line: null,
      field: null,
      message: `the ledger of ‘${source}’ is not what matching its quotes gives`,
      remedy: `run npm run quotes with ${source}.txt in SOURCES_DIR, and commit the file`,
      check: 'quotes',
    },
  ];
}

function summary(content: Content, proofs: readonly Proof[], texts: Texts, folder: string): string[] {
  const works = worksById(content);
  const quoted = [...new Set(allSpans(content).map(({ source }) => source))].sort();
  const missing = quoted.filter((source) => !texts.has(source));
  const strangers = [...texts.keys()].filter((source) => !works.has(source));
  const matched = proofs.reduce((sum, proof) => sum + proof.matched, 0);
  const used = proofs.filter((proof) => proof.matched > 0).length;
  return [
    ...(texts.size > 0
      ? [`${counted(matched, 'quote')} matched word for word, in ${counted(used, 'work')}.`]
      : []),
    ...(missing.length > 0
      ? [`No text in ${folder} for ${named(missing)}: not matched, and the ledger of each stays as it is.`]
      : []),
    ...strangers.map((source) => `${source}.txt is the text of no work of the record, and was not used.`),
  ];
}

function release(content: Content, root: string, event: string): number {
  const known = new Set(content.events.map(({ id }) => id));
  const broken = brokenSeals(content).filter(({ entry }) => entry.event === event);
  if (broken.length === 0 && !known.has(event)) {
    const near = nearestIds(event, known);
    return fail(
      `No event ‘${event}’ is known, and no seal names it${near.length > 0 ? `; near: ${near.join(', ')}` : ''}.`,
    );
  }
  if (broken.length === 0) say(`Nothing to release: every sealed quote of ‘${event}’ still has its words.`);
  for (const ledger of new Set(broken.map((seal) => seal.ledger))) {
    write(root, ledger.data.source, ledgerText(releaseSeals(ledger.data, broken, event)));
  }
  return 0;
}

function write(root: string, source: string, text: string | null): void {
  if (!writeLedgerText(root, source, text)) return;
  say(`${text === null ? 'Deleted, as it holds no seal any more' : 'Written'}: ${ledgerPath(source)}`);
}

function named(ids: readonly string[]): string {
  const names = ids.length <= MOST_NAMES ? ` (${ids.join(', ')})` : '';
  return `${counted(ids.length, 'quoted work')}${names}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function report(problems: readonly Problem[]): number {
  return fail(formatProblems(problems, { colour: process.stderr.isTTY }));
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

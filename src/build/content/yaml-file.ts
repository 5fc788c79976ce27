import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Problem } from '../../model/problem.ts';
import type { WrittenFile } from '../../model/schema-errors.ts';
import { unquotedDateTag } from './unquoted-date.ts';
import { signProblems, syntaxProblems, type YamlSource } from './yaml-problems.ts';

export interface YamlResult {
  readonly written: WrittenFile;
  readonly problems: readonly Problem[];
  /** Whether the data can be looked at although there are problems, as with a field written twice. */
  readonly isReadable: boolean;
}

type Path = readonly (string | number)[];

/** Parses YAML that starts at `firstLine` of its file, keeping the way back to lines and to the words as written. */
export function parseYaml(file: string, text: string, firstLine: number): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    customTags: (tags) => [unquotedDateTag, ...tags],
  });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const source = { file, text, document, lineAt };
  const signs = signProblems(source);
  const isReadable = signs.length === 0 && document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const written = writtenFile(source, isReadable ? document.toJS() : null);
  return { written, problems: [...syntaxProblems(source), ...signs], isReadable };
}

function writtenFile({ file, text, document, lineAt }: YamlSource, data: unknown): WrittenFile {
  return {
    file,
    data,
    lineOf: (path) => lineAt(startOf(document, path)),
    writtenAt(path) {
      const range = (document.getIn(path, true) as Node | null | undefined)?.range;
      return range ? text.slice(range[0], range[1]) : null;
    },
  };
}

/** Offset of a field's name, of a list's entry, or of the nearest parent that stands there. */
function startOf(document: Document.Parsed, path: Path): number {
  if (path.length === 0) return document.contents?.range[0] ?? 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = String(path.at(-1));
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
    const key = pair?.key as ParsedNode | undefined;
    if (key) return key.range[0];
  }
  const node = document.getIn(path, true) as Node | undefined;
  return node?.range?.[0] ?? startOf(document, path.slice(0, -1));
}

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import { findReferences } from './references.ts';
import type { Reference } from './references.ts';

/** A reference in a Markdown body, with the 1-based line of the body on which it starts. */
export type BodyReference = Reference & { readonly line: number };

const parser = unified().use(remarkParse).use(remarkGfm);

const parse = (markdown: string): Root => parser.parse(markdown);

/** Text of a node without markup; HTML and footnote marks give nothing, a line break gives a space. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

/**
 * First paragraph of a Markdown body as one line of plain text: event links become their words, or the title
 * `titleOf` gives; citations and their leading space go. Empty where the body has no paragraph.
 *
 * @example plainSummary('By [[gulistan]] *Persia* cedes Georgia [@avery, p. 3].\n\nMore.', () => 'Treaty of Gulistan')
 * // 'By Treaty of Gulistan Persia cedes Georgia.'
 */
export function plainSummary(markdown: string, titleOf: (eventId: string) => string): string {
  const paragraph = parse(markdown).children.find((node) => node.type === 'paragraph');
  return paragraph === undefined ? '' : replaceReferences(textOf(paragraph), titleOf);
}

/**
 * Text with event links replaced by their words (or the title `titleOf` gives) and citations taken out; runs of white
 * space become one space.
 *
 * @example replaceReferences('Signed [@a, p. 3].', () => '') // 'Signed.'
 */
export function replaceReferences(text: string, titleOf: (eventId: string) => string): string {
  let result = '';
  let from = 0;
  for (const reference of findReferences(text)) {
    const before = result + text.slice(from, reference.start);
    result =
      reference.type === 'event' ? before + (reference.words ?? titleOf(reference.id)) : before.trimEnd();
    from = reference.end;
  }
  return (result + text.slice(from)).replace(/\s+/g, ' ').trim();
}

/**
 * All references of a Markdown body in order, with their lines; code is left out. Offsets are those of the text node
 * they stand in.
 *
 * @example bodyReferences('See\n[[gulistan]].') // [{ type: 'event', id: 'gulistan', words: null, line: 2, … }]
 */
export function bodyReferences(markdown: string): BodyReference[] {
  const references: BodyReference[] = [];
  visit(parse(markdown), 'text', (node) => {
    const firstLine = node.position?.start.line ?? 1;
    for (const reference of findReferences(node.value)) {
      const line = firstLine + node.value.slice(0, reference.start).split('\n').length - 1;
      references.push({ ...reference, line });
    }
  });
  return references;
}

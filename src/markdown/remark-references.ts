import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findReferences, type Reference } from './references.ts';

/** Where a reference leads and what its link says; null where it leads nowhere. */
export interface ReferenceTarget {
  readonly href: string;
  readonly words: string;
}

export interface ReferenceOptions {
  event(id: string): ReferenceTarget | null;
  source(id: string): ReferenceTarget | null;
}

/** remark plugin: `[[event-id|words]]` becomes a link to the event, `[@source-id, locator]` a link to its reference. */
export function remarkReferences(options: ReferenceOptions) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      const references = findReferences(node.value);
      if (!parent || index === undefined || references.length === 0) return undefined;
      const children = replaced(node.value, references, options);
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length] as const;
    });
  };
}

function replaced(
  text: string,
  references: readonly Reference[],
  options: ReferenceOptions,
): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const reference of references) {
    if (reference.start > from) children.push({ type: 'text', value: text.slice(from, reference.start) });
    children.push(toNode(reference, options));
    from = reference.end;
  }
  if (from < text.length) children.push({ type: 'text', value: text.slice(from) });
  return children;
}

function toNode(reference: Reference, options: ReferenceOptions): PhrasingContent {
  const target = reference.type === 'event' ? options.event(reference.id) : options.source(reference.id);
  const words = wordsOf(reference, target);
  if (!target) return { type: 'text', value: words };
  const link: Link = { type: 'link', url: target.href, children: [{ type: 'text', value: words }] };
  if (reference.type === 'citation') link.data = { hProperties: { className: ['citation'] } };
  return link;
}

function wordsOf(reference: Reference, target: ReferenceTarget | null): string {
  if (reference.type === 'event') return reference.words ?? target?.words ?? reference.id;
  const words = target?.words ?? reference.id;
  return reference.locator ? `(${words}, ${reference.locator})` : `(${words})`;
}

import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitDesignations } from './no-break.ts';

/** remark plugin: wraps designations in `<span class="keep">`, so that S-300 never breaks across lines. */
export function remarkNoBreak() {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      const runs = splitDesignations(node.value);
      if (!parent || index === undefined || !runs.some((run) => run.keep)) return undefined;
      parent.children.splice(index, 1, ...runs.map(toNode));
      return [SKIP, index + runs.length] as const;
    });
  };
}

function toNode(run: { text: string; keep: boolean }): PhrasingContent {
  const text: Text = { type: 'text', value: run.text };
  if (!run.keep) return text;
  return {
    type: 'emphasis',
    children: [text],
    data: { hName: 'span', hProperties: { className: ['keep'] } },
  };
}

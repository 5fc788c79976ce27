import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** remark plugin: raw HTML in a body is shown as the text it is, never as markup. */
export function remarkPlainHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node: Html) => {
      Object.assign(node, { type: 'text' });
    });
  };
}

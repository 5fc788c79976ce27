import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';
import { bodyProblem, type Check, type Words } from './helpers/check.ts';
import { excerpt } from './helpers/words.ts';

const id = 'bodies';
const parser = unified().use(remarkParse).use(remarkGfm);

export const bodiesCheck: Check = {
  id,
  rule: 'A body is plain Markdown: no HTML, no images, no first-level heading, and links that lead to web pages.',
  run: ({ events, threads, lessons }) =>
    [...events, ...threads, ...lessons].flatMap((file) => {
      const problems: Problem[] = [];
      visit(parser.parse(file.body), (node) => {
        const words = faultOf(node);
        if (words) problems.push(bodyProblem(id, file, node.position?.start.line ?? 1, words));
      });
      return problems;
    }),
};

function faultOf(node: Nodes): Words | null {
  switch (node.type) {
    case 'html':
      return {
        message: `the text holds HTML: “${excerpt(node.value)}”`,
        remedy:
          'write Markdown, such as *word* or a blank line between paragraphs; a < that is meant as such is written \\<',
      };
    case 'heading':
      return node.depth > 1
        ? null
        : {
            message: 'the text has a first-level heading; the title of the page is one already',
            remedy: 'write ## in place of #',
          };
    case 'image':
    case 'imageReference':
      return {
        message: 'the text holds an image; entries are words',
        remedy: 'remove it, or link to the page that shows it',
      };
    case 'link':
    case 'definition':
      return isSafe(node.url) ? null : unsafeLink(node.url);
    default:
      return null;
  }
}

/** Web and mail addresses and places on the page. Anything else may run as a script, or break under a base path. */
function isSafe(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(url);
}

function unsafeLink(url: string): Words {
  return {
    message: `the link “${excerpt(url)}” does not lead to a web page`,
    remedy: 'write an address that starts with https://, or [[event-id]] for an event of this site',
  };
}

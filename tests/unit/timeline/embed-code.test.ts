import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/timeline/embed-code.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements of a fragment in document order, with their attributes. */
function elements(nodes: readonly Node[]): { name: string; attrs: Record<string, string> }[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attrs }, ...elements(node.childNodes)];
  });
}

describe('the code of an embed', () => {
  const src = 'https://example.org/embed/view/?from=2010&to=2019&q=%22drones%22&lane=force,arms';
  const link = 'https://example.org/?from=2010&to=2019&q=%22drones%22&lane=force,arms';

  it('is a plain iframe with a text link after it, and no script', () => {
    const title = 'Russia and Iran: 2010 to 2019, all lanes';
    expect(elements(parseFragment(embedCode({ src, link, title })).childNodes)).toEqual([
      {
        name: 'iframe',
        attrs: {
          ...{ src, title, width: '640', height: '420', loading: 'lazy' },
          style: 'border:0;max-width:100%',
        },
      },
      { name: 'p', attrs: {} },
      { name: 'a', attrs: { href: link } },
    ]);
  });

  it('keeps words text, whatever a reader searched for', () => {
    const title = 'search ‘"><script>alert(1)</script>&amp;’';
    const parsed = elements(parseFragment(embedCode({ src, link, title })).childNodes);
    expect(parsed.map(({ name }) => name)).toEqual(['iframe', 'p', 'a']);
    expect(parsed[0]?.attrs.title).toBe(title);
  });
});

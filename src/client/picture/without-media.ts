/**
 * Reads styles as they are without any media query: not those of this screen, its width, its pointer or its forced
 * colours. All within one task, so nothing of it is ever painted.
 */
export function withoutMedia<Result>(document: Document, read: () => Result): Result {
  const queries = [...document.styleSheets]
    .flatMap((sheet) => mediaRules(sheet.cssRules))
    .map(({ media }) => ({ media, text: media.mediaText }));
  for (const { media } of queries) media.mediaText = 'not all';
  try {
    return read();
  } finally {
    for (const { media, text } of queries) media.mediaText = text;
  }
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return [rule];
    return rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : [];
  });
}

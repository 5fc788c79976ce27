/** Whether punctuation before the first word of a stretch is part of what the source has there. */
export function opensAlike(quote: string, source: string): boolean {
  return source.endsWith(quote);
}

/** Whether punctuation after the last word of a stretch is part of what the source has there, a full stop apart. */
export function closesAlike(quote: string, source: string): boolean {
  if (source.startsWith(quote)) return true;
  const bare = quote.replace(/(?<!\.)\.$/, '');
  return bare !== quote && source.startsWith(bare) && !/^[?!؟]/.test(source.slice(bare.length));
}

/** What an embed reads from its address beside the view (contract §2): none of it changes what is shown, only how. */
export interface EmbedKeys {
  /** Colours asked for; null follows the page around. */
  readonly theme: 'light' | 'dark' | null;
  /** What the page around calls this frame; null where it does not. */
  readonly id: string | null;
  /** The version it was embedded from, as written by `writeEmbedVersion`; null where readers need not be told. */
  readonly version: string | null;
  /** One plain sentence for each thing that was dropped. */
  readonly notices: readonly string[];
}

/** Reads the keys `theme`, `id` and `v`. Never throws, whatever the query. */
export function readEmbedKeys(query: string): EmbedKeys {
  const params = new URLSearchParams(query);
  const theme = params.get('theme') ?? '';
  const isKnown = theme === 'light' || theme === 'dark';
  return {
    theme: isKnown ? theme : null,
    id: params.get('id') || null,
    version: params.get('v') || null,
    notices:
      isKnown || theme === '' ? [] : ['This address asks for colours that are not known. It was left out.'],
  };
}

/**
 * What WordPress puts behind the `#` of a frame, to know its messages by.
 *
 * @example readEmbedSecret('#?secret=0aT4') // '0aT4'
 */
export function readEmbedSecret(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#\??/, '')).get('secret') || null;
}

/** What an embed of one event was made from, and what it is now. */
export interface EmbedVersion {
  /** Of the site, as in package.json. */
  readonly version: string;
  /** Of the event: SHA-256 in hex of its canonical JSON without version and hash (contract §1). */
  readonly hash: string;
}

/** Enough of a hash to tell two texts of one event apart. */
const HASH_LENGTH = 12;
const VALUE = /^(?:(\d+\.\d+\.\d+)(?:-|$))?([0-9a-f]{8,64})?$/;

/**
 * The value of an embed's `v` key: the version, and the beginning of the event's hash.
 *
 * @example writeEmbedVersion({ version: '1.0.0', hash: '3f2a9c1b7d04…' }) // '1.0.0-3f2a9c1b7d04'
 */
export function writeEmbedVersion({ version, hash }: EmbedVersion): string {
  return `${version}-${hash.slice(0, HASH_LENGTH)}`;
}

/**
 * What an embed says where it is no longer what its address names; null where nothing changed, and where the address
 * names no version or one that cannot be read. A version alone does not tell whether this event changed since, and the
 * sentence says no more than that.
 *
 * @param value of the `v` key, or null.
 */
export function changedSince(value: string | null, now: EmbedVersion): string | null {
  const [, version, hash] = VALUE.exec(value ?? '') ?? [];
  if (hash !== undefined) {
    if (now.hash.startsWith(hash)) return null;
    return version === undefined ? 'Changed since it was embedded.' : `Changed since version ${version}.`;
  }
  if (version === undefined || version === now.version) return null;
  return `Embedded from version ${version} of the record; this is version ${now.version}.`;
}

import { describe, expect, it } from 'vitest';
import { changedSince, writeEmbedVersion } from '../../../src/timeline/embed-version.ts';

const hash = '3f2a9c1b7d04aa55'.repeat(4);
const now = { version: '1.2.0', hash };

describe('the version in the address of an embed', () => {
  it('names the version of the site and the hash of the event', () => {
    expect(writeEmbedVersion(now)).toBe('1.2.0-3f2a9c1b7d04');
  });

  it('says nothing while the event is the same, whatever the version of the site', () => {
    expect(changedSince(writeEmbedVersion(now), now)).toBeNull();
    expect(changedSince(writeEmbedVersion({ ...now, version: '1.0.0' }), now)).toBeNull();
    expect(changedSince(hash, now)).toBeNull();
  });

  it('says since when an event is another', () => {
    expect(changedSince('1.0.0-000000000000', now)).toBe('Changed since version 1.0.0.');
    expect(changedSince('0000000000000000', now)).toBe('Changed since it was embedded.');
  });

  it('says of a version alone only that the record is another one now', () => {
    expect(changedSince('1.0.0', now)).toBe(
      'Embedded from version 1.0.0 of the record; this is version 1.2.0.',
    );
    expect(changedSince('1.2.0', now)).toBeNull();
  });

  it.each([null, '', 'latest', '1.0', '1.0.0-', '1.0.0-<b>', '<script>'])(
    'does not take ‘%s’ for one',
    (value) => {
      expect(changedSince(value, { version: '1.0.0', hash })).toBeNull();
    },
  );
});

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('print-digest.ts', import.meta.url));
/** Zones on either side of UTC, and their minutes behind it on 1 January 2020. */
const ZONES = { 'America/Los_Angeles': 480, UTC: 0, 'Asia/Kathmandu': -345 };

interface Digest {
  readonly offset: number;
  readonly count: number;
  readonly hash: string;
}

function digestIn(timeZone: string): Digest {
  const output = execFileSync(process.execPath, [SCRIPT], {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Digest;
}

describe('the time zone of the machine', () => {
  it(
    'changes nothing: Los Angeles, UTC and Kathmandu give the same dates and words',
    { timeout: 60_000 },
    () => {
      const digests = Object.keys(ZONES).map(digestIn);
      expect(digests.map(({ offset }) => offset)).toEqual(Object.values(ZONES));
      expect(digests[0]?.count).toBeGreaterThan(10_000);
      expect(new Set(digests.map(({ hash }) => hash)).size).toBe(1);
    },
  );
});

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Synchronous and without the platform, so that
 * pure code can use it at build time and in tests alike.
 *
 * @example sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const state = fractionalBits(2, 8);
  for (let offset = 0; offset < words.length; offset += 16)
    compress(state, words.subarray(offset, offset + 16));
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

const BLOCK_BYTES = 64;
const ROUNDS = 64;
const ROUND_CONSTANTS = fractionalBits(3, ROUNDS);

/** FIPS 180-4 §5.1.1: the message, a one bit, zeros, and the length in bits; as big-endian words. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return Uint32Array.from({ length: length / 4 }, (_, index) => view.getUint32(index * 4));
}

/** First 32 fractional bits of the square or cube roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
function fractionalBits(root: 2 | 3, count: number): Uint32Array {
  const take = root === 2 ? Math.sqrt : Math.cbrt;
  return Uint32Array.from(firstPrimes(count), (prime) => (take(prime) % 1) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** FIPS 180-4 §6.2.2, steps 1 to 4; letters a–h as there. */
function compress(state: Uint32Array, block: Uint32Array): void {
  const schedule = messageSchedule(block);
  let [a, b, c, d, e, f, g, h] = state as unknown as EightWords;
  for (let round = 0; round < ROUNDS; round++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + ROUND_CONSTANTS[round]! + schedule[round]!) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}

type EightWords = [number, number, number, number, number, number, number, number];

function messageSchedule(block: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(ROUNDS);
  schedule.set(block);
  for (let index = 16; index < ROUNDS; index++) {
    const early = schedule[index - 15]!;
    const late = schedule[index - 2]!;
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = schedule[index - 16]! + sigma0 + schedule[index - 7]! + sigma1;
  }
  return schedule;
}

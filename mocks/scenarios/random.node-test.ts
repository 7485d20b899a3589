import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom, xoroshiro128plus } from './random.js';

/** The generator as it was published, in whole numbers of 64 bits. */
function published(seed: number): () => number {
  const wrapped = (value: bigint): bigint => BigInt.asUintN(64, value);
  const turned = (value: bigint, by: bigint): bigint =>
    wrapped((value << by) | (value >> (64n - by)));
  let s0 = wrapped((-1n << 32n) | BigInt(~seed >>> 0));
  let s1 = wrapped(BigInt(seed) << 32n);
  return () => {
    const sum = wrapped(s0 + s1);
    s1 ^= s0;
    s0 = turned(s0, 24n) ^ s1 ^ wrapped(s1 << 16n);
    s1 = turned(s1, 37n);
    return Number(BigInt.asIntN(32, sum)) + 2 ** 31;
  };
}

describe('chance', () => {
  for (const seed of [0, 1, 20_261_101, 2 ** 31 - 1]) {
    it(`is xoroshiro128+ from the seed ${seed}`, () => {
      const [ours, theirs] = [xoroshiro128plus(seed), published(seed)];
      for (let draw = 0; draw < 1_000; draw += 1) assert.equal(ours(), theirs(), `draw ${draw}`);
    });
  }

  it('keeps to its ends, and comes to both', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 1_000 }, () => random.int(-1, 3));
    assert.deepEqual([...new Set(drawn)].sort(), [-1, 0, 1, 2, 3]);
    assert.equal(random.int(5, 5), 5);
  });

  it('picks what weighs nothing never', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 1_000 }, () => random.weighted([0, 3, 0, 1]));
    assert.deepEqual([...new Set(drawn)].sort(), [1, 3]);
  });
});

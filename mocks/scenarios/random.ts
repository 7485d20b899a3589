/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both in; at most 2³² of them. */
  int(least: number, most: number): number;
  /** One of the list. */
  pick<Item>(list: readonly [Item, ...Item[]]): Item;
  /** The place of one of the weights, likelier the heavier it is. */
  weighted(weights: readonly number[]): number;
}

const TWO_32 = 4_294_967_296;

/**
 * Whole numbers from 0 to 2³² - 1: the lower halves of what xoroshiro128+ by Blackman and Vigna draws, shifted by half.
 * Written here, and not taken from a package: a life is the same bytes, whatever version of anything is installed.
 */
export function xoroshiro128plus(seed: number): () => number {
  let high0 = -1;
  let low0 = ~seed;
  let high1 = seed | 0;
  let low1 = 0;
  return () => {
    const drawn = ((low0 + low1) | 0) + TWO_32 / 2;
    const highMix = high1 ^ high0;
    const lowMix = low1 ^ low0;
    [high0, low0] = [
      (high0 << 24) ^ (low0 >>> 8) ^ highMix ^ ((highMix << 16) | (lowMix >>> 16)),
      (low0 << 24) ^ (high0 >>> 8) ^ lowMix ^ (lowMix << 16),
    ];
    high1 = (lowMix << 5) ^ (highMix >>> 27);
    low1 = (highMix << 5) ^ (lowMix >>> 27);
    return drawn;
  };
}

export function createRandom(seed: number): Random {
  const next = xoroshiro128plus(seed);
  const random: Random = {
    int(least, most) {
      const size = most - least + 1;
      // What would make the first numbers likelier than the last is drawn again.
      const fair = TWO_32 - (TWO_32 % size);
      let drawn = next();
      while (drawn >= fair) drawn = next();
      return least + (drawn % size);
    },
    pick: (list) => list[random.int(0, list.length - 1)] ?? list[0],
    weighted(weights) {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      let left = random.int(0, Math.max(0, Math.ceil(sum) - 1));
      const place = weights.findIndex((weight) => (left -= weight) < 0);
      return place < 0 ? weights.length - 1 : place;
    },
  };
  return random;
}

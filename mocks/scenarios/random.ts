import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both in. */
  int(least: number, most: number): number;
  /** One of the list. */
  pick<Item>(list: readonly [Item, ...Item[]]): Item;
  /** The place of one of the weights, likelier the heavier it is. */
  weighted(weights: readonly number[]): number;
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const random: Random = {
    int: (least, most) => uniformInt(generator, least, most),
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

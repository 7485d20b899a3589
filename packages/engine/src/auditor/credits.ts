import type { Resource } from '@usage-kit/contract';
import { Fraction } from './fraction.js';

const microPerCredit = 1_000_000n;

/** Micro-credits of a decimal of credits; parts of a micro-credit are kept. */
export function microCredits(credits: string): Fraction {
  return Fraction.parse(credits).times(Fraction.of(microPerCredit));
}

/** Whole micro-credits as they are on the wire: a decimal string of credits without needless zeros. */
export function onTheWire(micro: bigint): string {
  const size = micro < 0n ? -micro : micro;
  const part = (size % microPerCredit).toString().padStart(6, '0').replace(/0+$/, '');
  return `${micro < 0n ? '-' : ''}${size / microPerCredit}${part && '.'}${part}`;
}

/** An amount in its resource's smallest unit, as the wire shows it. */
export function amountText(resource: Resource, amount: bigint): string | number {
  return resource === 'credits' ? onTheWire(amount) : Number(amount);
}

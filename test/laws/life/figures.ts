import type { Engine, JournalEntry } from '@usage-kit/engine';

/** Whole micro-credits of credits on the wire. */
export function micro(credits: string): bigint {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(credits) ?? [];
  if (whole === '') throw new Error(`"${credits}" is not credits as the wire shows them.`);
  const size = BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
  return sign === '-' ? -size : size;
}

/** Micro-credits as a command gives them. */
export function credits(amount: bigint): string {
  const size = amount < 0n ? -amount : amount;
  const part = String(size % 1_000_000n).padStart(6, '0');
  return `${amount < 0n ? '-' : ''}${size / 1_000_000n}.${part}`;
}

/** An amount in its smallest unit, be it credits or runs. */
export function units(amount: string | number): bigint {
  return typeof amount === 'string' ? micro(amount) : BigInt(amount);
}

export function total(amounts: Iterable<string | number>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += units(amount);
  return sum;
}

/** The entries of one type. */
export function entriesOf<T extends JournalEntry['type']>(
  engine: Engine,
  type: T,
): Extract<JournalEntry, { type: T }>[] {
  return [...engine.journal].filter(
    (entry): entry is Extract<JournalEntry, { type: T }> => entry.type === type,
  );
}

/** An instant some milliseconds after another. */
export function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

export function isBefore(instant: string, other: string): boolean {
  return Date.parse(instant) < Date.parse(other);
}

/** From the account's opening to the present, this instant included. */
export function whole(engine: Engine): { from: string; to: string } {
  const [opening] = entriesOf(engine, 'opening');
  return { from: opening?.startsAt ?? '', to: after(engine.now, 1) };
}

import { shownBalance, type ShownNumber, usedPercent } from '@usage-kit/contract';
import type { Language } from './generated/words.js';

const numbers = new Map<string, Intl.NumberFormat>();
const times = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.style ?? ''} ${options.minimumFractionDigits ?? 0}`;
  let format = numbers.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    numbers.set(key, format);
  }
  return format;
}

function shown(language: Language, { digits, bound }: ShownNumber): string {
  const text = numberFormat(language, { maximumFractionDigits: 2 }).format(digits);
  return bound === 'under' ? `<${text}` : text;
}

/** Credits with up to two decimals: 87.84; what is above zero is never shown as 0. */
export function creditsText(language: Language, micro: bigint): string {
  return shown(language, shownBalance(micro));
}

export function countText(language: Language, count: number | bigint): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(count);
}

/** A percentage as the share that it is, exactly. */
function shifted(percent: number | `${number}`): `${number}` {
  return `${percent}E-2` as `${number}`;
}

/** A threshold, in percent: 70%. */
export function thresholdText(language: Language, percent: number): string {
  const options = { style: 'percent', maximumFractionDigits: 4 } as const;
  return numberFormat(language, options).format(shifted(percent));
}

/** The used share with two decimals: 70.72%. */
export function shareText(language: Language, usage: { used: bigint; allocated: bigint }): string {
  const { digits, bound } = usedPercent(usage);
  const options = {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  } as const;
  const text = numberFormat(language, options).format(shifted(digits));
  return bound === 'under' ? `<${text}` : text;
}

/** An instant to the minute, and that it is UTC. */
export function timeText(language: Language, instant: number): string {
  let format = times.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
      timeZoneName: 'short',
    });
    times.set(language, format);
  }
  return format.format(instant);
}

import { parseAmount, parseInstant, printAmount, shownBalance } from '@usage-kit/contract';
import { formatDay, formatInstant } from '../time/day.js';
import { formatDuration } from '../time/duration.js';
import { formatInteger, formatShown } from '../intl/number.js';
import type { PageWords } from '../locales/page.js';
import type { Viewer } from '../viewer.js';
import type { TableCell } from './table/column.js';
import { type Choice, phrase, type ValueKind } from './list-kind.js';

/** A value as it is shown, whatever came: what is not of its kind is unknown, a status that nobody knows stands as it came. */
export function listCell(
  { words, lang, zone }: Viewer,
  kind: ValueKind,
  value: unknown,
  choices: readonly Choice[] = [],
): TableCell {
  const unknown = { text: words.value.unknown(), muted: true };
  switch (kind) {
    case 'name':
    case 'text':
      return isText(value) ? { text: value } : unknown;
    case 'integer':
      return isCount(value) ? { text: formatInteger(lang, value) } : unknown;
    case 'duration':
      return isCount(value) && value >= 0 ? { text: formatDuration(lang, value) } : unknown;
    case 'credits': {
      const micro = parseAmount(value);
      if (micro === undefined) return unknown;
      const text = usedCredits(lang, micro);
      const exact = formatShown(lang, { digits: printAmount(micro) as `${number}`, bound: 'none' });
      return exact === text ? { text } : { text, whole: exact };
    }
    case 'day': {
      if (value === null) return { text: words.table.never(), muted: true };
      if (!isText(value) || parseInstant(value) === undefined) return unknown;
      return {
        text: formatDay(lang, value, zone),
        whole: `${formatInstant(lang, value, zone)} ${zone}`,
      };
    }
    case 'choice':
    case 'status': {
      if (!isText(value)) return unknown;
      const known = choices.find((choice) => choice.value === value);
      const tone = known?.tone ?? (kind === 'status' ? ('plain' as const) : undefined);
      return { text: known ? phrase(words, known.label) : value, tone };
    }
  }
}

/** Credits that were used, with up to two decimals; what was used at all is never shown as 0. */
export function usedCredits(lang: string, micro: bigint): string {
  const shown = shownBalance(micro);
  return formatShown(lang, shown.bound === 'under' ? { digits: '0.01', bound: 'under' } : shown);
}

/** A value as it is exported: exact, so that sums come out, and empty where it is unknown or there is none. */
export function exportedValue(
  words: PageWords,
  kind: ValueKind,
  value: unknown,
  choices: readonly Choice[] = [],
): { readonly text: string; readonly isNumber: boolean } {
  switch (kind) {
    case 'integer':
    case 'duration':
      return { text: isCount(value) ? String(value) : '', isNumber: true };
    case 'credits': {
      const micro = parseAmount(value);
      return { text: micro === undefined ? '' : printAmount(micro), isNumber: true };
    }
    case 'choice':
    case 'status': {
      const known = choices.find((choice) => choice.value === value);
      const text = known ? phrase(words, known.label) : isText(value) ? value : '';
      return { text, isNumber: false };
    }
    case 'name':
    case 'text':
    case 'day':
      return { text: isText(value) ? value : '', isNumber: false };
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

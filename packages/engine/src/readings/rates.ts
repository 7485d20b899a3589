import type { Rates } from '@usage-kit/contract';
import { atScale, formatCredits, halfEvenBig, parseDecimal } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';

/** A rate card's rates have at most this many digits after the point. */
const MOST_DIGITS = 12;

export function readRates(books: Books): Rates {
  const { rates } = books.opening;
  return {
    scriptProfiles: Object.entries(rates.scriptPerHour).map(([profile, price]) => ({
      profile,
      vcpus: price.vcpus,
      memoryGiB: price.memoryGiB,
      creditsPerHour: onWire(price.vcpu, price.memory),
    })),
    gpus: Object.entries(rates.gpuPerHour).map(([gpu, rate]) => ({
      gpu,
      creditsPerHour: onWire(rate),
    })),
    cpus: Object.entries(rates.cpuPerHour).map(([cpuType, rate]) => ({
      cpuType,
      creditsPerCpuHour: onWire(rate),
    })),
    inference: Object.entries(rates.inference).map(([modelId, price]) => ({
      modelId,
      name: modelId === '*' ? 'Any other model' : (books.models.get(modelId)?.name ?? modelId),
      inputPer1k: onWire(price.inputPer1k),
      outputPer1k: onWire(price.outputPer1k),
    })),
  };
}

/** The sum of decimal strings as the wire has credits: six digits after the point, half-even where there are more. */
function onWire(...rates: readonly string[]): string {
  const parts = rates.reduce((sum, rate) => {
    const decimal = parseDecimal(rate);
    return sum + (decimal === undefined ? 0n : (atScale(decimal, MOST_DIGITS) ?? 0n));
  }, 0n);
  return formatCredits(Number(halfEvenBig(parts, 10n ** BigInt(MOST_DIGITS - 6))));
}

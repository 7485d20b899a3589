import type { Rates } from '@usage-kit/contract';
import { atScale, parseDecimal } from '../amounts.js';
import type { Books } from '../books.js';

export function readRates(books: Books): Rates {
  const { rates } = books.opening;
  return {
    scriptProfiles: Object.entries(rates.scriptPerHour).map(([profile, price]) => ({
      profile,
      vcpus: price.vcpus,
      memoryGiB: price.memoryGiB,
      creditsPerHour: plus(price.vcpu, price.memory),
    })),
    gpus: Object.entries(rates.gpuPerHour).map(([gpu, creditsPerHour]) => ({
      gpu,
      creditsPerHour,
    })),
    cpus: Object.entries(rates.cpuPerHour).map(([cpuType, creditsPerCpuHour]) => ({
      cpuType,
      creditsPerCpuHour,
    })),
    inference: Object.entries(rates.inference).map(([modelId, price]) => ({
      modelId,
      name: modelId === '*' ? 'Any other model' : (books.models.get(modelId)?.name ?? modelId),
      inputPer1k: price.inputPer1k,
      outputPer1k: price.outputPer1k,
    })),
  };
}

/** The exact sum of two decimal strings. */
function plus(a: string, b: string): string {
  const decimals = [parseDecimal(a), parseDecimal(b)];
  const scale = Math.max(...decimals.map((decimal) => decimal?.scale ?? 0));
  const sum = decimals.reduce(
    (total, decimal) => total + (decimal === undefined ? 0n : (atScale(decimal, scale) ?? 0n)),
    0n,
  );
  const digits = String(sum).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

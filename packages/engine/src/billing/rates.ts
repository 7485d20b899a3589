import { atScale, parseDecimal, type Decimal } from './amounts.js';

/** What things cost, in credits as decimal strings. */
export interface RateCard {
  /** By model id; `*` is for every model that is not named. */
  readonly inference: Readonly<Record<string, InferencePrice>>;
  /** By hardware: credits per million training tokens, epoch and billion parameters. */
  readonly fineTuning: Readonly<Record<string, string>>;
  /** By GPU: credits per hour and replica. */
  readonly gpuPerHour: Readonly<Record<string, string>>;
  /** By CPU type: credits per hour and CPU. */
  readonly cpuPerHour: Readonly<Record<string, string>>;
  /** By script profile: what it is, and credits per hour and replica for its vCPUs and its memory. */
  readonly scriptPerHour: Readonly<Record<string, ScriptPrice>>;
}

export interface InferencePrice {
  readonly inputPer1k: string;
  readonly outputPer1k: string;
}

export interface ScriptPrice {
  readonly vcpus: number;
  readonly memoryGiB: number;
  readonly vcpu: string;
  readonly memory: string;
}

/** The kit's own prices; the five script profiles add up to the product's published figures. */
export const DEFAULT_RATES: RateCard = {
  inference: {
    '*': { inputPer1k: '0.0005', outputPer1k: '0.0015' },
    'llama-3.1-8b': { inputPer1k: '0.0002', outputPer1k: '0.0003' },
    'llama-3.1-70b': { inputPer1k: '0.0009', outputPer1k: '0.0012' },
    'mistral-7b': { inputPer1k: '0.00025', outputPer1k: '0.0004' },
    'mixtral-8x7b': { inputPer1k: '0.0006', outputPer1k: '0.0009' },
    'phi-3-mini': { inputPer1k: '0.0001', outputPer1k: '0.0002' },
    'gemma-2-9b': { inputPer1k: '0.0002', outputPer1k: '0.00035' },
  },
  fineTuning: { t4: '0.02', l4: '0.03', a10g: '0.04', a100: '0.06', h100: '0.09' },
  gpuPerHour: { t4: '0.45', l4: '0.72', a10g: '1.08', a100: '3.6', h100: '7.2' },
  cpuPerHour: {
    'c6i.large': '0.045',
    'c6i.xlarge': '0.054',
    'c6i.2xlarge': '0.063',
    'm6i.xlarge': '0.06',
  },
  scriptPerHour: {
    '1x2': { vcpus: 1, memoryGiB: 2, vcpu: '0.05698', memory: '0.02' },
    '2x4': { vcpus: 2, memoryGiB: 4, vcpu: '0.11396', memory: '0.04' },
    '2x8': { vcpus: 2, memoryGiB: 8, vcpu: '0.08', memory: '0.064' },
    '4x8': { vcpus: 4, memoryGiB: 8, vcpu: '0.22792', memory: '0.08' },
    '4x16': { vcpus: 4, memoryGiB: 16, vcpu: '0.16', memory: '0.128' },
  },
};

/** The price of a model's tokens as whole numbers: (input x `input` + output x `output`) / `per` micro-credits. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
  readonly per: number;
}

/** One component of what a kind of hardware costs while it runs. */
export interface HourlyPart {
  readonly name: string;
  /** Per hour and unit, in `1 / Prices.hourScale` of a micro-credit. */
  readonly perHour: number;
}

/** A rate card read once into whole numbers. Every look-up returns undefined for what the card does not name. */
export class Prices {
  readonly card: RateCard;
  /** Hourly rates are kept in this fraction of a micro-credit: 1 unless a rate has more than six digits. */
  readonly hourScale: number;
  readonly #gpus = new Map<string, readonly HourlyPart[]>();
  readonly #cpus = new Map<string, readonly HourlyPart[]>();
  readonly #profiles = new Map<string, readonly HourlyPart[]>();
  readonly #tokens = new Map<string, TokenPrice>();
  readonly #fineTuning = new Map<string, Decimal>();

  /** @throws RangeError where a rate is not a decimal of at most twelve digits after the point, at least 0. */
  constructor(card: RateCard) {
    this.card = card;
    const hourly = [
      ...Object.values(card.gpuPerHour),
      ...Object.values(card.cpuPerHour),
      ...Object.values(card.scriptPerHour).flatMap((price) => [price.vcpu, price.memory]),
    ].map(readRate);
    const digits = Math.max(6, ...hourly.map((rate) => rate.scale));
    this.hourScale = 10 ** (digits - 6);
    const perHour = (rate: string): number => toNumber(atScale(readRate(rate), digits), rate);
    for (const [gpu, rate] of Object.entries(card.gpuPerHour)) {
      this.#gpus.set(gpu, [{ name: 'gpu', perHour: perHour(rate) }]);
    }
    for (const [cpu, rate] of Object.entries(card.cpuPerHour)) {
      this.#cpus.set(cpu, [{ name: 'cpu', perHour: perHour(rate) }]);
    }
    for (const [profile, price] of Object.entries(card.scriptPerHour)) {
      this.#profiles.set(profile, [
        { name: 'vcpu', perHour: perHour(price.vcpu) },
        { name: 'memory', perHour: perHour(price.memory) },
      ]);
    }
    for (const [model, price] of Object.entries(card.inference)) {
      this.#tokens.set(model, tokenPrice(price));
    }
    for (const [hardware, rate] of Object.entries(card.fineTuning)) {
      this.#fineTuning.set(hardware, readRate(rate));
    }
  }

  gpu(name: string): readonly HourlyPart[] | undefined {
    return this.#gpus.get(name);
  }

  cpu(name: string): readonly HourlyPart[] | undefined {
    return this.#cpus.get(name);
  }

  profile(name: string): readonly HourlyPart[] | undefined {
    return this.#profiles.get(name);
  }

  tokens(modelId: string): TokenPrice | undefined {
    return this.#tokens.get(modelId) ?? this.#tokens.get('*');
  }

  fineTuning(hardware: string): Decimal | undefined {
    return this.#fineTuning.get(hardware);
  }
}

function readRate(rate: string): Decimal {
  const decimal = parseDecimal(rate);
  if (decimal === undefined || decimal.units < 0n || decimal.scale > 12) {
    throw new RangeError(`A rate must be a decimal with at most 12 fraction digits, not ${rate}`);
  }
  return decimal;
}

function toNumber(units: bigint | undefined, rate: string): number {
  if (units === undefined || units > 1_000_000_000_000_000n) {
    throw new RangeError(`The rate ${rate} is too large`);
  }
  return Number(units);
}

function tokenPrice(price: InferencePrice): TokenPrice {
  const input = readRate(price.inputPer1k);
  const output = readRate(price.outputPer1k);
  const digits = Math.max(6, input.scale, output.scale);
  return {
    input: toNumber(atScale(input, digits), price.inputPer1k),
    output: toNumber(atScale(output, digits), price.outputPer1k),
    per: 1000 * 10 ** (digits - 6),
  };
}

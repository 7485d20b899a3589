import {
  type Account,
  type GuardrailDetail,
  parseAmount,
  parseInstant,
  type Rates,
  type Readable,
} from '@usage-kit/contract';
import { runningCost } from '../balance/running-cost.js';

/** What a guardrail that stays deployed costs until the cycle ends. */
export interface GuardrailOutlook {
  readonly micro: bigint;
  readonly untilMs: number;
  /** It alone would take the account past the limit at which what runs is stopped. */
  readonly runsOut: boolean;
}

/**
 * Undefined where it cannot be said honestly: it is not deployed; it used several kinds of hardware in the range, so
 * that nobody knows on which it runs now; its rate or the cycle's end is not known, or there is no end.
 */
export function guardrailOutlook(
  guardrail: Readable<GuardrailDetail>,
  rates: Readable<Rates> | undefined,
  account: Readable<Account> | undefined,
  nowMs: number,
): GuardrailOutlook | undefined {
  const [hardware, ...more] = guardrail.hardware ?? [];
  if (guardrail.status !== 'deployed' || !hardware || more.length > 0) return undefined;
  const { cpuType, cpuCount } = hardware;
  const rate = rates?.cpus?.find((cpu) => cpu.cpuType !== undefined && cpu.cpuType === cpuType);
  const microPerHour = parseAmount(rate?.creditsPerCpuHour);
  const untilMs = parseInstant(account?.cycle.endsAt);
  if (microPerHour === undefined || cpuCount === undefined || untilMs === undefined)
    return undefined;
  if (untilMs <= nowMs) return undefined;
  const durationMs = untilMs - Math.floor(nowMs);
  const micro = runningCost({ microPerHour, units: cpuCount, durationMs });
  if (micro <= 0n) return undefined;
  const remaining = parseAmount(account?.credits.remaining);
  const limit = parseAmount(account?.policy.negativeLimit);
  const runsOut = remaining !== undefined && limit !== undefined && remaining - micro <= limit;
  return { micro, untilMs, runsOut };
}

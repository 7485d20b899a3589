import type { RefusalCode } from '@usage-kit/contract';

/** In the order in which the first that applies is given. */
const order = [
  'time_goes_back',
  'unknown_id',
  'duplicate_id',
  'event_conflict',
  'invalid_amount',
  'invalid_time',
  'not_deployed',
  'already_deployed',
  'alert_not_removable',
  'negative_limit',
  'credits_exhausted',
  'runs_exhausted',
  'below_new_deployment_floor',
  'below_fine_tuning_floor',
] as const satisfies readonly RefusalCode[];

/** Of all the rules that a command breaks, the one that its refusal names. */
export function firstOf(codes: readonly RefusalCode[]): RefusalCode | undefined {
  return order.find((code) => codes.includes(code));
}

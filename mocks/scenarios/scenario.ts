import type { Engine } from '@usage-kit/engine';
import type { Fault } from '../faults/fault.js';

/** An account with a life behind it, by name. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** What there is to see, in a sentence or two. */
  readonly description: string;
  readonly accountId: string;
  /** The engine's time once the life has been lived. */
  readonly endsAt: string;
  /** What goes wrong between the account and whoever asks. */
  readonly faults: readonly Fault[];
  /** Lives the life. The same bytes each time. */
  create(): Engine;
}

/** The same life with something that goes wrong. */
export function withFaults(
  scenario: Scenario,
  faults: readonly Fault[],
  about?: Partial<Pick<Scenario, 'name' | 'title' | 'description'>>,
): Scenario {
  return { ...scenario, ...about, faults: [...scenario.faults, ...faults] };
}

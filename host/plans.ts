import type { ChangePlanCommand } from '@usage-kit/contract';

export interface HostPlan {
  readonly id: string;
  readonly name: string;
  readonly plan: 'free' | 'paid';
  readonly about: string;
  readonly price: string;
  readonly command: ChangePlanCommand;
}

/** What Northwind sells. */
export const plans: readonly HostPlan[] = [
  {
    id: 'free',
    name: 'Free',
    plan: 'free',
    about: '75 credits and 10,000 tool runs, one time.',
    price: '€0',
    command: { type: 'change-plan', plan: 'free' },
  },
  {
    id: 'team',
    name: 'Team',
    plan: 'paid',
    about: '300 credits and 10,000 tool runs per month.',
    price: '€120 per month',
    command: { type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 10_000 },
  },
  {
    id: 'business',
    name: 'Business',
    plan: 'paid',
    about: '2,000 credits and 100,000 tool runs per month.',
    price: '€640 per month',
    command: { type: 'change-plan', plan: 'paid', planCredits: '2000', planRuns: 100_000 },
  },
];

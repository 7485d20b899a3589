import { forecastShape } from '@usage-kit/contract/validate/outlook';
import { lazyShape } from './lazy-shape.js';

const usage = () => import('@usage-kit/contract/validate/usage');
const rates = () => import('./rates-shape.js');

/** The contract's routes below an account, and the shape of each response. `{id}` is the caller's. */
export const routes = {
  trend: { path: '/trend', shape: lazyShape(usage, 'trendShape') },
  // Banners need it before anyone clicks.
  forecast: { path: '/forecast', shape: () => Promise.resolve(forecastShape) },
  rates: { path: '/rates', shape: lazyShape(rates, 'ratesShape') },
  tools: { path: '/tools', shape: lazyShape(usage, 'toolListShape') },
  models: { path: '/models', shape: lazyShape(usage, 'modelListShape') },
  deployments: {
    path: '/models/{id}/deployments',
    shape: lazyShape(usage, 'modelDeploymentListShape'),
  },
  guardrails: { path: '/guardrails', shape: lazyShape(usage, 'guardrailListShape') },
  guardrail: { path: '/guardrails/{id}', shape: lazyShape(usage, 'guardrailDetailShape') },
  scripts: { path: '/scripts', shape: lazyShape(usage, 'scriptListShape') },
  script: { path: '/scripts/{id}', shape: lazyShape(usage, 'scriptDetailShape') },
};

export type RouteName = keyof typeof routes;

/** What a route's response is read into. */
export type RouteValue<Name extends RouteName> = ReturnType<
  Awaited<ReturnType<(typeof routes)[Name]['shape']>>
>;

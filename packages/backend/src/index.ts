export { type Access, type Authenticate, bearerToken } from './authenticate.js';
export { type AllowedOrigins, type Cors, createCors } from './cors.js';
export {
  type Backend,
  type BackendOptions,
  createBackend,
  CONTRACT_METHODS,
} from './create-backend.js';
export { ProblemError, problemResponse } from './problem.js';
export { matchRoute, type Place, placeOf, type RouteMatch, type RouteName } from './route.js';
export type {
  Ability,
  Asked,
  Awaitable,
  ListQuery,
  RangeQuery,
  TrendQuery,
  UsageSource,
  WholeList,
} from './usage-source.js';

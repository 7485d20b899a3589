/** Which cached resources to ask for again. */
export type ResourceName =
  | 'account'
  | 'alerts'
  | 'trend'
  | 'forecast'
  | 'rates'
  | 'tools'
  | 'models'
  | 'deployments'
  | 'guardrails'
  | 'guardrail'
  | 'scripts'
  | 'script'
  | 'list';

import type { Alert, Readable } from '@usage-kit/contract';
import { alertListShape } from '@usage-kit/contract/validate/account';
import { createHttpResource, type ResourceContext } from '../cache/http-resource.js';
import { readBody } from '../cache/read-body.js';
import type { Resource } from '../cache/resource.js';

export type KnownAlerts = readonly Readable<Alert>[];

export function readAlerts(body: unknown): KnownAlerts {
  return readBody(alertListShape, body).items ?? [];
}

/** The alerts of an account; `standing` omits those that were dismissed on this page. */
export function alertsResource(
  context: ResourceContext,
  standing: (alerts: KnownAlerts) => KnownAlerts,
): Resource<KnownAlerts> {
  return createHttpResource<KnownAlerts>(context, {
    name: 'alerts',
    path: '/alerts',
    reader: () => Promise.resolve(readAlerts),
    present: standing,
  });
}

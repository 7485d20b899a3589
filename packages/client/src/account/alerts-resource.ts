import type { Alert, Readable } from '@usage-kit/contract';
import { alertListShape } from '@usage-kit/contract/validate/account';
import type { Dismissals } from './dismissals.js';
import { createHttpResource, type ResourceContext } from '../cache/http-resource.js';
import { readBody } from '../cache/read-body.js';
import type { Resource } from '../cache/resource.js';

export type KnownAlerts = readonly Readable<Alert>[];

export function readAlerts(body: unknown): KnownAlerts {
  return readBody(alertListShape, body).items ?? [];
}

export function alertsResource(
  context: ResourceContext,
  dismissals: Dismissals,
): Resource<KnownAlerts> {
  return createHttpResource<KnownAlerts>(context, {
    name: 'alerts',
    path: '/alerts',
    reader: () => Promise.resolve(readAlerts),
    present: (alerts) => dismissals.standing(alerts),
  });
}

import type { Alert, Readable } from '@usage-kit/contract';
import { alertListShape, readLeniently } from '@usage-kit/contract/validate/account';
import type { Dismissals } from './dismissals.js';
import { createHttpResource, type ResourceContext } from '../cache/http-resource.js';
import { known } from '../cache/reading.js';
import type { Resource } from '../cache/resource.js';

export type KnownAlerts = readonly Readable<Alert>[];

export function readAlerts(body: unknown): KnownAlerts {
  return known(readLeniently(alertListShape, body)).items ?? [];
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

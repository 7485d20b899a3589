import type { Account, Alert, Readable, ToolList } from '@usage-kit/contract';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  createUsageClient,
  UsageError,
  type ClientEvent,
  type ListPage,
  type Query,
  type Remote,
  type UsageClient,
  type UsageErrorKind,
} from './index.js';

/** Compiles only where the two types are the same. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
const same = <One, Other>(answer: Same<One, Other>) => answer;

/** Switches over the closed sets: a kind more, or a status, and this no longer compiles. */
function wordFor(remote: Remote<number>): string {
  switch (remote.status) {
    case 'pending':
      return 'pending';
    case 'ready':
      return `ready ${remote.data} ${remote.at}`;
    case 'stale':
      return `stale ${remote.data} ${remote.error.code}`;
    case 'failed':
      return `failed ${remote.error.kind}`;
  }
}

const kinds: Record<UsageErrorKind, boolean> = {
  network: true,
  timeout: true,
  unauthorized: false,
  forbidden: false,
  'not-found': false,
  'invalid-request': false,
  conflict: false,
  'rate-limited': true,
  unavailable: true,
  server: true,
  unreadable: true,
  aborted: false,
};

describe('the surface', () => {
  it('is typed by the contract', () => {
    type Answer<Name extends 'account' | 'alerts' | 'tools'> = ReturnType<UsageClient[Name]>;
    expect(same<Answer<'account'>, Query<Readable<Account>>>(true)).to.be.true;
    expect(same<Answer<'alerts'>, Query<readonly Readable<Alert>[]>>(true)).to.be.true;
    expect(same<Answer<'tools'>, Query<Readable<ToolList>>>(true)).to.be.true;
    const rows = (client: UsageClient): Query<ListPage<{ amount: number }>> =>
      client.list<{ amount: number }>('invoices');
    expect(rows).to.be.a('function');
    expect(same<Readable<Account>['credits']['remaining'], string | undefined>(true)).to.be.true;
    const resourceOf = (event: ClientEvent) =>
      event.type === 'state-change' ? event.resource : event.type;
    expect(resourceOf({ type: 'connection', online: true })).to.equal('connection');
  });

  it('refuses what it does not know', () => {
    const client = createUsageClient({ baseUrl: 'https://billing.example', accountId: 'acc_1' });
    // @ts-expect-error: an interval of the contract
    client.trend({ from: '', to: '', interval: 'minute' });
    // @ts-expect-error: not a parameter of a list
    client.tools({ page: 2 });
    const getToken = () => 'not a promise';
    // @ts-expect-error: getToken returns a promise
    createUsageClient({ baseUrl: 'https://x.example', accountId: 'a', getToken }).close();
    // @ts-expect-error: what a remote holds cannot be changed
    const change = (remote: Remote<number>) => (remote.status = 'pending');
    expect(change).to.be.a('function');
    client.close();
  });

  it('is closed: each status and each kind of error has its word', () => {
    const error = new UsageError({ kind: 'network', code: 'network_error' });
    expect(wordFor({ status: 'stale', data: 1, at: 2, refreshing: false, error })).to.equal(
      'stale 1 network_error',
    );
    for (const [kind, retriable] of Object.entries(kinds)) {
      const made = new UsageError({ kind: kind as UsageErrorKind, code: 'x', detail: 'why' });
      expect(made.retriable, kind).to.equal(retriable);
      expect(made).to.be.instanceOf(Error);
      expect(made.message).to.equal('x: why');
    }
    expect(new UsageError({ kind: 'unreadable', code: 'too_large' }).retriable).to.be.false;
  });
});

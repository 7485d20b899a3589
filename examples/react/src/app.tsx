import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { UsageEventMap } from '@usage-kit/elements';
import { PlanDialog, type Wish } from './plan-dialog';
import { billingUrl, getToken, session } from './session';

// The page and its charts are not needed before someone goes there.
const UsageScreen = lazy(() => import('./usage-screen'));

function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
}

export function App() {
  const [signedIn, setSignedIn] = useState(true);
  const [wish, setWish] = useState<Wish>();
  const isUsage = useHash() === '#usage';

  if (!signedIn) {
    return (
      <main className="signed-out">
        <h1>You are signed out</h1>
        <button className="button button-primary" onClick={() => setSignedIn(true)}>
          Sign in
        </button>
      </main>
    );
  }

  const upgrade = ({ detail }: UsageEventMap['usage-upgrade']) =>
    setWish({ kind: 'upgrade', ...detail });
  const topUp = ({ detail }: UsageEventMap['usage-top-up']) =>
    setWish({ kind: 'top-up', ...detail });

  return (
    <usage-provider
      base-url={billingUrl}
      account-id={session.accountId}
      getToken={getToken}
      onusage-upgrade={upgrade}
      onusage-top-up={topUp}
      onusage-auth-required={() => setSignedIn(false)}
    >
      <header className="bar">
        <span className="brand">Harbor</span>
        <nav aria-label="Main">
          <a href="#home" aria-current={isUsage ? undefined : 'page'}>
            Home
          </a>
          <a href="#usage" aria-current={isUsage ? 'page' : undefined}>
            Usage
          </a>
        </nav>
        <usage-clock manage-href="#usage" />
        <button className="button" onClick={() => setSignedIn(false)}>
          Sign out
        </button>
      </header>
      <usage-banners />
      <main>
        {isUsage ? (
          <Suspense>
            <UsageScreen />
          </Suspense>
        ) : (
          <HomeScreen />
        )}
      </main>
      <PlanDialog wish={wish} onClose={() => setWish(undefined)} />
    </usage-provider>
  );
}

function HomeScreen() {
  return (
    <>
      <h1>Good afternoon, {session.userName}</h1>
      <p className="lead">Your agents have been busy today.</p>
      <ul className="agents">
        <li>
          <strong>Invoice matcher</strong>
          <span>128 invoices matched</span>
        </li>
        <li>
          <strong>Ticket triage</strong>
          <span>41 tickets sorted, 2 for you</span>
        </li>
        <li>
          <strong>Contract clause finder</strong>
          <span>Reading 12 contracts</span>
        </li>
      </ul>
    </>
  );
}

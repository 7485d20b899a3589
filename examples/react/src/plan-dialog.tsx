import { useEffect, useRef } from 'react';
import type { UsageEventDetails } from '@usage-kit/elements';

export type Wish = { kind: 'upgrade' | 'top-up' } & UsageEventDetails['usage-upgrade'];

const resources = { credits: 'credits', runs: 'tool runs' };

/** Harbor’s own dialog: the kit only says what someone wants, and why. */
export function PlanDialog({ wish, onClose }: { wish: Wish | undefined; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (wish) dialog.current?.showModal();
  }, [wish]);

  return (
    <dialog ref={dialog} aria-labelledby="plan-title" onClose={onClose}>
      {wish && (
        <>
          <h2 id="plan-title">
            {wish.kind === 'upgrade'
              ? 'Choose a bigger plan'
              : `Buy more ${resources[wish.resource]}`}
          </h2>
          <p>
            {wish.threshold === null
              ? `Account ${wish.accountId} asks for more ${resources[wish.resource]}.`
              : `${wish.threshold}% of the ${resources[wish.resource]} of account ${wish.accountId} are used.`}
          </p>
          <form method="dialog">
            <button className="button button-primary">Close</button>
          </form>
        </>
      )}
    </dialog>
  );
}

import type { Readable } from '@usage-kit/client';
import type { Account } from '@usage-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Pause } from '../parts/table/pause.js';

/** A balance that goes on changing is followed so often at most. */
const followMs = 2_000;

/** The server tells of balances and not of the trend: where one has moved on, the other is asked for again. */
export class BalanceFollower implements ReactiveController {
  readonly #follow: () => void;
  readonly #pause: Pause;
  #seen: Readable<Account> | undefined;
  #isDue = false;

  constructor(host: ReactiveControllerHost, follow: () => void) {
    this.#follow = follow;
    this.#pause = new Pause(host, followMs);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#seen = undefined;
    this.#isDue = false;
  }

  see(account: Readable<Account>): void {
    const before = this.#seen;
    this.#seen = account;
    const hasMoved =
      before !== undefined &&
      before.id === account.id &&
      (before.credits.used !== account.credits.used || before.runs.used !== account.runs.used);
    if (!hasMoved || this.#isDue) return;
    this.#isDue = true;
    this.#pause.after(() => {
      this.#isDue = false;
      this.#follow();
    });
  }
}

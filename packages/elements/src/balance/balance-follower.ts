import type { Readable } from '@usage-kit/client';
import type { Account } from '@usage-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Pause } from '../controllers/pause.js';

/** A balance that continues changing is followed so often at most. */
const followMs = 2_000;
/** And so often while following fails: what fails is asked again by itself already. */
const afterFailureMs = 30_000;

/** The server tells of balances and not of the trend: where one has moved on, the other is asked for again. */
export class BalanceFollower implements ReactiveController {
  readonly #follow: () => Promise<boolean>;
  readonly #soon: Pause;
  readonly #later: Pause;
  #seen: Readable<Account> | undefined;
  #isDue = false;
  #hasFailed = false;

  /** `follow` returns whether all that it asked for has come. */
  constructor(host: ReactiveControllerHost, follow: () => Promise<boolean>) {
    this.#follow = follow;
    this.#soon = new Pause(host, followMs);
    this.#later = new Pause(host, afterFailureMs);
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
    const pause = this.#hasFailed ? this.#later : this.#soon;
    // One at a time: the next is due only when this one has ended.
    pause.after(() => void this.#run());
  }

  async #run(): Promise<void> {
    this.#hasFailed = !(await this.#follow());
    this.#isDue = false;
  }
}

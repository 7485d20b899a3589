import type { Environment } from '../environment.js';
import type { LiveResource } from './live-updates.js';

/** What the tabs of one browser tell each other of one account. Never a token. */
export type TabMessage =
  | { readonly type: LiveResource; readonly body: unknown }
  | { readonly type: 'dismissal'; readonly id: string; readonly hidden: boolean };

export interface TabsOptions {
  environment: Environment;
  baseUrl: string;
  accountId: string;
  onMessage(message: TabMessage): void;
}

/** Changes with the messages: two versions of the kit on one origin do not talk to each other. */
const protocol = 'usage-kit/1';

/**
 * The other tabs, and frames, of this browser that show the same account. One of them leads. Where the browser has no
 * locks or no channels, or does not let us use them, each tab is alone and leads itself.
 */
export class Tabs {
  readonly #options: TabsOptions;
  readonly #name: string;
  #channel: BroadcastChannel | undefined;

  constructor(options: TabsOptions) {
    this.#options = options;
    this.#name = JSON.stringify([protocol, options.baseUrl, options.accountId]);
  }

  open(): void {
    const { environment } = this.#options;
    if (this.#channel || !environment.locks) return;
    const channel = environment.openChannel(this.#name);
    channel?.addEventListener('message', this.#receive);
    // In Node an open channel would keep the process from ending.
    (channel as { unref?: () => void } | undefined)?.unref?.();
    this.#channel = channel;
  }

  close(): void {
    this.#channel?.removeEventListener('message', this.#receive);
    this.#channel?.close();
    this.#channel = undefined;
  }

  post(message: TabMessage): void {
    const { baseUrl, accountId } = this.#options;
    try {
      this.#channel?.postMessage({ protocol, baseUrl, accountId, ...message });
    } catch {
      // The other tabs find it out by themselves.
    }
  }

  /** Runs `task` as soon as this tab leads, which it does until the task has ended. */
  async lead(signal: AbortSignal, task: () => Promise<void>): Promise<void> {
    const { locks } = this.#options.environment;
    if (this.#channel && locks) {
      try {
        await locks.request(this.#name, { signal }, task);
        return;
      } catch {
        // Aborted; or locks are forbidden here, and this tab is alone.
      }
    }
    if (!signal.aborted) await task();
  }

  readonly #receive = ({ data }: MessageEvent<unknown>): void => {
    const message = Object(data) as Record<string, unknown>;
    const { baseUrl, accountId } = this.#options;
    if (
      message['protocol'] !== protocol ||
      message['baseUrl'] !== baseUrl ||
      message['accountId'] !== accountId
    ) {
      return;
    }
    const { type, body, id, hidden } = message;
    if (type === 'account' || type === 'alerts') {
      this.#options.onMessage({ type, body });
    } else if (type === 'dismissal' && typeof id === 'string' && typeof hidden === 'boolean') {
      this.#options.onMessage({ type, id, hidden });
    }
  };
}

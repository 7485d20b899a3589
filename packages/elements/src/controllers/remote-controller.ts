import type { Query, Remote, Watch } from '@usage-kit/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pending = { status: 'pending' } as const;

/**
 * What a query returns, for as long as the host is in the page. The query is asked for at each update of
 * the host, before it renders: an equal key keeps the watch, another one takes its place.
 */
export class RemoteController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: () => Query<T> | undefined;
  #key: string | undefined;
  #watch: Watch<T> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, query: () => Query<T> | undefined) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  /** `pending` while there is no client or no query yet. */
  get remote(): Remote<T> {
    return this.#watch?.current ?? pending;
  }

  async refresh(): Promise<void> {
    await this.#watch?.refresh();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#connected) return;
    const query = this.#query();
    if (query?.key === this.#key) return;
    this.#stop();
    this.#key = query?.key;
    this.#watch = query?.watch(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#key = undefined;
  }
}

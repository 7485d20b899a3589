import type { UsageClient } from '@usage-kit/client';
import { LitElement, type PropertyDeclarations } from 'lit';
import { ClientController } from './controllers/client-controller.js';
import type { WordsController } from './controllers/words-controller.js';
import { resolveTimezone } from './time/timezone.js';
import type { Viewer } from './viewer.js';

/**
 * What every public element that shows data has in common. Not exported for hosts.
 *
 * The first render is made at once when the element enters the page: frameworks look for children and
 * attributes right after they put an element in, and nothing flashes.
 */
export abstract class UsageElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    timezone: {},
  };

  /** A client of the element's own, instead of the one from the provider around it. */
  declare client: UsageClient | undefined;

  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  declare timezone: string | null;

  readonly #clients = new ClientController(this);

  constructor() {
    super();
    this.timezone = 'UTC';
  }

  /** The element's own client, else the provider's; undefined while there is none. */
  protected get usageClient(): UsageClient | undefined {
    return this.#clients.client;
  }

  /** For event details; empty while no client is known. */
  protected get accountId(): string {
    return this.usageClient?.accountId ?? '';
  }

  /** A zone that Intl knows. */
  protected get zone(): string {
    return resolveTimezone(this.timezone);
  }

  /** The viewer of an element that speaks these words. */
  protected viewerOf<Words>({ words, lang, dir }: WordsController<Words>): Viewer<Words> {
    return { words, lang, dir, zone: this.zone, nowMs: this.usageClient?.now() ?? 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && !this.hasAttribute('defer-hydration')) this.performUpdate();
  }
}

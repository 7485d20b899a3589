import type { BrowserContext, Page } from 'playwright-core';
import type { IndexEntry } from './story-index.js';

/** How long a story may take, in milliseconds: retries of a failing backend and a play included. */
const patienceMs = 90_000;

/** What axe says of a story, as far as it is printed. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

interface Finished {
  readonly status: string;
  readonly errors: readonly string[];
  readonly violations: readonly Violation[];
  readonly checked: boolean;
}

/** Runs in each page before Storybook does: notes what is said on its channel. */
function noteTheChannel(): void {
  interface Reporter {
    readonly type: string;
    readonly result?: {
      readonly violations?: Violation[];
      readonly passes?: unknown[];
      readonly error?: unknown;
    };
  }
  interface StoryFinished {
    readonly storyId: string;
    readonly status: string;
    readonly reporters: readonly Reporter[];
  }
  const page = globalThis as unknown as Record<string, unknown>;
  const errors: string[] = [];
  const note = (what: unknown): void => {
    const { message, description } = what as { readonly message?: string; description?: string };
    errors.push(message ?? description ?? JSON.stringify(what));
  };
  let channel: { on(name: string, listener: (event: never) => void): void } | undefined;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(set: NonNullable<typeof channel>) {
      channel = set;
      for (const name of [
        'storyThrewException',
        'playFunctionThrewException',
        'storyErrored',
        'storyMissing',
      ]) {
        set.on(name, note);
      }
      set.on('unhandledErrorsWhilePlaying', (all: unknown[]) => all.forEach(note));
      set.on('docsRendered', () => {
        page['finished'] = { status: 'success', errors, violations: [], checked: true };
      });
      set.on('storyFinished', ({ storyId, status, reporters }: StoryFinished) => {
        // A story in a frame of this one says so here as well.
        if (storyId !== new URLSearchParams(location.search).get('id')) return;
        const axe = reporters.find(({ type }) => type === 'a11y')?.result;
        if (axe?.error !== undefined) note(axe.error);
        page['finished'] = {
          status,
          errors,
          violations: axe?.violations ?? [],
          checked: (axe?.passes ?? []).length > 0,
        };
      });
    },
  });
}

/**
 * What is not the story's to say: a browser that fails to load what a scenario makes fail tells of it, as in a host's
 * console; and on a busy machine Storybook's own files are used later than it has announced.
 */
const isOfOthers = (text: string, url: string): boolean =>
  (url.includes('/billing/') && text.startsWith('Failed to load resource')) ||
  text.includes('was preloaded using link preload but not used within a few seconds');

/** A page in which one story after the other is looked at, each in its own document. */
export class StoryVisitor {
  readonly #page: Page;
  readonly #url: string;
  #complaints: string[] = [];

  private constructor(page: Page, url: string) {
    this.#page = page;
    this.#url = url;
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      if (isOfOthers(message.text(), message.location().url)) return;
      this.#complaints.push(`the console's ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(error.stack ?? error.message));
  }

  static async open(context: BrowserContext, url: string): Promise<StoryVisitor> {
    const page = await context.newPage();
    // tsx names functions by a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
    await page.addInitScript(noteTheChannel);
    return new StoryVisitor(page, url);
  }

  get page(): Page {
    return this.#page;
  }

  /** Opens a story and waits until it is finished; returns what is wrong with it, nothing where all is well. */
  async visit({ id, type }: IndexEntry, globals = ''): Promise<readonly string[]> {
    this.#complaints = [];
    const address = new URL('/iframe.html', this.#url);
    address.searchParams.set('id', id);
    address.searchParams.set('viewMode', type);
    if (globals) address.searchParams.set('globals', globals);
    await this.#page.goto(address.href);
    const finished = await this.#finished();
    if (!finished)
      return [...this.#complaints, `It was not finished after ${patienceMs / 1000} s.`];
    const { status, errors, violations, checked } = finished;
    const found = violations.flatMap(({ id: rule, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `axe, ${rule}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary}`,
      ),
    );
    const said = [...errors, ...found, ...this.#complaints];
    if (!checked && errors.length === 0) said.push('axe looked at nothing.');
    if (status !== 'success' && said.length === 0) said.push(`It ended with “${status}”.`);
    return said;
  }

  async #finished(): Promise<Finished | undefined> {
    try {
      const handle = await this.#page.waitForFunction(
        () => (globalThis as unknown as Record<string, unknown>)['finished'],
        undefined,
        { timeout: patienceMs },
      );
      return (await handle.jsonValue()) as Finished;
    } catch {
      return undefined;
    }
  }
}

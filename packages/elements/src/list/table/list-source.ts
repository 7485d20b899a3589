import type { UsageError } from '@usage-kit/client';
import { type ListFacts, PagedList, type PageQuery } from './paged-list.js';

/** What a table must draw; a closed set, so that a switch over it is exhaustive. */
export type ListState<Summary> =
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly error: UsageError; readonly refreshing: boolean }
  | {
      readonly status: 'ready';
      readonly facts: ListFacts<Summary>;
      /** The rows are those of before, and those that were asked for are on their way. */
      readonly waiting: boolean;
      /** Why the rows that were asked for last did not come; those of before stand. */
      readonly refused: UsageError | undefined;
      /** Why some of these rows are missing or old. */
      readonly error: UsageError | undefined;
      /** Some of these rows are missing. */
      readonly incomplete: boolean;
    };

/** A request and the words of it that come back with its rows. */
export interface ListRequest<Row, Summary, About> {
  readonly query: PageQuery<Row, Summary>;
  readonly about: About;
}

interface Asked<Row, Summary, About> {
  readonly list: PagedList<Row, Summary>;
  readonly about: About;
}

/**
 * The rows that are shown and those that were asked for last. Until the latter have come, the former stay; what was
 * asked before the last is let go, so a response that is late never wins.
 */
export class ListSource<Row, Summary, About> {
  readonly #onChange: (what: 'rows' | 'list') => void;
  #shown: Asked<Row, Summary, About> | undefined;
  #next: Asked<Row, Summary, About> | undefined;

  /** `onChange` is told `list` when rows of another request take the place of those before. */
  constructor(onChange: (what: 'rows' | 'list') => void) {
    this.#onChange = onChange;
  }

  /** Asks for a list; one that is shown or on its way is not asked again. */
  ask({ query, about }: ListRequest<Row, Summary, About>): void {
    const list = new PagedList(query, () => this.#changed(list));
    if (list.key === (this.#next ?? this.#shown)?.list.key) return;
    this.#next?.list.stop();
    this.#next = undefined;
    if (list.key === this.#shown?.list.key) {
      this.#onChange('rows');
      return;
    }
    this.#next = { list, about };
    list.see(0, 0);
    // What the client still has is there at once.
    this.#onChange(this.#takeOver() ? 'list' : 'rows');
  }

  get state(): ListState<Summary> {
    const shown = this.#shown?.list;
    const next = this.#next?.list;
    if (shown?.facts) {
      return {
        status: 'ready',
        facts: shown.facts,
        waiting: next?.loading ?? false,
        refused: next?.loading === false ? next.error : undefined,
        error: shown.error,
        incomplete: shown.isIncomplete,
      };
    }
    return next?.error
      ? { status: 'failed', error: next.error, refreshing: next.loading }
      : { status: 'pending' };
  }

  /** What the rows that are shown were asked with. */
  get about(): About | undefined {
    return this.#shown?.about;
  }

  /** The list that is shown. */
  get list(): PagedList<Row, Summary> | undefined {
    return this.#shown?.list;
  }

  /** Returns whether other pages are held now. */
  see(first: number, last: number): boolean {
    return this.#shown?.list.see(first, last) ?? false;
  }

  async refresh(): Promise<void> {
    await (this.#next ?? this.#shown)?.list.refresh();
  }

  /** Lets everything go, requests under way too. */
  stop(): void {
    this.#shown?.list.stop();
    this.#next?.list.stop();
    this.#shown = undefined;
    this.#next = undefined;
  }

  #changed(list: PagedList<Row, Summary>): void {
    if (list !== this.#shown?.list && list !== this.#next?.list) return;
    this.#onChange(this.#takeOver() ? 'list' : 'rows');
  }

  #takeOver(): boolean {
    if (!this.#next?.list.facts) return false;
    this.#shown?.list.stop();
    this.#shown = this.#next;
    this.#next = undefined;
    return true;
  }
}

import { UsageError } from '@usage-kit/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageQuery } from '../table/paged-list.js';
import { collectRows } from './collect-rows.js';

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'done'; readonly rows: number; readonly changed: boolean }
  | { readonly status: 'canceled' }
  | {
      readonly status: 'failed';
      readonly done: number;
      readonly total: number;
      readonly error: UsageError;
    };

/** How rows become the text of a file, a page at a time. */
export interface FileWriter<Row> {
  /** The file's name with its ending. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly head: string;
  readonly tail: string;
  /** Between the rows of two pages. */
  readonly separator: string;
  readonly rows: (rows: readonly Row[]) => string;
}

/** Collects all rows of a list into a file that the browser saves. Either the whole file is saved or none. */
export class ExportController<
  Row extends { readonly id: string | undefined },
> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: ExportState = { status: 'idle' };
  #abort: AbortController | undefined;
  #url: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ExportState {
    return this.#state;
  }

  /** `total`: how many rows are expected, until the first response says it. */
  async run(pageOf: PageQuery<Row, object>, writer: FileWriter<Row>, total: number): Promise<void> {
    if (this.#abort) return;
    const abort = new AbortController();
    this.#abort = abort;
    const parts = [writer.head];
    let progress = { done: 0, total };
    // A forgotten export reports nothing.
    const set = (state: ExportState): void => {
      if (this.#abort === abort) this.#set(state);
    };
    set({ status: 'running', ...progress });
    try {
      const { rows, changed } = await collectRows(pageOf, {
        signal: abort.signal,
        onPage: ({ rows: page, ...counts }) => {
          if (page.length > 0) {
            if (progress.done > 0) parts.push(writer.separator);
            parts.push(writer.rows(page));
          }
          progress = counts;
          set({ status: 'running', ...progress });
        },
      });
      abort.signal.throwIfAborted();
      parts.push(writer.tail);
      this.#save(new Blob(parts, { type: writer.type }), writer.name);
      set({ status: 'done', rows, changed });
    } catch (error) {
      const canceled = abort.signal.aborted;
      set(
        canceled
          ? { status: 'canceled' }
          : { status: 'failed', ...progress, error: asUsageError(error) },
      );
    } finally {
      // What else was under way is of no use anymore.
      abort.abort();
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Forgets how the last one ended. */
  reset(): void {
    if (!this.#abort) this.#set({ status: 'idle' });
  }

  /** Ends what is under way and says nothing of it: the rows are of somebody else now. */
  forget(): void {
    this.cancel();
    this.#abort = undefined;
    this.#set({ status: 'idle' });
  }

  hostDisconnected(): void {
    this.cancel();
    if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }

  #save(blob: Blob, name: string): void {
    if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
    // It stays until the next export: a browser may start to read it later than at the click.
    this.#url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = name;
    link.click();
  }

  #set(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function asUsageError(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError({ kind: 'unreadable', code: 'export_failed' });
}

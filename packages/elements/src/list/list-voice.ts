import type { UsageError } from '@usage-kit/client';
import type { ReactiveControllerHost } from 'lit';
import type { ExportState } from './export/export-controller.js';
import { exportSentence } from './export/export-status.js';
import { Announcer } from '../controllers/announcer.js';
import { refusalSentence } from './list-message.js';
import type { Viewer } from '../viewer.js';

/** Says aloud what came of what was asked of a list: each thing once, and not what a panel shows when it is opened. */
export class ListVoice {
  readonly #announcer: Announcer;
  #hasOpened = false;
  #refused: UsageError | undefined;
  #exported: ExportState['status'] = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#announcer = new Announcer(host);
  }

  /** What the live region holds. */
  get text(): string {
    return this.#announcer.text;
  }

  /** What came of a search, a filter or an order. */
  sayResult(sentence: string): void {
    if (this.#hasOpened) this.#announcer.say(sentence);
    this.#hasOpened = true;
  }

  /** Why what was asked for last did not come; undefined where it did. */
  sayRefusal({ words }: Viewer, refused: UsageError | undefined): void {
    if (refused === this.#refused) return;
    this.#refused = refused;
    if (refused) this.#announcer.say(refusalSentence(words, refused));
  }

  /** That an export has begun and how it ended; its progress can be asked for. */
  sayExport({ words, lang }: Viewer, state: ExportState): void {
    if (state.status === this.#exported) return;
    this.#exported = state.status;
    const text = exportSentence(words, lang, state);
    if (text) this.#announcer.say(text);
  }
}

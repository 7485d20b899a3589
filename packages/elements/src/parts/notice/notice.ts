import type { UsageError, UsageErrorKind } from '@usage-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant, formatTime } from '../../time/day.js';
import type { SharedWords } from '../../locales/shared.js';
import type { Viewer } from '../../viewer.js';

const DAY_MS = 86_400_000;

const sentences = {
  network: 'network',
  timeout: 'timeout',
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  'not-found': 'notFound',
  'invalid-request': 'invalidRequest',
  conflict: 'conflict',
  'rate-limited': 'rateLimited',
  unavailable: 'unavailable',
  server: 'server',
  unreadable: 'unreadable',
  aborted: 'aborted',
} as const satisfies Record<UsageErrorKind, keyof SharedWords['error']>;

/** Asking the same again would get the same response. */
const final: ReadonlySet<UsageErrorKind> = new Set([
  'forbidden',
  'not-found',
  'invalid-request',
  'conflict',
]);

/** What went wrong, in a sentence, with the status in brackets: "The service is unavailable. (503)". */
export function errorSentence(words: SharedWords, error: UsageError): string {
  const sentence = words.error[sentences[error.kind]]();
  return error.status === null
    ? sentence
    : `${sentence} ${words.error.code({ code: String(error.status) })}`;
}

interface Failure {
  readonly words: SharedWords;
  readonly error: UsageError;
  readonly onRetry: () => void;
  /** What could not be loaded, as a sentence without a full stop. */
  readonly title?: string;
  /** The retry is under way: the button stays where it is and does nothing. */
  readonly busy?: boolean;
}

/** A section that could not be loaded and has nothing earlier to show. */
export function failedNotice(options: Failure): TemplateResult {
  const { words, error, onRetry, title = words.state.failed(), busy = false } = options;
  return html`<div class="notice notice-failed" aria-busy=${busy}>
    <p class="notice-title">${title}</p>
    <p class="muted">${errorSentence(words, error)}</p>
    ${
      final.has(error.kind)
        ? nothing
        : html`<button
            type="button"
            class="button button-small"
            aria-disabled=${busy}
            @click=${() => {
              if (!busy) onRetry();
            }}
          >
            ${words.action.tryAgain()}
          </button>`
    }
  </div>`;
}

/**
 * The same for a section that a server may do without: where it has none, nothing has failed, and the section says that it
 * is empty.
 */
export function sectionNotice(options: Failure): TemplateResult {
  const { words, error } = options;
  if (error.kind !== 'not-found') return failedNotice(options);
  return html`<div class="notice notice-empty">
    <p class="muted">${errorSentence(words, error)}</p>
  </div>`;
}

/** A section with nothing in it: what is missing, and when something will show. */
export const emptyNotice = ({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): TemplateResult =>
  html`<div class="notice notice-empty">
    <p class="notice-title" dir="auto">${title}</p>
    <p class="muted" dir="auto">${text}</p>
  </div>`;

/** "Not refreshed since 15:20", with the day where that was another one. */
export function staleNotice(
  { words, lang, zone, nowMs }: Viewer<SharedWords>,
  asOfMs: number,
): TemplateResult {
  const format = Math.abs(nowMs - asOfMs) < DAY_MS ? formatTime : formatInstant;
  return html`<p class="notice-stale number">
    <span class="notice-dot"></span>${words.state.staleSince({ time: format(lang, asOfMs, zone) })}
  </p>`;
}

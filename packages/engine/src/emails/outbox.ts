import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import type { EmailKind, Letter } from './email.js';
import type { Situation } from './letters.js';
import { renderHtml, renderSubject, renderText } from './render.js';
import { formatInstant } from '../billing/instants.js';
import type { Resource } from '@usage-kit/contract';

/** The account's figures as an email says them. */
export function situationOf(books: Books): Situation {
  const { account } = books.opening;
  const { remaining, allocated } = books.balance;
  return {
    accountId: account.id,
    accountName: account.name,
    language: account.language,
    at: books.now,
    credits: { remaining: formatCredits(remaining), allocated: formatCredits(allocated) },
    runs: { remaining: String(books.runs.remaining), allocated: String(books.runs.allocated) },
    newDeploymentFloor: formatCredits(books.newDeploymentFloor),
    negativeLimit: formatCredits(books.limits.negative),
  };
}

/** Puts an email into the outbox and the journal. */
export function send(
  books: Books,
  kind: EmailKind,
  letter: Letter,
  about: { resource: Resource; threshold: number } | null = null,
): void {
  const email = Object.freeze({
    to: books.opening.account.administrators,
    kind,
    resource: about?.resource ?? null,
    threshold: about?.threshold ?? null,
    subject: renderSubject(letter),
    text: renderText(letter),
    html: renderHtml(letter),
    at: formatInstant(books.now),
  });
  books.outbox.push(email);
  books.record({ type: 'email', ...email });
}

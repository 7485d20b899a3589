import type { FineTuneCommand, InferCommand } from '@usage-kit/contract';
import { formatCredits, halfEven, halfEvenBig, LARGEST } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { SUPPORT_URL } from '../emails/letters.js';
import { FINE_TUNING, INFERENCE } from '../billing/events.js';
import { formatInstant } from '../billing/instants.js';
import type { TokenPrice } from '../billing/rates.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { reviewCredits } from '../billing/review.js';
import type { Model } from '../billing/things.js';
import { isReached } from '../billing/thresholds.js';
import { conflict, isSameTime, occurrence, wrongTime } from './occurrence.js';
import {
  accept,
  assertId,
  isCount,
  notInCard,
  refuseWithoutCredits,
  unknown,
  wrongAmount,
} from './rules.js';

export function infer(books: Books, command: InferCommand): Outcome {
  const { eventId, modelId, inputTokens, outputTokens } = command;
  assertId(eventId, 'eventId');
  const { events, now } = books;
  const model = books.models.get(modelId);
  const known = events.find(eventId);
  if (known !== -1 && isSameInference(books, known, command)) return ACCEPTED;
  if (model === undefined) return unknown('model', modelId);
  if (model.price === undefined) return notInCard('inference rate for the model', modelId);
  if (known !== -1) return conflict(eventId);
  if (!isCount(inputTokens, 0) || !isCount(outputTokens, 0) || inputTokens + outputTokens === 0) {
    return wrongAmount('inputTokens and outputTokens are whole numbers from 0 on, not both 0.');
  }
  const amount = tokenCharge(inputTokens, outputTokens, model.price);
  if (!fits(books, amount))
    return wrongAmount('So many tokens are more than can be counted at once.');
  const occurredAt = occurrence(books, command.occurredAt);
  if (occurredAt === null) return wrongTime(books);
  if (model.type === 'fine-tuned' && model.running === 0) {
    return refuse(
      'not_deployed',
      `The fine-tuned model "${modelId}" answers only while it is deployed. Deploy it first.`,
    );
  }
  const refusal = refuseWithoutCredits(books);
  if (refusal !== undefined) return refusal;
  const row = events.addInference(now, model.index, inputTokens, outputTokens, amount, occurredAt);
  books.journal.pushEvent(row);
  books.modelActivity.note(model.index, occurredAt ?? now);
  charge(books, amount);
  return ACCEPTED;
}

export function fineTune(books: Books, command: FineTuneCommand): Outcome {
  const { eventId, modelId, trainingTokens, epochs, hardware } = command;
  assertId(eventId, 'eventId');
  const { events, now } = books;
  const model = books.models.get(modelId);
  const known = events.find(eventId);
  if (known !== -1 && isSameFineTuning(books, known, command)) return ACCEPTED;
  if (model === undefined) return unknown('model', modelId);
  const rate = books.prices.fineTuning(hardware);
  if (rate === undefined) return notInCard('fine-tuning hardware', hardware);
  if (known !== -1) return conflict(eventId);
  if (!isCount(trainingTokens, 1) || !isCount(epochs, 1)) {
    return wrongAmount('trainingTokens and epochs are whole numbers from 1 on.');
  }
  // Millions of tokens times credits is tokens times micro-credits.
  const { units, scale } = model.parametersBillions;
  const parts = BigInt(trainingTokens) * BigInt(epochs) * units * rate.units;
  const amount = Number(halfEvenBig(parts, 10n ** BigInt(scale + rate.scale)));
  if (!fits(books, amount))
    return wrongAmount('So much training is more than can be counted at once.');
  const refusal = refuseWithoutCredits(books);
  if (refusal !== undefined) return refusal;
  if (books.remainsAtMost(books.limits.fineTuning)) {
    return refuse(
      'below_fine_tuning_floor',
      `Fine-tuning needs more than ${formatCredits(books.limits.fineTuning)} credits remaining: ${formatCredits(books.balance.remaining)} remain. Adding credits lifts it: ${SUPPORT_URL}`,
    );
  }
  accept(books, command);
  events.addFineTuning({ ...command }, now, model.index, amount);
  const at = formatInstant(now);
  books.journal.push({
    at,
    type: 'charge',
    resource: 'credits',
    category: 'models',
    kind: 'fine-tuning',
    id: modelId,
    amount: formatCredits(amount),
    eventId,
    occurredAt: at,
  });
  charge(books, amount);
  return ACCEPTED;
}

/** What tokens cost: one charge, rounded half-even once. */
function tokenCharge(input: number, output: number, price: TokenPrice): number {
  const parts = input * price.input + output * price.output;
  if (parts <= Number.MAX_SAFE_INTEGER) return halfEven(parts, price.per);
  const exact = BigInt(input) * BigInt(price.input) + BigInt(output) * BigInt(price.output);
  return Number(halfEvenBig(exact, BigInt(price.per)));
}

/** Whether a charge and all sums with it stay exact. */
function fits(books: Books, amount: number): boolean {
  return amount <= LARGEST && books.credits.used + amount <= LARGEST;
}

function charge(books: Books, amount: number): void {
  books.credits.use(amount);
  books.used.models += amount;
  books.usedByEvents += amount;
  const next = books.creditWatch.next;
  // The whole micro-credits decide almost always, and without an object made for the comparison.
  const whole = books.usedByEvents + books.burn.exact(books.now).whole;
  if (next !== null && whole >= next.whole && isReached(next, books.usedExactly)) {
    reviewCredits(books, 'use');
  }
}

function isSameInference(books: Books, row: number, command: InferCommand): boolean {
  const { events } = books;
  if (events.kind(row) !== INFERENCE) return false;
  const { input, output } = events.tokens(row);
  return (
    input === command.inputTokens &&
    output === command.outputTokens &&
    modelOf(books, row)?.id === command.modelId &&
    isSameTime(command.occurredAt, events.occurredAt(row))
  );
}

function isSameFineTuning(books: Books, row: number, command: FineTuneCommand): boolean {
  if (books.events.kind(row) !== FINE_TUNING) return false;
  const first = books.events.fineTuning(row);
  return (
    first?.modelId === command.modelId &&
    first.trainingTokens === command.trainingTokens &&
    first.epochs === command.epochs &&
    first.hardware === command.hardware
  );
}

function modelOf(books: Books, row: number): Model | undefined {
  return books.models.all[books.events.subject(row)];
}

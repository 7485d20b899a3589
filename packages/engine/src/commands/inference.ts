import type { FineTuneCommand, InferCommand } from '@usage-kit/contract';
import { formatCredits, halfEven, halfEvenBig, LARGEST } from '../billing/amounts.js';
import type { Books, EventCommand } from '../billing/books.js';
import { SUPPORT_URL } from '../emails/letters.js';
import type { TokenPrice } from '../billing/rates.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { reviewCredits } from '../billing/review.js';
import { isReached } from '../billing/thresholds.js';
import { conflict, isSameTime, occurrence, wrongTime } from './occurrence.js';
import {
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
  const model = books.models.get(modelId);
  const known = books.events.get(eventId);
  if (known !== undefined && isSameInference(known, command)) return ACCEPTED;
  if (model === undefined) return unknown('model', modelId);
  if (model.price === undefined) return notInCard('inference rate for the model', modelId);
  if (known !== undefined) return conflict(eventId);
  if (!isCount(inputTokens, 0) || !isCount(outputTokens, 0) || inputTokens + outputTokens === 0) {
    return wrongAmount(
      'inputTokens and outputTokens must be whole numbers, 0 or more, and not both 0.',
    );
  }
  const amount = tokenCharge(inputTokens, outputTokens, model.price);
  if (!fits(books, amount)) return wrongAmount('Too many tokens for one request.');
  const occurredAt = occurrence(books, command.occurredAt);
  if (occurredAt === null) return wrongTime(books);
  if (model.type === 'fine-tuned' && model.running === 0) {
    return refuse(
      'not_deployed',
      `The fine-tuned model "${modelId}" is not deployed. Deploy it first.`,
    );
  }
  const refusal = refuseWithoutCredits(books);
  if (refusal !== undefined) return refusal;
  books.recordUsage({ command: { ...command }, at: books.now, occurredAt, amount });
  model.lastInferenceAt = Math.max(model.lastInferenceAt ?? occurredAt, occurredAt);
  charge(books, amount);
  return ACCEPTED;
}

export function fineTune(books: Books, command: FineTuneCommand): Outcome {
  const { eventId, modelId, trainingTokens, epochs, hardware } = command;
  assertId(eventId, 'eventId');
  const model = books.models.get(modelId);
  const known = books.events.get(eventId);
  if (known !== undefined && isSameFineTuning(known, command)) return ACCEPTED;
  if (model === undefined) return unknown('model', modelId);
  const rate = books.prices.fineTuning(hardware);
  if (rate === undefined) return notInCard('fine-tuning hardware', hardware);
  if (known !== undefined) return conflict(eventId);
  if (!isCount(trainingTokens, 1) || !isCount(epochs, 1)) {
    return wrongAmount('trainingTokens and epochs must be whole numbers, 1 or more.');
  }
  // Millions of tokens times credits is tokens times micro-credits.
  const { units, scale } = model.parametersBillions;
  const parts = BigInt(trainingTokens) * BigInt(epochs) * units * rate.units;
  const amount = Number(halfEvenBig(parts, 10n ** BigInt(scale + rate.scale)));
  if (!fits(books, amount)) return wrongAmount('Too many training tokens for one request.');
  const refusal = refuseWithoutCredits(books);
  if (refusal !== undefined) return refusal;
  if (books.remainsAtMost(books.limits.fineTuning)) {
    return refuse(
      'below_fine_tuning_floor',
      `Fine-tuning requires more than ${formatCredits(books.limits.fineTuning)} credits. You have ${formatCredits(books.balance.remaining)}. To add credits, contact support: ${SUPPORT_URL}`,
    );
  }
  const at = books.now;
  books.recordUsage({ command: { ...command }, at, occurredAt: at, amount });
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

function isSameInference(first: EventCommand, command: InferCommand): boolean {
  return (
    first.type === 'infer' &&
    first.modelId === command.modelId &&
    first.inputTokens === command.inputTokens &&
    first.outputTokens === command.outputTokens &&
    isSameTime(command.occurredAt, first.occurredAt)
  );
}

function isSameFineTuning(first: EventCommand, command: FineTuneCommand): boolean {
  return (
    first.type === 'fine-tune' &&
    first.modelId === command.modelId &&
    first.trainingTokens === command.trainingTokens &&
    first.epochs === command.epochs &&
    first.hardware === command.hardware
  );
}

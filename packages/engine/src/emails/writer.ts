import { amountOf, fraction, type Resource } from '@usage-kit/contract';
import type { Letter, Tone } from './email.js';
import { countText, creditsText, shareText, timeText } from './figures.js';
import { WORDS, type Words } from './generated/words.js';
import { directionOf, languageOf } from './language.js';
import { nameIn, shownName } from './name.js';

export const SUPPORT_URL = 'https://support.kore.ai';

/** What an email needs to know of the account at its instant. Amounts are as on the wire. */
export interface Situation {
  readonly accountId: string;
  readonly accountName: string;
  /** A language tag. */
  readonly language: string;
  /** In milliseconds. */
  readonly at: number;
  readonly credits: { readonly remaining: string; readonly allocated: string };
  readonly runs: { readonly remaining: string; readonly allocated: string };
  readonly newDeploymentFloor: string;
  readonly negativeLimit: string;
}

/** Says what is so in one situation, in the account’s language. */
export class Writer {
  readonly words: Words;
  readonly language: Letter['language'];
  readonly #at: Situation;

  constructor(at: Situation) {
    this.#at = at;
    this.language = languageOf(at.language);
    this.words = WORDS[this.language];
  }

  name(name: string): string {
    return nameIn(directionOf(this.language), name);
  }

  /** What every letter has. */
  letter(title: string, tone: Tone) {
    const account = this.name(this.#at.accountName);
    return {
      language: this.language,
      tone,
      subject: title,
      account,
      title,
      after: [],
      footer: this.words.footer({ account }),
    };
  }

  /** How much of a resource is left, in a sentence. */
  left(resource: Resource): string {
    const { words } = this;
    const { remaining, allocated } = this.#balance(resource);
    const of = {
      left: this.#text(resource, remaining),
      allocated: this.#text(resource, allocated),
    };
    if (resource === 'credits') {
      return remaining > 0n ? words.creditsLeft(of) : words.creditsNone(of);
    }
    return remaining > 0n ? words.runsLeft(of) : words.runsNone(of);
  }

  /** What continues, what is refused, and from when on. */
  next(resource: Resource): string {
    const { words, language } = this;
    const { remaining } = this.#balance(resource);
    if (resource === 'runs') return remaining > 0n ? words.usageRunsNext() : words.usageRunsNone();
    const floor = amountOf(this.#at.newDeploymentFloor);
    if (remaining > floor) return words.usageCreditsNext({ floor: creditsText(language, floor) });
    if (remaining > 0n) return words.usageCreditsFloor();
    const limit = creditsText(language, amountOf(this.#at.negativeLimit));
    return words.usageCreditsNone({ limit });
  }

  meter(resource: Resource): NonNullable<Letter['meter']> {
    const { words, language } = this;
    const { remaining, allocated } = this.#balance(resource);
    const usage = { used: allocated - remaining, allocated };
    return {
      label: resource === 'credits' ? words.credits() : words.runs(),
      left: words.meterLeft({ left: this.#text(resource, remaining) }),
      used: words.meterUsed({
        used: this.#text(resource, usage.used),
        allocated: this.#text(resource, allocated),
      }),
      share: shareText(language, usage),
      percent: barPercent(usage),
    };
  }

  action(resource: Resource): NonNullable<Letter['action']> {
    const { words } = this;
    const id = shownName(this.#at.accountId);
    return {
      heading: resource === 'credits' ? words.addCreditsHeading() : words.addRunsHeading(),
      text: resource === 'credits' ? words.addCredits({ id }) : words.addRuns({ id }),
      label: words.contactSupport(),
      url: SUPPORT_URL,
    };
  }

  figures(resource: Resource): Letter['figures'] {
    const { words } = this;
    const { remaining, allocated } = this.#balance(resource);
    return [
      [words.account(), shownName(this.#at.accountName)],
      [words.accountId(), shownName(this.#at.accountId)],
      [words.time(), timeText(this.language, this.#at.at)],
      [
        resource === 'credits' ? words.creditsRemaining() : words.runsRemaining(),
        this.#text(resource, remaining),
      ],
      [words.totalAllocation(), this.#text(resource, allocated)],
    ];
  }

  #balance(resource: Resource): { remaining: bigint; allocated: bigint } {
    const { remaining, allocated } = this.#at[resource];
    return resource === 'credits'
      ? { remaining: amountOf(remaining), allocated: amountOf(allocated) }
      : { remaining: BigInt(remaining), allocated: BigInt(allocated) };
  }

  #text(resource: Resource, units: bigint): string {
    return resource === 'credits'
      ? creditsText(this.language, units)
      : countText(this.language, units);
  }
}

/** How much of a bar is filled, in whole percent: some is never none, and not all is never all. */
function barPercent({ used, allocated }: { used: bigint; allocated: bigint }): number {
  if (allocated <= 0n) return 100;
  const share = fraction(used, allocated);
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

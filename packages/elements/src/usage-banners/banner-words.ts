import {
  parseAmount,
  usedWholePercent,
  type Account,
  type Forecast,
  type Readable,
  type ShownNumber,
  type Usage,
} from '@usage-kit/contract';
import { cachedDateFormat, formatBy, readInstant } from '../time/date-format.js';
import { formatDayNear } from '../time/day-near.js';
import { formatCredits, formatInteger, formatPercent } from '../intl/number.js';
import type { CoreWords } from '../locales/core.js';
import type { Viewer } from '../viewer.js';
import { hasStopped, runsOutAt, type Banner } from './banner.js';

/** What the words of a banner depend on. */
export interface BannerView extends Viewer<CoreWords> {
  readonly account: Readable<Account> | undefined;
  readonly forecast: Readable<Forecast> | undefined;
  readonly mayPay: boolean;
}

const DAY_MS = 86_400_000;

const minuteOfDay = /* @__PURE__ */ cachedDateFormat({
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** What has happened, in bold. */
export function bannerTitle(view: BannerView, banner: Banner): string {
  const { words, lang } = view;
  const { credits } = words.banners;
  const own = words.banners[banner.resource];
  switch (banner.kind) {
    case 'threshold':
      return own.threshold({ percent: formatPercent(lang, usedShare(view, banner)) });
    case 'exhausted':
      return own.exhausted();
    case 'free-credits-expired':
      return credits.expired();
  }
}

/** The used share, at least the threshold: the alert may be newer than the balance, or come without one. */
function usedShare(view: BannerView, banner: Banner): ShownNumber {
  const threshold = banner.threshold ?? 0;
  const usage = usageOf(view, banner);
  const percent = usage && usedWholePercent(usage);
  return percent?.bound === 'none' && Number(percent.digits) >= threshold
    ? percent
    : { digits: `${threshold}`, bound: 'none' };
}

function usageOf({ account }: BannerView, { resource }: Banner): Usage | undefined {
  if (!account) return undefined;
  if (resource === 'runs') {
    const { used, allocated } = account.runs;
    return used === undefined || allocated === undefined
      ? undefined
      : { used: BigInt(used), allocated: BigInt(allocated) };
  }
  const used = parseAmount(account.credits.used);
  const allocated = parseAmount(account.credits.allocated);
  return used === undefined || allocated === undefined ? undefined : { used, allocated };
}

function balance({ account, lang }: BannerView, { resource }: Banner) {
  if (!account) return undefined;
  if (resource === 'runs') {
    const { remaining, allocated } = account.runs;
    return remaining === undefined || allocated === undefined
      ? undefined
      : { remaining: formatInteger(lang, remaining), allocated: formatInteger(lang, allocated) };
  }
  const remaining = parseAmount(account.credits.remaining);
  const allocated = parseAmount(account.credits.allocated);
  return remaining === undefined || allocated === undefined
    ? undefined
    : { remaining: formatCredits(lang, remaining), allocated: formatCredits(lang, allocated) };
}

function consequence(view: BannerView, banner: Banner): string | undefined {
  const { words, lang, account, zone, nowMs, forecast } = view;
  const { credits, runs } = words.banners;
  switch (banner.kind) {
    case 'threshold': {
      const shown = balance(view, banner);
      if (!shown) return undefined;
      const end = banner.tone === 'info' ? undefined : runsOutAt(forecast, banner.resource);
      if (end === undefined) return credits.remain(shown);
      // Of what ends within a day, the day alone says too little.
      const isNear = (readInstant(end) ?? Infinity) - nowMs < DAY_MS;
      const day = isNear
        ? formatBy(minuteOfDay, lang, end, zone)
        : formatDayNear(lang, end, zone, nowMs);
      return credits.remainUntil({ ...shown, day });
    }
    case 'exhausted': {
      if (banner.resource === 'runs') return runs.paused();
      if (account && hasStopped(account)) return credits.stopped();
      const limit = parseAmount(account?.policy.negativeLimit);
      return limit === undefined
        ? credits.paused()
        : credits.pausing({ limit: formatCredits(lang, limit) });
    }
    case 'free-credits-expired':
      return view.mayPay ? credits.upgradeToContinue() : credits.askToUpgrade();
  }
}

/** What follows from it, and what to do. */
export function bannerText(view: BannerView, banner: Banner): string {
  const { credits } = view.words.banners;
  // Between the floor and nothing, a threshold's banner is the only one to say what is refused already.
  const isHeldBack =
    banner.kind === 'threshold' &&
    banner.resource === 'credits' &&
    view.account?.policy.newDeploymentsAllowed === false;
  const asks = !view.mayPay && banner.kind !== 'free-credits-expired';
  return [
    consequence(view, banner),
    isHeldBack ? credits.floor() : undefined,
    asks ? credits.askToAdd() : undefined,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

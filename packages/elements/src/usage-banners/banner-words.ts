import { parseAmount, type Account, type Forecast, type Readable } from '@usage-kit/contract';
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
export function bannerTitle({ words, lang }: BannerView, banner: Banner): string {
  const { credits } = words.banners;
  const own = words.banners[banner.resource];
  switch (banner.kind) {
    case 'threshold': {
      const digits: `${number}` = `${banner.threshold ?? 0}`;
      return own.threshold({ percent: formatPercent(lang, { digits, bound: 'none' }) });
    }
    case 'exhausted':
      return own.exhausted();
    case 'free-credits-expired':
      return credits.expired();
  }
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
      return view.mayPay ? credits.upgradeToGoOn() : credits.askToUpgrade();
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

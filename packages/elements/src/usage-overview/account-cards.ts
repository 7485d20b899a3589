import type { Readable } from '@usage-kit/client';
import {
  balanceState,
  fraction,
  parseAmount,
  parseInstant,
  shownUsedOf,
  usedPercent,
  type Account,
} from '@usage-kit/contract';
import { html, type TemplateResult } from 'lit';
import { formatCredits, formatInteger, formatPercent, formatShown } from '../intl/number.js';
import { formatDayNear } from '../time/day-near.js';
import type { DoughnutLabel, DoughnutPartRow } from '../parts/doughnut/doughnut.js';
import type { Viewer } from '../viewer.js';
import { categories } from '../trend/model/bucket.js';

/** Tool runs of the cycle. */
export function runsFigures(account: Readable<Account>, viewer: Viewer): TemplateResult {
  const { words, lang } = viewer;
  const { overview } = words;
  const unknown = words.value.unknown();
  const number = (value: number | undefined): string =>
    value === undefined ? unknown : formatInteger(lang, value);
  const { allocated, used, remaining } = account.runs;
  const usage =
    used === undefined || allocated === undefined
      ? undefined
      : { used: BigInt(used), allocated: BigInt(allocated) };
  const percent = usage ? formatPercent(lang, usedPercent(usage)) : unknown;
  const state =
    usage && remaining !== undefined
      ? balanceState({ remaining: BigInt(remaining), allocated: usage.allocated })
      : undefined;
  return html`<p class="figure number">
      ${number(used)}
      <small
        >${usage ? overview.runsUsed({ allocated: number(allocated), percent }) : overview.runsOf({ allocated: number(allocated) })}</small
      >
    </p>
    <usage-part-meter
      class="bar"
      .label=${overview.runsMeter()}
      .text=${overview.runsMeterText({ used: number(used), allocated: number(allocated), percent })}
      .fill=${usage ? (usage.allocated > 0n ? fraction(usage.used, usage.allocated) : 1) : 0}
      .state=${state}
    ></usage-part-meter>
    <dl class="facts number">
      <div>
        <dt>${overview.remaining()}</dt>
        <dd>${number(remaining)}</dd>
      </div>
      <div>
        <dt>${overview.resets()}</dt>
        <dd>${resetsOn(account, viewer)}</dd>
      </div>
    </dl>`;
}

/** The day on which the balances reset. */
function resetsOn(account: Readable<Account>, viewer: Viewer): string {
  const { words, lang, zone, nowMs } = viewer;
  const { endsAt } = account.cycle;
  if (endsAt === null) return words.overview.never();
  return endsAt === undefined ? words.value.unknown() : formatDayNear(lang, endsAt, zone, nowMs);
}

/** Credits of the cycle: the ring, and its values in words beside it. */
export function creditsFigures(account: Readable<Account>, viewer: Viewer): TemplateResult {
  const { words, lang } = viewer;
  const { overview } = words;
  const unknown = words.value.unknown();
  const used = parseAmount(account.credits.used);
  const allocated = parseAmount(account.credits.allocated);
  const remaining = parseAmount(account.credits.remaining);
  const usage = used === undefined || allocated === undefined ? undefined : { used, allocated };
  const percent = usage ? formatPercent(lang, usedPercent(usage)) : unknown;
  const of = usage && shownUsedOf(usage);
  const usedOf = of
    ? overview.usedOf({
        used: formatShown(lang, of.used),
        allocated: formatShown(lang, of.allocated),
      })
    : unknown;
  const rows = categories.map((category): DoughnutPartRow => {
    const name = overview[category]();
    const amount = parseAmount(account.credits.byCategory[category]);
    const text = amount === undefined ? unknown : formatCredits(lang, amount);
    return {
      id: category,
      name,
      amount,
      text,
      description:
        amount === undefined || allocated === undefined
          ? overview.categoryUnknown({ name })
          : overview.category({
              name,
              credits: text,
              percent: formatPercent(lang, usedPercent({ used: amount, allocated })),
            }),
    };
  });
  const share = usage ? (usage.allocated > 0n ? fraction(usage.used, usage.allocated) : 1) : 0;
  return html`<usage-part-doughnut
    .label=${overview.creditsLabel()}
    .rows=${rows}
    .whole=${allocated}
    .middle=${{ value: percent, caption: overview.used() }}
    .total=${{ caption: usedOf, value: remaining === undefined ? unknown : leftText(remaining, viewer) }}
    .meter=${{
      label: overview.creditsMeter(),
      percent: Math.round(share * 10_000) / 100,
      text: `${percent}, ${usedOf}`,
    }}
    .facts=${freeCreditsFacts(account, viewer)}
    ?over=${usage !== undefined && usage.used >= usage.allocated}
  ></usage-part-doughnut>`;
}

/** Until when the free credits are to be used, where there are any. */
function freeCreditsFacts(
  account: Readable<Account>,
  { words, lang, zone, nowMs }: Viewer,
): readonly DoughnutLabel[] {
  const expiresAt = account.freeCredits?.expiresAt;
  if (!expiresAt) return [];
  const isExpired =
    account.freeCredits.expired === true || (parseInstant(expiresAt) ?? nowMs) < nowMs;
  return [
    {
      caption: (isExpired ? words.overview.freeExpired : words.overview.freeExpires)(),
      value: formatDayNear(lang, expiresAt, zone, nowMs),
    },
  ];
}

const leftText = (remaining: bigint, { words, lang }: Viewer): string =>
  remaining < 0n
    ? words.overview.overdrawn({ amount: formatCredits(lang, -remaining) })
    : words.overview.left({ remaining: formatCredits(lang, remaining) });

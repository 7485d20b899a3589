import { divideHalfEven, printAmount } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import {
  formatCredits,
  formatDay,
  formatDayNear,
  formatInstant,
  formatInteger,
  formatShown,
} from '../intl/index.js';
import { lastingText } from '../parts/forecast/lasting-text.js';
import { clockIcon } from '../parts/icons.js';
import type { CardContext } from './account-cards.js';
import type { ForecastFacts, IdleDeployment } from './forecast-facts.js';

/** What is to come, in a line, and the idle deployments behind it. */
export function forecastNote(
  facts: ForecastFacts,
  context: CardContext & {
    readonly cycleEndMs: number | undefined;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  },
): TemplateResult {
  const { words, isOpen, onToggle } = context;
  const hasList = facts.idle.length > 0;
  return html`<section class="note" part="forecast">
    <div class="note-line">
      ${clockIcon}
      <div class="note-text">
        <p class="number">${sentences(facts, context)}</p>
        ${
          hasList
            ? html`<button
                type="button"
                class="button button-small button-quiet"
                aria-expanded=${isOpen}
                aria-controls="idle"
                @click=${onToggle}
              >
                ${(isOpen ? words.forecast.hideThem : words.forecast.showThem)({ count: facts.idle.length })}
              </button>`
            : nothing
        }
      </div>
    </div>
    <div id="idle" ?hidden=${!isOpen || !hasList}>
      ${isOpen && hasList ? idleList(facts, context) : nothing}
    </div>
  </section>`;
}

function sentences(facts: ForecastFacts, context: CardContext): TemplateResult[] {
  const { words, lang, timezone, nowMs } = context;
  const { forecast } = words;
  const { credits, runsUntil, expiry, idle, basis } = facts;
  const day = (at: number): string => formatDayNear(lang, at, timezone, nowMs);
  const said: TemplateResult[] = [];
  if (credits?.until !== undefined) {
    const pace = forecast.pace({
      count: basis.days,
      shown: formatInteger(lang, basis.days),
      perDay: perDay(lang, credits.perDay),
    });
    const end = { day: forecast.creditsUntil, hours: forecast.creditsHours };
    said.push(html`<b>${lastingText(credits.until, end, context)}</b> ${pace} `);
  }
  if (runsUntil !== undefined) {
    const text = lastingText(
      runsUntil,
      { day: forecast.runsAlso, hours: forecast.runsHours },
      context,
    );
    said.push(credits?.until === undefined ? html`<b>${text}</b> ` : html`${text} `);
  }
  if (expiry) {
    said.push(
      expiry.resource === 'credits'
        ? html`${forecast.expiryCredits({ amount: formatCredits(lang, expiry.amount), day: day(expiry.at) })} `
        : html`${forecast.expiryRuns({ amount: formatInteger(lang, expiry.amount), day: day(expiry.at) })} `,
    );
  }
  if (idle.length > 0) {
    said.push(
      html`${forecast.idle({
        count: idle.length,
        shown: formatInteger(lang, idle.length),
        perDay: shownCredits(context, sumAsShown(idle.map((each) => each.perDay))),
      })}`,
    );
  }
  return said;
}

/** A pace is an estimate: one decimal says enough of it, two where it is under one. */
function perDay(lang: string, micro: bigint): string {
  if (micro < 1_000_000n) return formatCredits(lang, micro);
  const tenths = divideHalfEven(micro, 100_000n) * 100_000n;
  return formatShown(lang, { digits: printAmount(tenths) as `${number}`, bound: 'none' });
}

function shownCredits({ words, lang }: CardContext, micro: bigint | undefined): string {
  return micro === undefined ? words.value.unknown() : formatCredits(lang, micro);
}

/** Estimates are added as they stand over one another, rounded to two decimals: the sum is one of what is seen. */
function sumAsShown(amounts: readonly (bigint | undefined)[]): bigint | undefined {
  return amounts.reduce<bigint | undefined>(
    (sum, micro) =>
      sum === undefined || micro === undefined
        ? undefined
        : sum + divideHalfEven(micro, 10_000n) * 10_000n,
    0n,
  );
}

function idleList(
  { idle, basis }: ForecastFacts,
  context: CardContext & { readonly cycleEndMs: number | undefined },
): TemplateResult {
  const { words, lang, timezone, nowMs, cycleEndMs } = context;
  const { forecast } = words;
  const credits = (micro: bigint | undefined): string => shownCredits(context, micro);
  return html`<div
      class="idle-scroll"
      role="region"
      tabindex="0"
      aria-label=${forecast.listLabel()}
    >
      <table class="number">
        <caption class="visually-hidden">
          ${forecast.listLabel()}
        </caption>
        <thead>
          <tr>
            <th scope="col">${forecast.name()}</th>
            <th scope="col">${forecast.kind()}</th>
            <th scope="col">${forecast.since()}</th>
            <th scope="col" class="end">${forecast.perDay()}</th>
            ${
              cycleEndMs === undefined
                ? nothing
                : html`<th scope="col" class="end">
                    ${forecast.untilEnd({ day: formatDayNear(lang, cycleEndMs, timezone, nowMs) })}
                  </th>`
            }
          </tr>
        </thead>
        <tbody>
          ${idle.map(
            (each) =>
              html`<tr>
                <th scope="row" class="name" title=${each.name ?? nothing}>
                  <bdi>${each.name ?? words.value.unknown()}</bdi>
                </th>
                <td>${kindText(each, context)}</td>
                <td>
                  ${each.since === undefined ? words.value.unknown() : formatDay(lang, each.since, timezone)}
                </td>
                <td class="end">${credits(each.perDay)}</td>
                ${cycleEndMs === undefined ? nothing : html`<td class="end">${credits(each.untilEnd)}</td>`}
              </tr>`,
          )}
        </tbody>
        ${
          idle.length > 1
            ? html`<tfoot>
                <tr>
                  <th scope="row" colspan="3">${words.trend.total()}</th>
                  <td class="end">${credits(sumAsShown(idle.map(({ perDay }) => perDay)))}</td>
                  ${cycleEndMs === undefined ? nothing : html`<td class="end">${credits(sumAsShown(idle.map(({ untilEnd }) => untilEnd)))}</td>`}
                </tr>
              </tfoot>`
            : nothing
        }
      </table>
    </div>
    <p class="basis number">
      ${forecast.basis({
        // With its hours: seven days that begin at noon touch eight.
        range: `${formatInstant(lang, basis.fromMs, timezone)} – ${formatInstant(lang, basis.toMs, timezone)}`,
        zone: timezone,
      })}
    </p>`;
}

function kindText({ kind }: IdleDeployment, { words }: CardContext): string {
  switch (kind) {
    case 'model':
      return words.forecast.kindModel();
    case 'guardrail':
      return words.forecast.kindGuardrail();
    case 'script':
      return words.forecast.kindScript();
    case undefined:
      return words.value.unknown();
    default:
      return kind;
  }
}

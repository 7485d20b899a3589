import { divideHalfEven, printAmount } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCredits, formatInteger, formatShown } from '../intl/number.js';
import { formatDayNear } from '../time/day-near.js';
import { lastingText } from '../balance/lasting-text.js';
import { clockIcon } from '../parts/icons.js';
import type { Viewer } from '../viewer.js';
import type { ForecastFacts } from '../balance/forecast-facts.js';
import { idleList, shownCredits, sumAsShown, type IdleListView } from './idle-list.js';

/** What is to come, in a line, and the idle deployments behind it. */
export function forecastNote(
  facts: ForecastFacts,
  viewer: IdleListView & {
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  },
): TemplateResult {
  const { words, isOpen, onToggle } = viewer;
  const hasList = facts.idle.length > 0;
  return html`<section class="note" part="forecast">
    <div class="note-line">
      ${clockIcon}
      <div class="note-text">
        <p class="number">${sentences(facts, viewer)}</p>
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
      ${isOpen && hasList ? idleList(facts, viewer) : nothing}
    </div>
  </section>`;
}

function sentences(facts: ForecastFacts, viewer: Viewer): TemplateResult[] {
  const { words, lang, zone, nowMs } = viewer;
  const { forecast } = words;
  const { credits, runsUntil, expiry, idle, basis } = facts;
  const day = (at: number): string => formatDayNear(lang, at, zone, nowMs);
  const said: TemplateResult[] = [];
  if (credits?.until !== undefined) {
    const pace = forecast.pace({
      count: basis.days,
      shown: formatInteger(lang, basis.days),
      perDay: perDay(lang, credits.perDay),
    });
    const end = { day: forecast.creditsUntil, hours: forecast.creditsHours };
    said.push(html`<b>${lastingText(credits.until, end, viewer)}</b> ${pace} `);
  }
  if (runsUntil !== undefined) {
    const text = lastingText(
      runsUntil,
      { day: forecast.runsAlso, hours: forecast.runsHours },
      viewer,
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
        perDay: shownCredits(viewer, sumAsShown(idle.map((each) => each.perDay))),
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

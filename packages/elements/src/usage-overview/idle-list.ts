import { divideHalfEven } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatCredits } from '../intl/number.js';
import { formatDay, formatInstant } from '../time/day.js';
import { formatDayNear } from '../time/day-near.js';
import type { Viewer } from '../viewer.js';
import type { ForecastFacts, IdleDeployment } from '../balance/forecast-facts.js';

export interface IdleListView extends Viewer {
  /** Undefined where the account has no cycle's end: then nothing is calculated until it. */
  readonly cycleEndMs: number | undefined;
}

export function shownCredits({ words, lang }: Viewer, micro: bigint | undefined): string {
  return micro === undefined ? words.value.unknown() : formatCredits(lang, micro);
}

/** Estimates are added as they are over one another, rounded to two decimals: the sum is one of what is seen. */
export function sumAsShown(amounts: readonly (bigint | undefined)[]): bigint | undefined {
  return amounts.reduce<bigint | undefined>(
    (sum, micro) =>
      sum === undefined || micro === undefined
        ? undefined
        : sum + divideHalfEven(micro, 10_000n) * 10_000n,
    0n,
  );
}

/** Deployments that burn credits for nothing: a table, and where there is no room for one, a card each. */
export function idleList({ idle, basis }: ForecastFacts, viewer: IdleListView): TemplateResult {
  const { words, lang, zone, nowMs, cycleEndMs } = viewer;
  const { forecast } = words;
  const untilEnd =
    cycleEndMs === undefined
      ? undefined
      : forecast.untilEnd({ day: formatDayNear(lang, cycleEndMs, zone, nowMs) });
  const amounts = (perDay: bigint | undefined, end: bigint | undefined): TemplateResult =>
    html`<td role="cell" class="end" data-label=${forecast.perDay()}>
        ${shownCredits(viewer, perDay)}
      </td>
      ${
        untilEnd === undefined
          ? nothing
          : html`<td role="cell" class="end" data-label=${untilEnd}>
              ${shownCredits(viewer, end)}
            </td>`
      }`;
  return html`<div
      class="idle-scroll"
      role="region"
      tabindex="0"
      aria-label=${forecast.listLabel()}
    >
      <table class="number" role="table">
        <caption class="visually-hidden">
          ${forecast.listLabel()}
        </caption>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${forecast.name()}</th>
            <th role="columnheader" scope="col">${forecast.kind()}</th>
            <th role="columnheader" scope="col">${forecast.since()}</th>
            <th role="columnheader" scope="col" class="end">${forecast.perDay()}</th>
            ${
              untilEnd === undefined
                ? nothing
                : html`<th role="columnheader" scope="col" class="end">${untilEnd}</th>`
            }
          </tr>
        </thead>
        <tbody>
          ${idle.map(
            (each) =>
              html`<tr role="row">
                <th role="rowheader" scope="row" class="name" title=${each.name ?? nothing}>
                  <bdi>${each.name ?? words.value.unknown()}</bdi>
                </th>
                <td role="cell" data-label=${forecast.kind()}>${kindText(each, viewer)}</td>
                <td role="cell" data-label=${forecast.since()}>
                  ${each.since === undefined ? words.value.unknown() : formatDay(lang, each.since, zone)}
                </td>
                ${amounts(each.perDay, each.untilEnd)}
              </tr>`,
          )}
        </tbody>
        ${
          idle.length > 1
            ? html`<tfoot>
                <tr role="row">
                  <th role="rowheader" scope="row" colspan="3">${words.trend.total()}</th>
                  ${amounts(
                    sumAsShown(idle.map(({ perDay }) => perDay)),
                    sumAsShown(idle.map(({ untilEnd }) => untilEnd)),
                  )}
                </tr>
              </tfoot>`
            : nothing
        }
      </table>
    </div>
    <p class="basis number">
      ${forecast.basis({
        // With its hours: seven days that begin at noon touch eight.
        range: `${formatInstant(lang, basis.fromMs, zone)} – ${formatInstant(lang, basis.toMs, zone)}`,
        zone,
      })}
    </p>`;
}

function kindText({ kind }: IdleDeployment, { words }: Viewer): string {
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

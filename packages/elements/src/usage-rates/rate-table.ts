import { parseAmount, printAmount, type Rates, type Readable } from '@usage-kit/contract';
import { html, type TemplateResult } from 'lit';
import { formatInteger, formatShown } from '../intl/number.js';
import type { PageWords } from '../locales/page.js';
import type { RatesKind } from '../balance/estimate.js';

interface RateColumn {
  readonly header: string;
  readonly end?: boolean;
}

export interface RateTable {
  readonly title: string;
  readonly columns: readonly RateColumn[];
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** Prices stand as they are, to the last digit. */
export function exactCredits(lang: string, price: unknown): string | undefined {
  const micro = parseAmount(price);
  if (micro === undefined) return undefined;
  return formatShown(lang, { digits: printAmount(micro) as `${number}`, bound: 'none' });
}

/** The tables of a rate card that are not empty. */
export function rateTables(
  words: PageWords,
  lang: string,
  rates: Readable<Rates>,
  kinds: readonly RatesKind[],
): RateTable[] {
  const { rates: said } = words;
  const price = (value: unknown): string | undefined => exactCredits(lang, value);
  const whole = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatInteger(lang, value);
  const memory = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : said.gigabytes({ shown: formatInteger(lang, value) });
  const tables: Record<RatesKind, readonly RateTable[]> = {
    scripts: [
      {
        title: said.scripts(),
        columns: [
          { header: said.profile() },
          { header: said.vcpus(), end: true },
          { header: said.memory(), end: true },
          { header: said.perHour(), end: true },
        ],
        rows: (rates.scriptProfiles ?? []).map(({ profile, vcpus, memoryGiB, creditsPerHour }) => [
          profile,
          whole(vcpus),
          memory(memoryGiB),
          price(creditsPerHour),
        ]),
      },
    ],
    models: [
      {
        title: said.models(),
        columns: [{ header: said.gpu() }, { header: said.perReplicaHour(), end: true }],
        rows: (rates.gpus ?? []).map(({ gpu, creditsPerHour }) => [gpu, price(creditsPerHour)]),
      },
      {
        title: said.inference(),
        columns: [
          { header: said.model() },
          { header: said.inputPer1k(), end: true },
          { header: said.outputPer1k(), end: true },
        ],
        rows: (rates.inference ?? []).map(({ name, inputPer1k, outputPer1k }) => [
          name,
          price(inputPer1k),
          price(outputPer1k),
        ]),
      },
    ],
    guardrails: [
      {
        title: said.guardrails(),
        columns: [{ header: said.cpuType() }, { header: said.perCpuHour(), end: true }],
        rows: (rates.cpus ?? []).map(({ cpuType, creditsPerCpuHour }) => [
          cpuType,
          price(creditsPerCpuHour),
        ]),
      },
    ],
  };
  return kinds.flatMap((kind) => tables[kind]).filter(({ rows }) => rows.length > 0);
}

export function drawRateTable(
  words: PageWords,
  { title, columns, rows }: RateTable,
): TemplateResult {
  return html`<div class="card prices">
    <table part="table">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ header, end }) => html`<th scope="col" class=${end ? 'end' : ''}>${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...values]) =>
            html`<tr>
              <th scope="row">${name ?? words.value.unknown()}</th>
              ${values.map(
                (value) =>
                  html`<td class=${value === undefined ? 'end muted' : 'end'}>
                    ${value ?? words.value.unknown()}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

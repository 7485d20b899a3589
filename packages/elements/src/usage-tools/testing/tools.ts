import { fixture, html, nextFrame } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../../test/elements/scripted-backend.js';
import { fiveTools, fiveToolsSummary } from '../../../../../test/elements/scripted-rows.js';
import { rowsOf } from '../../../../../test/elements/screen.js';
import { until } from '../../testing/until.js';
import type { UsageTools } from '../usage-tools.js';

export const withFive = (): ScriptedBackend =>
  new ScriptedBackend().on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));

export async function show(backend: ScriptedBackend, width = 1100): Promise<UsageTools> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('usage-tools');
  element.client = backend.client();
  box.append(element);
  await nextFrame();
  return element;
}

export const names = (host: Element): string[] => rowsOf(host).map(([name = '']) => name);
export const rowsAre = (host: Element, expected: readonly string[]): Promise<void> =>
  until(
    () => JSON.stringify(names(host)) === JSON.stringify(expected),
    `rows should be ${expected.join(', ')}`,
  );
export const byRuns = [
  'Invoice matcher',
  'Ticket triage',
  'Contract clause finder',
  'Weekly digest',
  'Lead scorer',
];

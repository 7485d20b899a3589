import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { type } from '../test/elements/screen.js';
import { detailsOf } from './account/heard.js';
import { accountIn, showing } from './account/with-account.js';
import { drawn } from './element.js';
import { eventually, find, hasFocus, isGone, press, reads } from './person.js';
import { inEnglish } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-page/In use',
  component: 'usage-page',
  tags: ['!autodocs'],
  render: drawn('usage-page'),
  parameters: showing('moderate'),
};
export default meta;

const accountId = 'acc_01J9ZK3V7Q';

export const TabsByKeyboard: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, 'tab', 'Overview')).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await hasFocus('Custom Scripts');
    await userEvent.keyboard('{Enter}');
    await reads(canvasElement, '3 scripts');
    await userEvent.keyboard('{Home}{ArrowRight}');
    await hasFocus('Tools');
    await userEvent.keyboard(' ');
    await reads(canvasElement, '10 tools');
    await expect(detailsOf(canvasElement, 'usage-tab-change')).toEqual([
      { accountId, tab: 'scripts', previousTab: 'overview' },
      { accountId, tab: 'tools', previousTab: 'scripts' },
    ]);
  },
};

export const TabChangePrevented: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const keep = (event: Event): void => event.preventDefault();
    canvasElement.addEventListener('usage-tab-change', keep, { once: true });
    const models = await find(canvasElement, 'tab', 'Models');
    await userEvent.click(models);
    await expect(models).toHaveAttribute('aria-selected', 'false');
  },
};

export const RangeChosen: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '87.84 left');
    await userEvent.click(await find(canvasElement, 'radio', '7 days'));
    await reads(canvasElement, /in 7 days/);
    await expect(detailsOf(canvasElement, 'usage-range-change')).toMatchObject([
      { range: '7d', from: '2026-11-15T00:00:00Z', to: '2026-11-22T00:00:00Z' },
    ]);
  },
};

/** The dates of the custom range, typed. */
const typed = (first: string, last: string): StoryObj['play'] => {
  return async ({ canvasElement }) => {
    await reads(canvasElement, '87.84 left');
    await userEvent.click(await find(canvasElement, 'radio', 'Custom…'));
    for (const [name, day] of [
      ['From', first],
      ['To', last],
    ] as const) {
      type(await find(canvasElement, 'date', name), day);
    }
    await press(canvasElement, 'Apply');
  };
};

export const RangeTyped: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    const { canvasElement } = context;
    await typed('2026-11-09', '2026-11-12')?.(context);
    await reads(canvasElement, '9–12 November 2026');
    await expect(detailsOf(canvasElement, 'usage-range-change').at(-1)).toEqual({
      accountId,
      range: '2026-11-09/2026-11-12',
      from: '2026-11-09T00:00:00Z',
      to: '2026-11-13T00:00:00Z',
    });
  },
};

const refused = (first: string, last: string, text: string): StoryObj => ({
  globals: inEnglish,
  play: async (context) => {
    await typed(first, last)?.(context);
    await reads(context.canvasElement, text);
    await expect(detailsOf(context.canvasElement, 'usage-range-change')).toEqual([]);
  },
});

export const RangeBackwards = refused(
  '2026-11-12',
  '2026-11-09',
  'The end date must be on or after the start date.',
);
export const RangeInTheFuture = refused(
  '2026-11-12',
  '2027-01-01',
  "The end date can't be in the future.",
);
export const RangeWithoutAFirstDay = refused('', '2026-11-12', 'Enter a start date.');
export const RangeWithoutALastDay = refused('2026-11-12', '', 'Enter an end date.');

export const DrawerOpenedFromThePage: StoryObj = {
  globals: inEnglish,
  args: { tab: 'models' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Acme Support 8B');
    await find(canvasElement, 'dialog', 'Acme Support 8B');
    await expect(canvasElement.querySelector('usage-page')).toHaveAttribute(
      'detail',
      'model:acme-support-8b',
    );
    await press(canvasElement, 'Close');
    await isGone(canvasElement, 'dialog');
    await expect(canvasElement.querySelector('usage-page')).not.toHaveAttribute('detail');
  },
};

export const ASixthTab: StoryObj = {
  globals: inEnglish,
  render: () =>
    html`<usage-page tab="invoices">
      <section slot="tab:invoices" label="Invoices">
        <h3>Invoices</h3>
        <p>A host’s own tab, in the host’s own words.</p>
      </section>
    </usage-page>`,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, 'in the host’s own words');
    await userEvent.click(await find(canvasElement, 'tab', 'Tools'));
    await reads(canvasElement, '10 tools');
    await userEvent.click(await find(canvasElement, 'tab', 'Invoices'));
    await reads(canvasElement, 'in the host’s own words');
  },
};

export const ANewCycleBegins: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    const { canvasElement } = context;
    await reads(canvasElement, '87.84 left');
    accountIn(context).moveTo('next-cycle');
    await reads(canvasElement, 'A new billing cycle has begun.');
    await press(canvasElement, 'Dismiss');
    await eventually(() => expect(canvasElement).not.toHaveTextContent('A new billing cycle'));
  },
};

export const CreditsAreAddedMeanwhile: StoryObj = {
  globals: inEnglish,
  parameters: showing('exhausted'),
  play: async (context) => {
    const { canvasElement } = context;
    await reads(canvasElement, '0 left');
    accountIn(context).world.execute({
      type: 'top-up',
      eventId: 'evt_by_hand',
      resource: 'credits',
      amount: '50',
    });
    await reads(canvasElement, '50 left');
  },
};

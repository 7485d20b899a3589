import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { shown } from '../test/elements/screen.js';
import { detailsOf } from './account/heard.js';
import { accountIn, showing } from './account/with-account.js';
import { drawn } from './element.js';
import { eventually, find, hasFocus, isGone, press, reads } from './person.js';
import { failingAtFirst, inEnglish } from './shows.js';

const meta: Meta = {
  title: 'Panels/usage-overview/In use',
  component: 'usage-overview',
  tags: ['!autodocs'],
  render: drawn('usage-overview'),
  parameters: showing('moderate'),
};
export default meta;

const walk = (canvas: HTMLElement): Promise<HTMLElement> =>
  find(canvas, 'slider', 'Usage over time');

/** Waits until the drawing has come and taken the place of what replaces it. */
async function isDrawn(canvas: HTMLElement): Promise<void> {
  await walk(canvas);
  await eventually(() =>
    expect([...shown(canvas)].filter((part) => part.matches('.plot .skeleton'))).toEqual([]),
  );
}

export const IdleDeploymentsShown: StoryObj = {
  globals: inEnglish,
  parameters: showing('low'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Show them');
    await reads(canvasElement, 'intent-demo');
    await reads(canvasElement, 'Based on usage from');
    await find(canvasElement, 'button', 'Hide them');
  },
};

export const ComparedByAClick: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const compare = await press(canvasElement, 'Compare');
    await expect(compare).toHaveAttribute('aria-pressed', 'true');
    await reads(canvasElement, 'Previous period');
    await expect(canvasElement.querySelector('usage-overview')).toHaveAttribute('compare');
  },
};

export const ViewedAsATable: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'View as table');
    await find(canvasElement, 'columnheader', 'Day');
    await reads(canvasElement, 'Total');
  },
};

export const ExportMenuOpen: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Export');
    await find(canvasElement, 'button', 'Image (PNG)');
    await find(canvasElement, 'button', 'Data (CSV)');
  },
};

export const ExportMenuClosedByEscape: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Export');
    (await find(canvasElement, 'button', 'Data (CSV)')).focus();
    await userEvent.keyboard('{Escape}');
    await isGone(canvasElement, 'button', 'Data (CSV)');
    await hasFocus('Export');
  },
};

export const TrendSavedAsData: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Export');
    await press(canvasElement, 'Data (CSV)');
    await reads(canvasElement, /Saved as .+\.csv/);
    await expect(detailsOf(canvasElement, 'usage-export')).toEqual([
      { accountId: 'acc_01J9ZK3V7Q', kind: 'trend', format: 'csv', rows: 21 },
    ]);
  },
};

export const TrendSavedAsAPicture: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await isDrawn(canvasElement);
    await press(canvasElement, 'Export');
    await press(canvasElement, 'Image (PNG)');
    await reads(canvasElement, /Saved as .+\.png/);
  },
};

export const WalkedByKeyboard: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const points = await walk(canvasElement);
    points.focus();
    await userEvent.keyboard('{Home}');
    await eventually(() =>
      expect(points.getAttribute('aria-valuetext')).toMatch(
        /^Sun 1 November: .+ credits, 3 tool runs/,
      ),
    );
    await userEvent.keyboard('{ArrowRight}');
    await eventually(() =>
      expect(points.getAttribute('aria-valuetext')).toMatch(/^Mon 2 November: /),
    );
  },
};

export const ZoomedByKeyboard: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const points = await walk(canvasElement);
    points.focus();
    await userEvent.keyboard('{Home}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await eventually(() =>
      expect(points.getAttribute('aria-valuetext')).toContain('Press Enter to zoom in.'),
    );
    await userEvent.keyboard('{Enter}');
    await find(canvasElement, 'button', 'Reset zoom');
    await reads(canvasElement, /in (3 days|72 hours)/);
  },
};

export const ZoomedOutAgain: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    const { canvasElement } = context;
    await ZoomedByKeyboard.play?.(context);
    await press(canvasElement, 'Reset zoom');
    await reads(canvasElement, /in 21 days/);
  },
};

export const CreditsRefreshed: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    const { canvasElement } = context;
    await reads(canvasElement, '87.84 left');
    accountIn(context).world.execute({
      type: 'top-up',
      eventId: 'evt_by_hand',
      resource: 'credits',
      amount: '50',
    });
    await press(canvasElement, 'Refresh credits');
    await reads(canvasElement, '137.84 left');
    await reads(canvasElement, 'Updated');
  },
};

export const RefreshThatFails: StoryObj = {
  globals: inEnglish,
  parameters: showing('stale-after-first'),
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '45');
    await press(canvasElement, 'Refresh runs');
    await reads(canvasElement, "Couldn't refresh.");
    await reads(canvasElement, 'Last updated');
  },
};

export const TrendTriesAgain: StoryObj = {
  globals: inEnglish,
  parameters: showing(failingAtFirst('moderate', 8, 'trend')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Try again');
    await reads(canvasElement, /212\.16 credits in 21 days/);
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { rowsOf } from '../test/elements/screen.js';
import { detailsOf } from './account/heard.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { eventually, find, hasFocus, press, reads } from './person.js';
import { failingAt, failingAtFirst, inEnglish, shows, silentAt, stale, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Panels/usage-tools',
  component: 'usage-tools',
  render: drawn('usage-tools'),
  parameters: showing('moderate'),
};
export default meta;

const firstRow = (canvas: HTMLElement): string | undefined => {
  const [panel] = canvas.getElementsByTagName('usage-tools');
  return panel ? rowsOf(panel)[0]?.[0] : undefined;
};

export const Full = shows('moderate', 'Total Tools', '10 tools', 'Ticket triage', 'Undeployed');
export const Empty = shows('new-account', 'No tools yet', 'Deployed tools appear here.');
export const NothingUsed = shows('nothing-used', '3 tools', 'Invoice matcher', 'Never');
export const Loading = shows(silentAt('moderate', 'tools'), 'Tool Name');
export const Failing = shows(failingAt('moderate', 'tools'), "Couldn't load this list", '(500)');
export const Stale = stale('tools', 'Ticket triage');
export const HundredThousand = shows('many-tools', '100,000 tools', 'Invoice matcher Lisbon 1');
export const HostileNames = shows('hostile-strings', '25 tools', "'; DROP TABLE accounts; --");
export const WrongValues = shows('wrong-values', 'unknown');
export const OfNinetyDays = withArgs({ range: '90d' }, shows('moderate', 'Ticket triage'));
export const OfOneDay = withArgs(
  { range: '2026-11-12/2026-11-12' },
  shows('moderate', 'Total Runs 9'),
);

export const TriesAgain: StoryObj = {
  globals: inEnglish,
  parameters: showing(failingAtFirst('moderate', 4, 'tools')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Try again');
    await reads(canvasElement, 'Ticket triage');
  },
};

export const Searched: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await userEvent.type(await find(canvasElement, 'searchbox', 'Search tools'), 'look');
    await reads(canvasElement, '2 tools');
    await eventually(() => expect(firstRow(canvasElement)).toBe('Warranty lookup'));
  },
};

export const NothingMatches: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await userEvent.type(await find(canvasElement, 'searchbox', 'Search tools'), 'zzz');
    await reads(canvasElement, 'No results');
    await find(canvasElement, 'button', 'Clear search and filter');
  },
};

export const SearchCleared: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    await NothingMatches.play?.(context);
    await press(context.canvasElement, 'Clear search and filter');
    await reads(context.canvasElement, '10 tools');
    await hasFocus('Search tools');
  },
};

export const FilteredByStatus: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '10 tools');
    await press(canvasElement, 'Status: all');
    await userEvent.click(await find(canvasElement, 'checkbox', 'Undeployed'));
    await reads(canvasElement, '1 tool');
    await eventually(() => expect(firstRow(canvasElement)).toBe('Weekly digest'));
  },
};

export const SortedByName: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '10 tools');
    await press(canvasElement, /^Tool Name/);
    await eventually(() => expect(firstRow(canvasElement)).toBe('Address cleaner'));
    await press(canvasElement, /^Tool Name/);
    await eventually(() => expect(firstRow(canvasElement)).toBe('Weekly digest'));
  },
};

export const ExportedAsCsv: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '10 tools');
    await press(canvasElement, 'Export');
    await reads(canvasElement, 'Exported 10 rows.');
    await expect(detailsOf(canvasElement, 'usage-export')).toEqual([
      { accountId: 'acc_01J9ZK3V7Q', kind: 'tools', format: 'csv', rows: 10 },
    ]);
  },
};

export const ExportedAsJson: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '10 tools');
    await userEvent.selectOptions(await find(canvasElement, 'combobox', 'File format'), 'json');
    await press(canvasElement, 'Export');
    await expect(detailsOf(canvasElement, 'usage-export')).toMatchObject([{ format: 'json' }]);
    await reads(canvasElement, 'Exported 10 rows.');
  },
};

export const ExportPrevented: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '10 tools');
    const keep = (event: Event): void => event.preventDefault();
    canvasElement.addEventListener('usage-export', keep, { once: true });
    await press(canvasElement, 'Export');
    await expect(detailsOf(canvasElement, 'usage-export')).toHaveLength(1);
    await expect(canvasElement).not.toHaveTextContent('Exported');
  },
};

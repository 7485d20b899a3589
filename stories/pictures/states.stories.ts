import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { all, textOf } from '../../test/elements/screen.js';
import { havingUsed } from '../account/made-account.js';
import type { Life } from '../account/story-account.js';
import { eventually } from '../person.js';
import { looks, type MatrixRow } from './picture-matrix.js';
import './picture-matrix.js';

const meta: Meta = {
  title: 'Pictures/States',
  tags: ['!autodocs', 'picture'],
  parameters: {
    a11y: {
      // The same card four times over has the same landmarks four times over.
      config: { rules: [{ id: 'landmark-unique', enabled: false }] },
    },
  },
};
export default meta;

type Rows = readonly (readonly [label: string, life: Life])[];

/** One content in several lives, in every look; `text` is what a cell in English reads when it has come. */
function picture(
  lives: Rows,
  content: TemplateResult,
  { text, cell = '260px' }: { readonly text: string; readonly cell?: string },
): StoryObj {
  const rows: readonly MatrixRow[] = lives.map(([label, life]) => ({ label, life, content }));
  return {
    render: () => html`<picture-matrix .rows=${rows} style="--cell: ${cell}"></picture-matrix>`,
    play: async ({ canvasElement }) => {
      const matrix = canvasElement.querySelector('picture-matrix');
      if (!matrix) throw new Error('There is no matrix.');
      const english = looks.filter(({ lang }) => lang === 'en').length;
      await eventually(() =>
        expect(textOf(matrix).split(text).length - 1).toBeGreaterThanOrEqual(english),
      );
      await eventually(() =>
        expect(all(matrix, 'heading').length).toBeGreaterThanOrEqual(lives.length),
      );
    },
  };
}

const clock = html`<usage-clock></usage-clock>`;

export const Clocks: StoryObj = {
  ...picture(
    [
      ['Healthy', 'healthy'],
      ['Moderate', 'moderate'],
      ['Low', 'low'],
      ['Less than a percent', havingUsed({ credits: '99.999999' })],
      ['Exhausted', 'exhausted'],
      ['Loading', 'never-answers'],
      ['Failing', 'forbidden'],
    ],
    clock,
    { text: '' },
  ),
  play: async ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('picture-matrix');
    if (!matrix) throw new Error('There is no matrix.');
    await eventually(async () => {
      const states = [...(matrix.shadowRoot?.querySelectorAll('usage-clock') ?? [])].map(
        ({ state }) => state,
      );
      await expect(states).toEqual(
        ['healthy', 'moderate', 'low', 'low', 'exhausted', 'loading', 'error'].flatMap((state) =>
          looks.map(() => state),
        ),
      );
    });
  },
};

export const Banners = picture(
  [
    ['Information', havingUsed({ credits: '20' })],
    ['Warning', havingUsed({ credits: '80' })],
    ['Nothing left, of both', havingUsed({ credits: '100', runs: 100 })],
    ['Free credits expired', 'free-credits-expired'],
  ],
  html`<usage-banners></usage-banners>`,
  { text: "You've used 20% of your credits." },
);

export const BannersForWhoMayNotPay = picture(
  [
    ['Warning', havingUsed({ credits: '80', runs: 20 })],
    ['Free credits expired', 'free-credits-expired'],
  ],
  html`<usage-banners can-upgrade="false"></usage-banners>`,
  { text: 'Contact support' },
);

const overview = html`<usage-overview></usage-overview>`;

export const Overviews = picture(
  [
    ['Full', 'moderate'],
    ['New', 'new-account'],
    ['Overdrawn', 'overdraft'],
    ['Loading', 'never-answers'],
    ['Forbidden', 'forbidden'],
  ],
  overview,
  { text: '87.84 left' },
);

export const WideOverviews = picture([['Full', 'low']], overview, {
  text: '61.8 left',
  cell: '600px',
});

export const Tables = picture(
  [
    ['Full', 'moderate'],
    ['Hostile names', 'hostile-strings'],
    ['Empty', 'new-account'],
    ['Forbidden', 'forbidden'],
  ],
  html`<usage-guardrails></usage-guardrails>`,
  { text: '5 guardrails', cell: '600px' },
);

export const Cards = picture([['Full', 'moderate']], html`<usage-scripts></usage-scripts>`, {
  text: '3 scripts',
});

export const Rates = picture(
  [['Scripts', 'moderate']],
  html`<usage-rates kind="scripts"></usage-rates>`,
  {
    text: 'About 1.85 credits',
  },
);

export const Pages = picture([['Low', 'low']], html`<usage-page></usage-page>`, {
  text: '61.8 left',
  cell: '600px',
});

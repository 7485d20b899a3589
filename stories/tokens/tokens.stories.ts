import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { colorRoles, measures, palette, type Token } from './token-list.js';
import './token-table.js';

const meta: Meta = { title: 'Guides/Tokens', tags: ['!autodocs'] };
export default meta;

const table = (tokens: readonly Token[], colors: boolean, name: string): StoryObj => ({
  render: () => html`<token-table .tokens=${tokens} ?colors=${colors}></token-table>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('token-table')?.shadowRoot;
    await expect(root?.querySelector('tbody')).toHaveTextContent(name);
    for (const swatch of root?.querySelectorAll('i') ?? []) {
      await expect(getComputedStyle(swatch).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    }
  },
});

export const Palette = table(palette, true, '--usage-grey-0');
export const Colors = table(colorRoles, true, '--usage-surface');
export const Measures = table(measures, false, '--usage-radius-card');

import type { StorybookConfig } from '@storybook/web-components-vite';

/** Vite's part is the root's `vite.config.ts`: its conditions for packages, and MSW's worker file. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;

import '@usage-kit/elements/define/all.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { startWorker } from '../stories/account/backend.js';
import { listen } from '../stories/account/heard.js';
import { closeAccount, withAccount } from '../stories/account/with-account.js';
import customElements from '../packages/elements/custom-elements.json';
import DocsPage from './docs-page.mdx';
import { argTypesOf, descriptionOf } from './manifest.js';
import { withPageLook } from './page-look.js';
import { globalTypes, initialGlobals, viewport } from './toolbar.js';

setCustomElementsManifest(customElements);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker)],
  decorators: [withAccount, withPageLook],
  beforeEach({ id, canvasElement }) {
    const end = listen(canvasElement);
    return () => {
      end();
      closeAccount(id);
    };
  },
  parameters: {
    viewport,
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    docs: {
      page: DocsPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          ['State of the account', 'Tokens'],
          'Elements',
          'Panels',
          'Pictures',
        ],
      },
    },
  },
};

export default preview;

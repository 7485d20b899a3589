// Read by the analyzer when `npm run generate -w packages/elements` calls it: the plugin is TypeScript, which
// `cem analyze` alone cannot load.
import { publicSurface } from './scripts/manifest/public-surface.js';

export default {
  globs: [
    'packages/elements/src/usage-element.ts',
    'packages/elements/src/usage-*/usage-*.ts',
    'packages/elements/src/define/usage-*.ts',
  ],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/usage-part-*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [publicSurface()],
};

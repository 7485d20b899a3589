import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isPreview }) => {
  // While developing, a simulated billing backend with two accounts replaces yours.
  if (command === 'serve' && !isPreview && !process.env.VITE_BILLING_URL) {
    const { startServer } = await import('@usage-kit/server');
    const backend = await startServer({ port: 0, scenario: ['moderate', 'low'] });
    process.env.VITE_BILLING_URL = backend.url;
  }
  const isCustomElement = (tag: string) => tag.startsWith('usage-');
  return { plugins: [react(), vue({ template: { compilerOptions: { isCustomElement } } })] };
});

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isPreview }) => {
  // While developing, a simulated billing backend replaces yours.
  if (command === 'serve' && !isPreview && !process.env.VITE_BILLING_URL) {
    const { startServer } = await import('@usage-kit/server');
    const backend = await startServer({ port: 0, scenario: 'moderate' });
    process.env.VITE_BILLING_URL = backend.url;
  }
  // Without this Vue looks for components of these names, and warns.
  const isCustomElement = (tag: string) => tag.startsWith('usage-');
  return { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
});

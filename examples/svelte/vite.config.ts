import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isPreview }) => {
  // While developing, a simulated billing backend replaces yours.
  if (command === 'serve' && !isPreview && !process.env.VITE_BILLING_URL) {
    const { startServer } = await import('@usage-kit/server');
    const backend = await startServer({ port: 0, scenario: 'moderate' });
    process.env.VITE_BILLING_URL = backend.url;
  }
  return {
    plugins: [svelte()],
    // Vite finds what a .svelte file imports only when it is opened, and would load the page again then.
    optimizeDeps: { include: ['@usage-kit/elements/define/usage-page.js'] },
  };
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isPreview }) => {
  // While developing, a simulated billing backend replaces yours.
  if (command === 'serve' && !isPreview && !process.env.VITE_BILLING_URL) {
    const { startServer } = await import('@usage-kit/server');
    const backend = await startServer({ port: 0, scenario: 'moderate' });
    process.env.VITE_BILLING_URL = backend.url;
  }
  return { plugins: [react()] };
});

import { defineConfig } from 'vite';

export default defineConfig(async ({ command, isPreview }) => {
  // While developing, a simulated billing backend replaces yours, with the list of documents beside its own.
  if (command === 'serve' && !isPreview && !process.env.VITE_BILLING_URL) {
    const { startServer } = await import('@usage-kit/server');
    const { withDocuments } = await import('./backend/with-documents.js');
    const backend = await startServer({ port: 0, scenario: 'moderate' });
    process.env.VITE_BILLING_URL = (await withDocuments(backend.url)).url;
  }
  return {};
});

import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    rolldownOptions: {
      input: 'src/client.js',
      // Names without a hash: server.js has them in its page.
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});

// Builds the page as static files, which the API serves at /.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Two copies of one of these packages would not recognize each other's objects.
  resolve: { dedupe: ['graphql', 'react', 'react-dom', 'monaco-editor'] },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    // The editor is large, but it is loaded from the same machine.
    chunkSizeWarningLimit: 10_000,
  },
  // For `npx vite` next to a running `npm start`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});

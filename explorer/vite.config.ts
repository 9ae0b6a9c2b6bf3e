// Builds the page to static files that the API serves at /, and serves the page with hot reload for `npm run dev`.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while `npm run dev` runs; the default is for `npx vite explorer` next to a running `npm start`. */
const api = process.env['DOSSIER_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig(({ command }) => ({
  plugins: [react()],
  resolve: {
    // Two copies of one of these would not recognize each other's objects.
    dedupe: ['graphql', 'react', 'react-dom', 'monaco-editor'],
    // In development the client package is its sources: changes of them reload the page, and nothing has to be built first.
    alias: command === 'serve' ? { '@dossier/client': fileURLToPath(new URL('../packages/client/src/main.ts', import.meta.url)) } : {},
  },
  worker: { format: 'es' },
  // Workers of the editor are named by `?worker`, which Vite does not understand in dependencies that it bundles in advance.
  optimizeDeps: {
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    include: [
      'graphiql',
      'monaco-graphql > picomatch-browser',
      'graphql-language-service > nullthrows',
      'graphql-language-service > debounce-promise',
    ],
  },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    // The editor is large, but it is loaded from the same machine.
    chunkSizeWarningLimit: 10_000,
  },
  server: { proxy: Object.fromEntries(['/graphql', '/healthz', '/readyz'].map((path) => [path, api])) },
}));

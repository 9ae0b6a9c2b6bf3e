// Builds the app to dist/; `npm start` serves it beside a running API.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The page asks /graphql of the host that it comes from, in development as in production.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});

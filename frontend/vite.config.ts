import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.CHUNGTAY_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': path.resolve(import.meta.dirname, 'src') } },
  server: {
    port: Number(process.env.PORT ?? 5173),
    // The host stays the browser's: the server refuses writes from other origins. Pages begin like the API (/api-clients).
    proxy: Object.fromEntries(
      ['^/api/', '^/oauth2/', '^/q/'].map((path) => [path, { target: backend, changeOrigin: false }]),
    ),
  },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        // Libraries change seldom: kept apart, a new release of the pages leaves them in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui|dayjs)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});

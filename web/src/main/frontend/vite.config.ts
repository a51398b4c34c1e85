import { defineConfig } from 'vite';
import { serviceWorker } from './build/service-worker.ts';

const server = process.env.EDUCONNECT ?? 'http://127.0.0.1:8080';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: process.env.OUT ?? '../../../target/frontend',
    emptyOutDir: true,
    target: ['es2022', 'chrome105', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // One file for what every screen needs: each file more is a round trip on a slow line.
        advancedChunks: { groups: [{ name: 'shell', test: /node_modules|\/shell\/(?!texts\/..\.ts|desk\/)|\/domain\.ts|\/texts\.ts/ }] },
      },
    },
  },
  // The host stays as the browser says it: the server refuses writes that come from another origin.
  server: { proxy: { '/api': { target: server }, '/openapi': { target: server } } },
  plugins: [serviceWorker()],
});

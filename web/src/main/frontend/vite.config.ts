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
        advancedChunks: {
          groups: [
            { name: 'shell', test: /node_modules|\/shell\/(?!texts\/..\.ts)|\/domain\.ts|\/texts\.ts/ },
            { name: 'login', test: /\/auth\/(login|names|secret)\.tsx?/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/openapi': server } },
  plugins: [serviceWorker()],
});

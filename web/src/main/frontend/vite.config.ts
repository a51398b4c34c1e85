import { defineConfig } from 'vite';
import { groups, REGISTRY } from './build/chunks.ts';
import { OUT } from './build/out.ts';
import { serviceWorker } from './build/service-worker.ts';

// The product takes cookies only from pages of its own host, so the host stays the page's.
const server = { target: process.env.EDUCONNECT ?? 'http://127.0.0.1:8080', changeOrigin: false };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: ['es2022', 'chrome105', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: new URL('index.html', import.meta.url).pathname, registry: REGISTRY },
      preserveEntrySignatures: false,
      output: {
        codeSplitting: { groups },
      },
    },
  },
  server: { proxy: { '/api': server, '/openapi': server } },
  plugins: [serviceWorker()],
});

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // The fake host reads the locale files as they stand in the tree, so that a text changes on screen when it is saved.
  server: { port: 5173, strictPort: true, fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
  // The policy of the web view lets fonts come from the program only, so a small one is not put into the style sheet either.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // A page for each window: the client's loads nothing of the staff's program.
    rolldownOptions: { input: ['index.html', 'client-display.html', 'kiosk.html', 'board.html'] },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/app/test-setup.ts'],
    css: false,
    restoreMocks: true,
    // Whole screens on a busy machine of two cores.
    testTimeout: 20_000,
  },
});

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setHost } from '../backend/host';
import '../shared/base.css';
import { startTheme } from '../shared/theme';
import { App } from './app';

async function start(): Promise<void> {
  startTheme();
  if ('__TAURI_INTERNALS__' in window) {
    setHost((await import('../backend/tauri')).tauriHost);
  } else if (import.meta.env.DEV) {
    setHost((await import('../backend/fake/host')).fakeHost());
  }
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

void start();

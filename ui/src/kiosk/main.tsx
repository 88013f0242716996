import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setHost } from '../backend/host';
import '../shared/base.css';
import { Kiosk } from './kiosk';

/** The kiosk's window. It has a page of its own: nothing of the staff's program is loaded here. */
async function start(): Promise<void> {
  if ('__TAURI_INTERNALS__' in window) {
    setHost((await import('../backend/tauri')).tauriHost);
  } else if (import.meta.env.DEV) {
    setHost((await import('../backend/fake/host')).fakeHost());
  }
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <Kiosk />
      </StrictMode>,
    );
  }
}

void start();

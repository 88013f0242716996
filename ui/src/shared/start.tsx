import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setHost } from '../backend/host';
import './base.css';

/** Finds the desk that answers this window, and draws the page that it has of its own. */
export async function startPage(page: ReactElement): Promise<void> {
  if ('__TAURI_INTERNALS__' in window) {
    setHost((await import('../backend/tauri')).tauriHost);
  } else if (import.meta.env.DEV) {
    setHost((await import('../backend/fake/host')).fakeHost());
  }
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}

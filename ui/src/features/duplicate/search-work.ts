import { useSyncExternalStore } from 'react';
import type { DuplicatesFound } from '../../backend/generated/commands';
import { asHostError, call, listen, type HostError } from '../../backend/host';

/** The search that runs. It lives outside of the screen, so that the screen can be left while it runs. */
export interface SearchWork {
  progress?: { done: number; total: number };
  cancelling?: boolean;
  found?: DuplicatesFound;
  error?: HostError;
}

let work: SearchWork = {};
const watchers = new Set<() => void>();

function set(next: SearchWork): void {
  work = next;
  watchers.forEach((tell) => tell());
}

export function useSearchWork(): SearchWork {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => work,
  );
}

/** For tests, and for the next person who signs in. */
export function forgetSearch(): void {
  set({});
}

export async function searchStore(): Promise<void> {
  if (work.progress) return;
  set({ progress: { done: 0, total: 0 } });
  const stop = listen('progress', ({ work: kind, done, total }) => {
    if (kind === 'duplicates' && work.progress) set({ ...work, progress: { done, total } });
  });
  try {
    set({ found: await call('duplicate_search', {}) });
  } catch (thrown) {
    set({ error: asHostError(thrown) });
  } finally {
    stop();
  }
}

/** Asks it to stop. What came of it is said by the answer to the search itself. */
export async function cancelSearch(): Promise<void> {
  if (!work.progress || work.cancelling) return;
  set({ ...work, cancelling: true });
  try {
    await call('duplicate_cancel', {});
  } catch (thrown) {
    set({ error: asHostError(thrown) });
  }
}

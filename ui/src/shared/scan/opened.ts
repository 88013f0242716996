import { useSyncExternalStore } from 'react';
import type { Readings } from './burst';

/** What is being looked at: as a reader typed it, or by hand. */
export interface Scanned {
  text: string;
  keys: string | null;
}

let scanned: Scanned | undefined;
const watchers = new Set<() => void>();

export function openScan(next: Readings | Scanned): void {
  scanned = next;
  watchers.forEach((tell) => tell());
}

export function closeScan(): void {
  scanned = undefined;
  watchers.forEach((tell) => tell());
}

export function useScanned(): Scanned | undefined {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => scanned,
  );
}

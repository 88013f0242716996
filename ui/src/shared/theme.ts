import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark' | 'system';

const STORED = 'migradesk.theme';
const watchers = new Set<() => void>();

export function theme(): Theme {
  const stored = localStorage.getItem(STORED);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function apply(): void {
  const chosen = theme();
  const dark = chosen === 'dark' || (chosen === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function setTheme(next: Theme): void {
  localStorage.setItem(STORED, next);
  apply();
  watchers.forEach((tell) => tell());
}

/** Puts the chosen theme on, and follows the system's while that is the choice. */
export function startTheme(): void {
  apply();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
}

export function useTheme(): Theme {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, theme);
}

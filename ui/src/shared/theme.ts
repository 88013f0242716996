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

export type TextSize = '100' | '125' | '150' | '200';

export const TEXT_SIZES: readonly TextSize[] = ['100', '125', '150', '200'];
const STORED_SIZE = 'migradesk.text-size';

export function textSize(): TextSize {
  const stored = localStorage.getItem(STORED_SIZE);
  return TEXT_SIZES.find((size) => size === stored) ?? '100';
}

function applySize(): void {
  document.documentElement.style.fontSize = `${textSize()}%`;
}

export function setTextSize(next: TextSize): void {
  localStorage.setItem(STORED_SIZE, next);
  applySize();
  watchers.forEach((tell) => tell());
}

export function useTextSize(): TextSize {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, textSize);
}

/** Puts the chosen theme and text size on, and follows the system's while that is the choice. */
export function startTheme(): void {
  apply();
  applySize();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
}

export function useTheme(): Theme {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, theme);
}

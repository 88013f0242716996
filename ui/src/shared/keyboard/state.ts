import { useSyncExternalStore } from 'react';
import { layoutFor } from './layouts';

/** Whether the keyboard is on the screen, and whose letters it has. It stays from one field and one screen to the next. */
interface KeyboardState {
  open: boolean;
  /** A language. */
  tag: string;
  /** The keys of the real keyboard write what stands at their place on the screen. */
  positions: boolean;
}

const STORED = 'migradesk.keyboard';
const FIRST = 'ar';

let state: KeyboardState = { open: false, tag: '', positions: false };
const watchers = new Set<() => void>();

function change(part: Partial<KeyboardState>): void {
  state = { ...state, ...part };
  watchers.forEach((tell) => tell());
}

function lastTag(): string {
  const stored = localStorage.getItem(STORED) ?? '';
  return layoutFor(stored) ? stored : FIRST;
}

/** Shows the keyboard of a language; of the last one, where the language has none or is not known. */
export function openKeyboard(tag?: string): void {
  const known = tag !== undefined && layoutFor(tag) ? tag : undefined;
  change({ open: true, tag: known ?? (state.tag === '' ? lastTag() : state.tag) });
}

export function closeKeyboard(): void {
  change({ open: false, positions: false });
}

export function chooseKeyboard(tag: string): void {
  localStorage.setItem(STORED, tag);
  change({ tag });
}

export function setPositions(positions: boolean): void {
  change({ positions });
}

export function keyboardState(): KeyboardState {
  return state;
}

export function useKeyboardState(): KeyboardState {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, keyboardState);
}

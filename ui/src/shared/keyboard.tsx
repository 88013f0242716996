import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/**
 * The keys of the program. `n` is a single letter, `1` a single digit, `Ctrl+K` a chord, `F1` a named key.
 * Single letters and digits work only outside fields, and can be switched off (WCAG 2.1.4).
 */
export type Combo = string;

interface Entry {
  combo: Combo;
  run: () => void;
}

// The last one that came is asked first: what floats above wins over what it covers.
const entries: Entry[] = [];
let suspended = false;

const STORED = 'migradesk.single-keys';
const watchers = new Set<() => void>();

export function singleKeysOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
  watchers.forEach((tell) => tell());
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, singleKeysOn);
}

/** While the screen is locked no key of the covered screens may act. */
export function suspendKeys(on: boolean): void {
  suspended = on;
}

export function isSingle(combo: Combo): boolean {
  return combo.length === 1;
}

/** The key as it is named on a keyboard, whatever its layout: a Cyrillic or Arabic layout still has the key of `n`. */
function keyOf(event: KeyboardEvent): string {
  if (/^[\x21-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  const physical = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code);
  if (physical?.[1] !== undefined && event.key.length === 1) return physical[1].toLowerCase();
  return event.key.toLowerCase();
}

function matches(combo: Combo, event: KeyboardEvent): boolean {
  const parts = combo.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const ctrl = event.ctrlKey || event.metaKey;
  return (
    keyOf(event) === key &&
    ctrl === parts.includes('ctrl') &&
    event.altKey === parts.includes('alt') &&
    (key.length !== 1 || !/[a-z0-9]/.test(key) || event.shiftKey === parts.includes('shift'))
  );
}

const TYPED = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]';
const CHOOSES_BY_LETTER = '[role=listbox], [role=menu], [role=combobox], [aria-haspopup=listbox]';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPED}, ${CHOOSES_BY_LETTER}`) !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (suspended || event.defaultPrevented || event.isComposing || event.repeat) return;
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (single && (!singleKeysOn() || isTyping(event.target))) return;
  // In a field, Ctrl+Z takes back what was typed.
  if (matches('Ctrl+z', event) && isTyping(event.target)) return;
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    const entry = entries[i];
    if (entry && matches(entry.combo, event)) {
      event.preventDefault();
      entry.run();
      return;
    }
  }
}

const PRESSED = 'button, input[type=radio], input[type=checkbox]';

/** What can be pressed and has the focus, such as a button or a choice, would take Enter for itself even with Ctrl, which is meant for the form. */
function beforeButtons(event: KeyboardEvent): void {
  if (!matches('Ctrl+Enter', event) || !(event.target instanceof Element) || event.target.closest(PRESSED) === null) return;
  onKeyDown(event);
  if (event.defaultPrevented) event.stopPropagation();
}

/** Runs `run` when the key is pressed, as long as the component is on screen and `combo` is given. */
export function useKey(combo: Combo | undefined, run: () => void): void {
  const latest = useRef(run);
  // As soon as the button can be seen its key acts: a quick hand does not wait for what React does after painting.
  useLayoutEffect(() => {
    latest.current = run;
  });
  useLayoutEffect(() => {
    if (combo === undefined) return;
    const entry: Entry = { combo, run: () => latest.current() };
    if (entries.length === 0) {
      document.addEventListener('keydown', beforeButtons, true);
      document.addEventListener('keydown', onKeyDown);
    }
    entries.push(entry);
    return () => {
      entries.splice(entries.indexOf(entry), 1);
      if (entries.length === 0) {
        document.removeEventListener('keydown', beforeButtons, true);
        document.removeEventListener('keydown', onKeyDown);
      }
    };
  }, [combo]);
}

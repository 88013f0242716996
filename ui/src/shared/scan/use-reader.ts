import { useEffect, useRef } from 'react';
import { Burst, type Readings, type Stroke } from './burst';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']);

function textFieldOf(target: EventTarget | null): TextField | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type) ? target : undefined;
}

/** Sets a field's text as if it had been typed, so that whoever holds the state hears of it. */
function write(field: TextField, text: string, caret: number): void {
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React replaces the setter of the element itself; that of the prototype is the real one.
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  try {
    field.setSelectionRange(caret, caret);
  } catch {
    // Fields for numbers and addresses have no caret that can be set.
  }
}

interface Before {
  field: TextField;
  text: string;
  caret: number;
}

function look(field: TextField): Before {
  return { field, text: field.value, caret: field.selectionStart ?? field.value.length };
}

/** Strokes that are given back must not be taken for a reader's again. */
const givenBack = new WeakSet<Event>();

function giveBack(held: readonly Stroke[], field: TextField | undefined): void {
  if (field?.isConnected) {
    const { text, caret } = look(field);
    const typed = held.map(({ key }) => (key.length === 1 ? key : '')).join('');
    write(field, text.slice(0, caret) + typed + text.slice(field.selectionEnd ?? caret), caret + typed.length);
    return;
  }
  const target = document.activeElement ?? document.body;
  for (const { key, code, shift } of held) {
    const event = new KeyboardEvent('keydown', { key, code, shiftKey: shift, bubbles: true, cancelable: true });
    givenBack.add(event);
    target.dispatchEvent(event);
  }
}

/**
 * Listens for a document reader, whatever has the focus. A zone is handed to `onZone`, and the field that had the focus gets its
 * text back; everything else goes where it was typed.
 */
export function useReader(on: boolean, onZone: (readings: Readings) => void): void {
  const tell = useRef(onZone);
  useEffect(() => {
    tell.current = onZone;
  });

  useEffect(() => {
    if (!on) return;
    const burst = new Burst();
    let before: Before | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const settle = () => {
      clearTimeout(timer);
      const { zone, held } = burst.settle();
      const was = before;
      before = undefined;
      if (zone) {
        if (was?.field.isConnected) write(was.field, was.text, was.caret);
        tell.current(zone);
      } else if (held.length > 0) {
        giveBack(held, was?.field);
      }
    };

    /** After a silence. A busy screen runs timers before the strokes that have come meanwhile, so these get their turn first. */
    const wait = () => {
      timer = setTimeout(() => {
        timer = setTimeout(settle);
      }, burst.patience);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      // Under the lock a reader types into nothing but the passphrase.
      if (givenBack.has(event) || event.isComposing || document.documentElement.hasAttribute('data-locked')) return;
      const lineEnd = event.key === 'Enter' || event.key === 'Tab';
      if (!(event.key.length === 1 || lineEnd) || event.ctrlKey || event.altKey || event.metaKey) {
        // Shift goes down and up between a reader's signs; any other key is a person's.
        if (!['Shift', 'CapsLock', 'Control', 'Alt', 'Meta'].includes(event.key)) settle();
        return;
      }
      // Where zones are copied by hand, a reader may simply type.
      if (event.target instanceof Element && event.target.closest('[data-copied-by-hand]')) return;
      const stroke = { key: event.key, code: event.code, shift: event.shiftKey, at: event.timeStamp };
      const field = textFieldOf(event.target);
      // A reader doesn't go to another field amid a line.
      if (burst.interrupts(stroke) || (before && field && before.field !== field)) settle();
      before ??= field && look(field);
      const verdict = burst.stroke(stroke, field !== undefined);
      clearTimeout(timer);
      if (verdict === 'pass') {
        if (lineEnd) settle();
        else wait();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (verdict === 'done') settle();
      else wait();
    };

    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      clearTimeout(timer);
    };
  }, [on]);
}

import { ArrowBigUp, CornerDownLeft, Delete } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { m } from '../../backend/generated/messages';
import { useText } from '../l10n';
import { deleteBefore, enter, insert, letterBefore, replaceBefore, textBoxOf, type TextBox } from './edit';
import './keyboard.css';
import { keyAt, written, ZWNJ, type Key, type Layout } from './layout';
import { drawn, nameOfSign } from './marks';

export interface OnScreenKeyboardProps {
  layout: Layout;
  /** The language that it is shown for, and its own name. */
  tag: string;
  autonym: string;
  /** The field that is written into. */
  field: RefObject<TextBox | null>;
  /** The keys of the real keyboard write what stands at their place. */
  positions?: boolean;
  /** Words in the strip while it is empty; without them the client's screen has less to read. */
  hints?: boolean;
  /** Signs beside the space: those of names, unless it is a sentence that is written. */
  signs?: readonly string[];
  /** Above the keys: the choice of language and what else belongs to it. */
  children?: ReactNode;
  /** Escape, while a key has the focus: back to the field. */
  onLeave?: () => void;
}

/** Signs that names of every script are written with. */
const COMMON = ['-', '’'];

/**
 * Keys for letters that the real keyboard does not have. It never takes the focus from the field by a touch; whoever comes with the
 * keyboard goes through it with the arrows, and what they press goes to the field that was left.
 */
export function OnScreenKeyboard({ layout, tag, autonym, field, positions = false, hints = true, signs = COMMON, children, onLeave }: OnScreenKeyboardProps) {
  const { t, tag: screen } = useText();
  const [shift, setShift] = useState(false);
  const [letter, setLetter] = useState('');
  const [at, setAt] = useState<[row: number, place: number]>([0, 0]);
  const frame = useRef<HTMLDivElement>(null);
  const forms = letter === '' ? [] : layout.forms(letter).filter((form) => layout.syllabic || form !== letter);

  const write = (act: (box: TextBox) => void) => {
    const box = field.current;
    if (!box?.isConnected) return;
    act(box);
    setLetter(letterBefore(box));
  };
  const type = (text: string) => {
    write((box) => insert(box, text));
    setShift(false);
  };

  // Forms belong to the letter before the caret, wherever that has come to.
  useEffect(() => {
    const look = () => {
      const box = field.current;
      if (box && document.activeElement === box) setLetter(letterBefore(box));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [field]);

  useTypedPositions(positions ? layout : undefined, field, (text) => type(text));

  const rows: { id: string; keys: (Cap | undefined)[] }[] = [];
  rows.push({
    id: 'forms',
    keys: forms.map((form) => ({ id: `form ${form}`, text: drawn(form), label: form, run: () => write((box) => replaceBefore(box, form)) })),
  });
  for (const [index, keys] of layout.rows.entries()) {
    rows.push({ id: `row ${index}`, keys: keys.map((key) => key && capOf(key, shift, t, type)) });
  }
  const hasShift = layout.rows.some((keys) => keys.some((key) => key?.shifted !== undefined));
  const last: Cap[] = [];
  if (hasShift) last.push({ id: 'shift', label: t(m.keyboardShift()), icon: <ArrowBigUp className="icon" aria-hidden="true" />, pressed: shift, wide: true, run: () => setShift(!shift) });
  last.push({ id: 'space', text: '', label: t(m.keyboardSpace()), space: true, run: () => type(' ') });
  if (layout.joins) last.push({ id: 'zwnj', text: drawn(ZWNJ), label: t(m.keyboardZwnj()), run: () => type(ZWNJ) });
  last.push(...signs.map((sign) => ({ id: sign, text: sign, label: sign, run: () => type(sign) })));
  last.push({ id: 'delete', label: t(m.keyboardDelete()), icon: <Delete className="icon" aria-hidden="true" />, wide: true, run: () => write(deleteBefore) });
  last.push({ id: 'enter', label: t(m.keyboardEnter()), icon: <CornerDownLeft className="icon" aria-hidden="true" />, wide: true, run: () => write(enter) });
  rows.push({ id: 'last', keys: last });

  const held = nearest(rows.map(({ keys }) => keys), at);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onLeave) {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      return;
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = moved(rows.map(({ keys }) => keys), held, step);
    setAt(next);
    frame.current?.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus();
  };

  return (
    <div
      ref={frame}
      className="osk"
      role="group"
      aria-label={t(m.keyboardLabel({ language: autonym }))}
      // A touch presses a key and leaves the caret where it is.
      onMouseDown={keepFocus}
      onPointerDown={keepFocus}
    >
      {children}
      {/* Keys stand as on the real keyboard, whichever way the screen is read. */}
      <div className="osk-keys" dir="ltr" lang={tag} onKeyDown={move}>
        {rows.map(({ id, keys }, row) => (
          <div
            key={id}
            className={id === 'forms' ? 'osk-row osk-forms' : 'osk-row'}
            style={id.startsWith('row') ? { ['--osk-row' as string]: row - 1 } : undefined}
            role={id === 'forms' ? 'group' : undefined}
            aria-label={id === 'forms' ? t(m.keyboardForms()) : undefined}
          >
            {keys.map((cap, place) =>
              cap === undefined ? (
                <span key={place} className="osk-gap" />
              ) : (
                <button
                  key={cap.id}
                  type="button"
                  className="osk-key"
                  tabIndex={held[0] === row && held[1] === place ? 0 : -1}
                  data-at={`${row},${place}`}
                  data-wide={cap.wide ? '' : undefined}
                  data-space={cap.space ? '' : undefined}
                  aria-label={cap.label}
                  aria-pressed={cap.pressed}
                  // Drawn by the style sheet: it is no part of what the key is called.
                  data-above={cap.above}
                  onFocus={() => setAt([row, place])}
                  onClick={cap.run}
                >
                  {cap.icon ?? <span aria-hidden="true">{cap.text}</span>}
                </button>
              ),
            )}
            {id === 'forms' && keys.length === 0 && hints && (
              <span className="osk-hint" lang={screen} dir="auto">
                {t(layout.syllabic ? m.keyboardOrders() : m.keyboardFormsNone())}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Cap {
  id: string;
  label: string;
  run: () => void;
  text?: string;
  /** What shift would write, small in the corner. */
  above?: string | undefined;
  icon?: ReactNode;
  pressed?: boolean;
  wide?: boolean;
  space?: boolean;
}

function capOf(key: Key, shift: boolean, t: ReturnType<typeof useText>['t'], type: (text: string) => void): Cap {
  const text = written(key, shift);
  const name = nameOfSign(text);
  // A capital is no other letter, so it is not shown beside the small one.
  const other = !shift && key.shifted !== undefined && key.shifted.toLowerCase() !== key.plain.toLowerCase() ? drawn(key.shifted) : undefined;
  return { id: key.code, text: drawn(text), label: name ? t(name) : text, above: other, run: () => type(text) };
}

function keepFocus(event: { target: EventTarget; preventDefault: () => void }): void {
  if (event.target instanceof Element && event.target.closest('.osk-keys')) event.preventDefault();
}

const STEPS: Record<string, [rows: number, places: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Keys = readonly (readonly (Cap | undefined)[])[];

/** The place itself if there is a key, else the nearest of its row or of the rows below. */
function nearest(rows: Keys, [row, place]: readonly [number, number]): [number, number] {
  for (let down = 0; down < rows.length; down += 1) {
    const y = (row + down) % rows.length;
    const keys = rows[y] ?? [];
    let best = -1;
    keys.forEach((key, x) => {
      if (key !== undefined && (best < 0 || Math.abs(x - place) < Math.abs(best - place))) best = x;
    });
    if (best >= 0) return [y, best];
  }
  return [0, 0];
}

function moved(rows: Keys, [row, place]: readonly [number, number], [down, along]: readonly [number, number]): [number, number] {
  if (down !== 0) {
    let y = row;
    do {
      y = (y + down + rows.length) % rows.length;
    } while ((rows[y] ?? []).every((key) => key === undefined) && y !== row);
    return nearest(rows, [y, place]);
  }
  const keys = rows[row] ?? [];
  let x = place;
  do {
    x = (x + along + keys.length) % keys.length;
  } while (keys[x] === undefined && x !== place);
  return [row, x];
}

/** "Type Arabic on my German keyboard": each real key writes what stands at its place. Chords stay what they are. */
function useTypedPositions(layout: Layout | undefined, field: RefObject<TextBox | null>, type: (text: string) => void): void {
  const newest = useRef(type);
  useEffect(() => {
    newest.current = type;
  });
  useEffect(() => {
    if (!layout) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
      const box = textBoxOf(event.target);
      const key = keyAt(layout, event.code);
      if (!box || box !== field.current || !key) return;
      event.preventDefault();
      newest.current(written(key, event.shiftKey));
    };
    // Before the field's own handlers: the letter of the real key is not for them.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [layout, field]);
}

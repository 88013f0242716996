import { Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import { useText } from '../l10n';
import './keyboard.css';
import { openKeyboard, useKeyboardState } from './state';

export interface WithKeyboardProps {
  /** The language whose letters are needed here; empty where nobody knows it yet. */
  tag: string;
  /** The input. */
  children: ReactNode;
}

/** Around the input of a name: a button that shows the keyboard of its language. */
export function WithKeyboard({ tag, children }: WithKeyboardProps) {
  const { t } = useText();
  const { open } = useKeyboardState();
  return (
    <div className="with-keyboard" data-keyboard={tag}>
      {children}
      <button
        type="button"
        className="osk-open"
        // In the field itself the key does the same, so it is no stop of its own.
        tabIndex={-1}
        aria-label={t(m.keyboardOpen())}
        aria-keyshortcuts="Control+Alt+K"
        aria-pressed={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          openKeyboard(tag);
          event.currentTarget.parentElement?.querySelector('input')?.focus();
        }}
      >
        <Keyboard className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

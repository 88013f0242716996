import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../button';
import { Checkbox, ComboBox } from '../field';
import { useKey } from '../keyboard';
import { useFormat, useText } from '../l10n';
import { useLanguage } from '../language';
import { textBoxOf, type TextBox } from './edit';
import { OnScreenKeyboard } from './keyboard';
import { CHOICES, layoutFor } from './layouts';
import { chooseKeyboard, closeKeyboard, keyboardState, openKeyboard, setPositions, useKeyboardState } from './state';

/** The shortcut that shows the keyboard and puts it away, as buttons name it. */
export const KEYBOARD_KEY = 'Ctrl+Alt+k';

/** The language that the field asks for. */
function wantedBy(box: TextBox | null): string | undefined {
  return box?.closest('[data-keyboard]')?.getAttribute('data-keyboard') ?? undefined;
}

function intoSight(box: TextBox | null): void {
  box?.scrollIntoView({ block: 'nearest' });
}

/** The keyboard at the foot of the staff's window. It makes room for itself, so that it never covers the field. */
export function KeyboardDock() {
  const { t } = useText();
  const format = useFormat();
  const { languages } = useLanguage();
  const { open, tag, positions } = useKeyboardState();
  const field = useRef<TextBox | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      if (event.target instanceof Node && frame.current?.contains(event.target)) return;
      field.current = textBoxOf(event.target) ?? field.current;
      if (keyboardState().open) intoSight(field.current);
    };
    // A field may have had the focus before this was there to see it come.
    field.current = textBoxOf(document.activeElement) ?? null;
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  const backToField = () => field.current?.focus();
  useKey(KEYBOARD_KEY, () => {
    if (!open) openKeyboard(wantedBy(field.current));
    else {
      closeKeyboard();
      backToField();
    }
  });

  // What was in sight before the keyboard came, or before the window was made smaller, stays in sight.
  useEffect(() => {
    if (!open) return;
    const look = () => intoSight(field.current);
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [open]);

  const layout = open ? layoutFor(tag) : undefined;
  if (!layout) return null;
  const autonym = languages.find((language) => language.tag === tag)?.autonym ?? format.language(tag);
  const options = CHOICES.map(({ tag: id }) => {
    const own = languages.find((language) => language.tag === id)?.autonym;
    return { id, text: format.language(id), ...(own !== undefined && { detail: own }) };
  });
  return (
    <div className="osk-dock" ref={frame} role="region" aria-label={t(m.keyboardOpen())}>
      <OnScreenKeyboard layout={layout} tag={tag} autonym={autonym} field={field} positions={positions} onLeave={backToField}>
        <div className="osk-head">
          <ComboBox
            key={tag}
            label={t(m.keyboardLanguage())}
            options={options}
            value={tag}
            onChange={(next) => {
              if (next === null || next === tag) return;
              chooseKeyboard(next);
              backToField();
            }}
          />
          <Checkbox checked={positions} onChange={setPositions}>
            {t(m.keyboardPositions())}
          </Checkbox>
          <Button
            kind="quiet"
            icon={X}
            label={t(m.keyboardClose())}
            onPress={() => {
              closeKeyboard();
              backToField();
            }}
          />
        </div>
      </OnScreenKeyboard>
    </div>
  );
}

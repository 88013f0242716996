import { ArrowLeft, Check } from 'lucide-react';
import { useRef, useState, type FocusEvent } from 'react';
import { m } from '../backend/generated/messages';
import type { LanguageInfo, ShownName } from '../backend/generated/commands';
import { asHostError, call } from '../backend/host';
import { Button } from '../shared/button';
import { ErrorNote, TextField } from '../shared/field';
import { textBoxOf, type TextBox } from '../shared/keyboard/edit';
import { OnScreenKeyboard } from '../shared/keyboard/keyboard';
import { choiceForText } from '../shared/keyboard/layouts';
import { useText } from '../shared/l10n';

export interface NameFormProps {
  title: string;
  /** What stands in the fields at first. */
  name: ShownName;
  corrects: number | null;
  showing: number;
  languages: readonly LanguageInfo[];
  onBack: (() => void) | undefined;
  onSent: () => void;
}

/** Two fields and the letters for them: those of the name that is corrected, else those of the client's language. */
export function NameForm({ title, name, corrects, showing, languages, onBack, onSent }: NameFormProps) {
  const { t, tag } = useText();
  const [given, setGiven] = useState(name.given);
  const [family, setFamily] = useState(name.family);
  const [failed, setFailed] = useState<string>();
  const [pending, setPending] = useState(false);
  const field = useRef<TextBox | null>(null);
  const keyboard = choiceForText(`${name.given}${name.family}`, tag);
  const language = languages.find((one) => one.tag === keyboard.tag);
  const autonym = language?.autonym ?? keyboard.tag;
  // An empty field shows where its first letter will stand.
  const dirOf = (text: string) => (text === '' ? (language?.right_to_left ? 'rtl' : 'ltr') : 'auto');
  const empty = given.trim() === '' && family.trim() === '';

  const send = async () => {
    if (empty || pending) return;
    setPending(true);
    try {
      await call('client_display_propose', { showing, corrects, given, family });
      onSent();
    } catch (thrown) {
      setPending(false);
      setFailed(asHostError(thrown).code);
    }
  };

  return (
    <form
      className="display-form"
      noValidate
      onFocus={(event: FocusEvent) => {
        field.current = textBoxOf(event.target) ?? field.current;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1>{title}</h1>
      {failed !== undefined && <ErrorNote block>{t(m.clientDisplayGone())}</ErrorNote>}
      <div className="display-fields">
        <TextField label={t(m.clientDisplayGiven())} value={given} onChange={setGiven} dir={dirOf(given)} autoComplete="off" maxLength={200} autoFocus />
        <TextField label={t(m.clientDisplayFamily())} value={family} onChange={setFamily} dir={dirOf(family)} autoComplete="off" maxLength={200} />
      </div>
      <OnScreenKeyboard layout={keyboard.layout} tag={keyboard.tag} autonym={autonym} field={field} hints={false} />
      <div className="display-actions">
        {onBack && (
          <Button icon={ArrowLeft} iconPoints onPress={onBack}>
            {t(m.clientDisplayBack())}
          </Button>
        )}
        <Button kind="primary" icon={Check} submit disabled={empty} pending={pending}>
          {t(m.clientDisplaySend())}
        </Button>
      </div>
    </form>
  );
}

import { Check, CircleCheck, Languages as Letters, Pencil } from 'lucide-react';
import { useState } from 'react';
import { m } from '../backend/generated/messages';
import type { LanguageInfo, ShownClient, ShownName } from '../backend/generated/commands';
import { Button } from '../shared/button';
import { useText } from '../shared/l10n';
import { NameForm } from './name-form';

export interface NamesProps {
  shown: ShownClient;
  languages: readonly LanguageInfo[];
  /** To the next screen, where there is one. */
  onRight: (() => void) | undefined;
}

/** Which name is being written: the place of the one that is corrected, or one in the client's own letters. */
type Writing = { corrects: number } | { corrects: null };

const EMPTY: ShownName = { given: '', family: '' };

/** "Is your name spelled correctly?" A correction is a proposal; the person at the desk decides. */
export function Names({ shown, languages, onRight }: NamesProps) {
  const { t } = useText();
  const { names, proposed, showing } = shown;
  const [writing, setWriting] = useState<Writing | undefined>(names.length === 0 ? { corrects: null } : undefined);
  const [sent, setSent] = useState(false);

  // After the staff has answered the name that is shown is the one to look at again.
  if (sent && proposed) {
    return (
      <div className="display-sent" role="status">
        <CircleCheck className="icon" aria-hidden="true" />
        <h1>{t(m.clientDisplaySent())}</h1>
      </div>
    );
  }
  if (writing) {
    const name = writing.corrects === null ? EMPTY : (names[writing.corrects] ?? EMPTY);
    return (
      <NameForm
        title={writing.corrects === null ? t(m.clientDisplayNameAsk()) : t(m.clientDisplayNameCorrect())}
        name={name}
        corrects={writing.corrects}
        showing={showing}
        languages={languages}
        onBack={names.length === 0 ? undefined : () => setWriting(undefined)}
        onSent={() => {
          setSent(true);
          setWriting(names.length === 0 ? { corrects: null } : undefined);
        }}
      />
    );
  }
  return (
    <>
      <h1>{t(m.clientDisplayNameQuestion())}</h1>
      <ul className="display-facts">
        {names.map((name, place) => (
          <li key={place} className="display-name">
            <bdi className="display-fact">{[name.given, name.family].filter((part) => part !== '').join(' ')}</bdi>
            <Button icon={Pencil} onPress={() => setWriting({ corrects: place })}>
              {t(m.clientDisplayNameCorrect())}
            </Button>
          </li>
        ))}
      </ul>
      <div className="display-actions">
        {onRight && (
          <Button kind="primary" icon={Check} onPress={onRight}>
            {t(m.clientDisplayNameRight())}
          </Button>
        )}
        <Button icon={Letters} onPress={() => setWriting({ corrects: null })}>
          {t(m.clientDisplayNameOwnScript())}
        </Button>
      </div>
    </>
  );
}

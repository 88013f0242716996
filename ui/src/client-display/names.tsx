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
  writing: Writing | undefined;
  onWriting: (writing: Writing | undefined) => void;
}

/** Which name is being written: the one at a place that is corrected, or with `null` one in the client's own letters. */
export interface Writing {
  corrects: number | null;
}

export const ANEW: Writing = { corrects: null };

function lineOf({ given, family }: ShownName): string {
  return [given, family].filter((part) => part !== '').join(' ');
}

const EMPTY: ShownName = { given: '', family: '' };

/** "Is your name spelled correctly?" A correction is a proposal; the person at the desk decides. */
export function Names({ shown, languages, onRight, writing, onWriting }: NamesProps) {
  const { t } = useText();
  const { names, proposed, showing } = shown;
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
        onBack={names.length === 0 ? undefined : () => onWriting(undefined)}
        onSent={() => {
          setSent(true);
          onWriting(names.length === 0 ? ANEW : undefined);
        }}
      />
    );
  }
  return (
    <div className="display-part">
      <h1>{t(m.clientDisplayNameQuestion())}</h1>
      <ul className="display-facts">
        {names.map((name, place) => (
          <li key={place} className="display-name">
            <bdi className="display-fact">{lineOf(name)}</bdi>
            <Button icon={Pencil} label={`${t(m.clientDisplayNameCorrect())}: ${lineOf(name)}`} onPress={() => onWriting({ corrects: place })}>
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
        <Button icon={Letters} onPress={() => onWriting(ANEW)}>
          {t(m.clientDisplayNameOwnScript())}
        </Button>
      </div>
    </div>
  );
}

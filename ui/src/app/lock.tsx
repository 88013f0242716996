import { LockKeyhole } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../backend/generated/messages';
import type { Me } from '../backend/generated/commands';
import { asHostError, call, type HostError } from '../backend/host';
import { Button } from '../shared/button';
import { TextField, useFocusOnError } from '../shared/field';
import { useText } from '../shared/l10n';
import { useWords } from '../shared/words';
import { Autonyms } from '../shared/autonyms';
import { Avatar, BrandMark } from '../shared/brand';
import '../shared/entrance.css';

export interface LockScreenProps {
  me: Me;
  officeName: string;
  onUnlocked: (me: Me) => Promise<void>;
  onSignOut: () => void;
}

/** Covers everything and clears nothing. */
export function LockScreen({ me, officeName, onUnlocked, onSignOut }: LockScreenProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  // Outside of the part that the lock hides; made here when a test has no page.
  const [place] = useState(() => document.getElementById('lock-root') ?? document.body);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setPending(true);
    setError(undefined);
    try {
      await onUnlocked(await call('unlock', { passphrase }));
    } catch (thrown) {
      setError(asHostError(thrown));
      setPassphrase('');
      setPending(false);
      setAttempt(attempt + 1);
    }
  };

  return createPortal(
    <div className="lock-screen entrance" role="dialog" aria-modal="true" aria-label={t(m.shellLockTitle())}>
      <header className="entrance-top">
        <span className="brand">
          <BrandMark />
          MigraDesk
        </span>
        <Autonyms />
      </header>
      <main className="entrance-main">
        <div className="lock-person">
          <Avatar name={me.name} large />
          <div className="entrance-head">
            <h1 dir="auto">{me.name}</h1>
            <p className="soft" dir="auto">
              {officeName}
            </p>
          </div>
        </div>
        <p className="soft">
          <LockKeyhole className="icon" aria-hidden="true" /> {t(m.shellLockExplained())}
        </p>
        <form className="entrance-form" ref={form} onSubmit={submit} noValidate>
          <TextField
            label={t(m.shellSignInPassphrase())}
            value={passphrase}
            onChange={setPassphrase}
            error={error && errorText(error)}
            type="password"
            name="passphrase"
            autoComplete="current-password"
            dir="ltr"
            autoFocus
          />
          <div className="entrance-actions">
            <Button kind="primary" submit pending={pending}>
              {pending ? t(m.shellSignInWorking()) : t(m.shellUnlock())}
            </Button>
            <Button kind="quiet" onPress={onSignOut}>
              {t(m.shellLockSignOut())}
            </Button>
          </div>
        </form>
      </main>
      <footer className="entrance-foot">
        <span>{t(m.shellLockSignOutWarning())}</span>
      </footer>
    </div>,
    place,
  );
}

import { useState, type SubmitEvent } from 'react';
import { m } from '../backend/generated/messages';
import type { Me, OfficeState } from '../backend/generated/commands';
import { asHostError, call, type HostError } from '../backend/host';
import { Button } from '../shared/button';
import { TextField, useFocusOnError } from '../shared/field';
import { useText } from '../shared/l10n';
import { useWords } from '../shared/words';
import { Autonyms } from '../shared/autonyms';
import { BrandMark } from '../shared/brand';
import '../shared/entrance.css';

/** Who signed in last at this desk. A login is no secret: the screen lists them all. */
const LAST_LOGIN = 'migradesk.login';
const SHOWN_LOGINS = 12;

export function SignIn({ office, onSignedIn }: { office: OfficeState; onSignedIn: (me: Me) => Promise<void> }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [login, setLogin] = useState(() => {
    const last = localStorage.getItem(LAST_LOGIN) ?? '';
    return office.logins.includes(last) ? last : '';
  });
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<HostError>();
  const [missing, setMissing] = useState<{ login?: string; passphrase?: string }>({});
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setError(undefined);
    const gaps = {
      ...(login.trim() === '' && { login: t(m.shellSignInLoginMissing()) }),
      ...(passphrase === '' && { passphrase: t(m.shellSignInPassphraseMissing()) }),
    };
    setMissing(gaps);
    if (Object.keys(gaps).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    setPending(true);
    try {
      const me = await call('sign_in', { login: login.trim(), passphrase });
      localStorage.setItem(LAST_LOGIN, login.trim());
      await onSignedIn(me);
    } catch (thrown) {
      setError(asHostError(thrown));
      setPassphrase('');
      setPending(false);
      setAttempt(attempt + 1);
    }
  };

  return (
    <div className="entrance">
      <header className="entrance-top">
        <span className="brand">
          <BrandMark />
          MigraDesk
        </span>
        <Autonyms />
      </header>
      <main className="entrance-main">
        <div className="entrance-head">
          <h1>{t(m.shellSignInTitle())}</h1>
          {office.office_name !== null && <p className="soft" dir="auto">{office.office_name}</p>}
        </div>
        <form className="entrance-form" ref={form} onSubmit={submit} noValidate>
          <TextField
            label={t(m.shellSignInLogin())}
            value={login}
            onChange={setLogin}
            error={missing.login}
            autoComplete="username"
            name="login"
            dir="ltr"
            autoFocus={login === ''}
          />
          {office.logins.length <= SHOWN_LOGINS && office.logins.length > 1 && (
            <div className="logins" role="group" aria-label={t(m.shellSignInChoose())}>
              {office.logins.map((one) => (
                <button key={one} type="button" className="chip" dir="ltr" aria-pressed={one === login} onClick={() => setLogin(one)}>
                  {one}
                </button>
              ))}
            </div>
          )}
          <TextField
            label={t(m.shellSignInPassphrase())}
            value={passphrase}
            onChange={setPassphrase}
            error={missing.passphrase ?? (error && errorText(error))}
            type="password"
            name="passphrase"
            autoComplete="current-password"
            dir="ltr"
            autoFocus={login !== ''}
          />
          <div className="entrance-actions">
            <Button kind="primary" submit pending={pending}>
              {pending ? t(m.shellSignInWorking()) : t(m.shellSignInAct())}
            </Button>
          </div>
        </form>
      </main>
      <footer className="entrance-foot">
        <span>{t(m.shellSignInForgotten())}</span>
      </footer>
    </div>
  );
}


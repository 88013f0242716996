import { KeyRound } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField, useFocusOnError } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

type Problems = Partial<Record<'old' | 'fresh' | 'again', string>>;

/** One's own passphrase. The old one is asked for, so that nobody changes it at an unlocked desk. */
export function PassphraseScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);

  const refuse = (found: Problems) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const required = word('error', 'field-required');
    const found: Problems = {};
    if (old === '') found.old = required;
    if (fresh === '') found.fresh = required;
    else if (fresh !== again) found.again = word('error', 'passphrase-differs');
    setError(undefined);
    if (Object.keys(found).length > 0) {
      refuse(found);
      return;
    }
    setProblems({});
    setPending(true);
    try {
      await call('passphrase_change', { old, new: fresh });
      setOld('');
      setFresh('');
      setAgain('');
      toast.say(t(m.administrationPassphraseChanged()));
    } catch (thrown) {
      const refused = asHostError(thrown);
      if (refused.code === 'wrong-passphrase') refuse({ old: t(m.administrationOldWrong()) });
      else if (refused.args['field'] === 'new') refuse({ fresh: errorText(refused) });
      else setError(refused);
    } finally {
      setPending(false);
    }
  };

  return (
    <Page title={t(m.administrationPassphraseTitle())} about={t(m.administrationPassphraseAbout())}>
      <form className="administration-form" data-narrow="" ref={form} onSubmit={(event) => void save(event)} noValidate>
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <TextField type="password" label={t(m.administrationOld())} value={old} onChange={setOld} error={problems.old} dir="ltr" autoComplete="current-password" autoFocus />
        <TextField
          type="password"
          label={t(m.administrationNewPassphrase())}
          hint={t(m.administrationPassphraseHelp())}
          value={fresh}
          onChange={setFresh}
          error={problems.fresh}
          dir="ltr"
          autoComplete="new-password"
        />
        <TextField type="password" label={t(m.administrationPassphraseAgain())} value={again} onChange={setAgain} error={problems.again} dir="ltr" autoComplete="new-password" />
        <div>
          <Button kind="primary" icon={KeyRound} submit pending={pending}>
            {t(m.administrationPassphraseChange())}
          </Button>
        </div>
      </form>
    </Page>
  );
}

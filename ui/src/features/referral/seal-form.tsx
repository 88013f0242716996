import { CircleCheck, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { PackageLock, PackageSealed, ReferralRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';

const LOCKS: readonly PackageLock[] = ['key', 'passphrase'];
/** Long enough for holidays, short enough that a lost file is soon worth nothing. */
const USUAL_DAYS = '14';

/** Seals what the referral carries into a file, to the partner's key or with a passphrase. */
export function SealForm({ row, onClose }: { row: ReferralRow; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [lock, setLock] = useState<PackageLock>('key');
  const [days, setDays] = useState(USUAL_DAYS);
  const [sealed, setSealed] = useState<PackageSealed>();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);

  const seal = async () => {
    setPending(true);
    setError(undefined);
    try {
      const done = await call('package_seal', { op_id: newOpId(), id: row.id, version: row.version, lock, days: Number.parseInt(days, 10) || 0 });
      if (done !== null) setSealed(done);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  if (sealed) {
    return (
      <div className="referral-answer" role="status">
        <p className="referral-person">
          <CircleCheck className="icon" aria-hidden="true" />
          <span className="referral-path">{t(m.packageSealed({ path: sealed.path }))}</span>
        </p>
        {sealed.passphrase !== null && (
          <div className="referral-secret">
            <p>{t(m.packagePassphraseOnce())}</p>
            <p className="referral-passphrase ltr figures">{sealed.passphrase}</p>
          </div>
        )}
        <div>
          <Button size="small" onPress={onClose}>
            {t(m.appClose())}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="referral-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void seal();
      }}
    >
      <p>{t(m.packageSealLeaves({ fields: row.fields.map((field) => word('referral-field', field)) }))}</p>
      <div className="referral-reason">
        <Select label={t(m.packageLock())} options={LOCKS.map((id) => ({ id, text: word('package-lock', id) }))} value={lock} onChange={setLock} autoFocus />
        <TextField label={t(m.packageDays())} value={days} onChange={setDays} dir="ltr" maxLength={2} error={error?.args['field'] === 'days' ? errorText(error) : undefined} />
      </div>
      {error && error.args['field'] !== 'days' && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="referral-buttons">
        <Button size="small" kind="primary" icon={KeyRound} submit pending={pending}>
          {t(m.packageSealSave())}
        </Button>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { StaffRow } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

/** Somebody leaves: what they did stays under their name, their key is destroyed. Asked twice, because a key can't be brought back. */
export function LeaveBox({ person, onSaved }: { person: StaffRow; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  if (!person.active) return null;

  const leave = async () => {
    setPending(true);
    setError(undefined);
    try {
      const { id, version, login, name, roles, languages } = person;
      const done = await call('staff_save', {
        op_id: newOpId(),
        id,
        version,
        login,
        name,
        roles,
        languages,
        active: false,
        takes_appointments: false,
        passphrase: null,
      });
      toast.saved(done.saved_at);
      onSaved();
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <section className="administration-section">
      <h2>{t(m.administrationLeaveTitle())}</h2>
      <p>{t(m.administrationLeaveAbout())}</p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="administration-bar" data-start="">
        {asked ? (
          <>
            <Button kind="danger" icon={UserRoundX} onPress={() => void leave()} pending={pending} autoFocus>
              {t(m.administrationLeaveSure({ name: person.name }))}
            </Button>
            <Button onPress={() => setAsked(false)}>{t(m.appCancel())}</Button>
          </>
        ) : (
          <Button icon={UserRoundX} onPress={() => setAsked(true)}>
            {t(m.administrationLeave())}
          </Button>
        )}
      </div>
    </section>
  );
}

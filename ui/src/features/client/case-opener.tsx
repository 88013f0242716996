import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Need } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, Select } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

const NEEDS: readonly Need[] = [
  'residence',
  'livelihood',
  'housing',
  'language',
  'school-childcare',
  'training-work',
  'recognition',
  'health',
  'family',
  'participation',
  'digital',
  'debt',
];

/** A contact is not a case: one is opened on purpose, for a need. */
export function CaseOpener({ clientId, onClose, onSaved }: { clientId: string; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [need, setNeed] = useState<Need | null>(null);
  const [opId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);

  const save = async () => {
    if (!need) return;
    setPending(true);
    try {
      const done = await call('case_open', { op_id: opId, client_id: clientId, need });
      toast.saved(done.saved_at, opId);
      onSaved();
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <section className="side-part side-form">
      <Select
        label={t(m.clientCaseNeed())}
        options={NEEDS.map((id) => ({ id, text: word('need', id) }))}
        value={need}
        onChange={setNeed}
        autoFocus
      />
      {error && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="form-buttons">
        <Button kind="primary" size="small" onPress={save} pending={pending} disabled={need === null}>
          {t(m.clientCaseOpen())}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </section>
  );
}

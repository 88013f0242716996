import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDraft } from '../../shared/draft';
import { TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';

/** A note, on top of the timeline that it will join. What was typed stays as a draft until it is saved or thrown away. */
export function NoteBox({ clientId, onClose, onSaved }: { clientId: string; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const draft = useDraft(`note:${clientId}`, () => '');
  const [opId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);

  const save = async () => {
    if (draft.value.trim() === '' || pending) return;
    setPending(true);
    try {
      const done = await call('note_add', { op_id: opId, client_id: clientId, text: draft.value });
      draft.clear();
      toast.saved(done.saved_at, opId);
      onSaved();
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <div className="note-box">
      <TextField
        label={t(m.clientNoteNew())}
        value={draft.value}
        onChange={draft.set}
        error={error && errorText(error)}
        multiline
        autoFocus
        maxLength={20_000}
      />
      <div className="form-buttons">
        <Button kind="primary" size="small" shortcut="Ctrl+Enter" onPress={save} pending={pending} disabled={draft.value.trim() === ''}>
          {t(m.appSave())}
        </Button>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            draft.clear();
            onClose();
          }}
        >
          {t(m.clientDraftThrowAway())}
        </Button>
      </div>
    </div>
  );
}

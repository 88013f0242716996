import { BookOpen, CircleCheck, Replace, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { useWords } from '../../shared/words';

/** An import that was written. */
export interface Imported {
  opId: string;
  added: number;
  changed: number;
}

/** What was taken over, and the way back as long as nobody has built on it. */
export function ImportDone({ imported, choosing, choose }: { imported: Imported; choosing: boolean; choose: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [undone, setUndone] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<HostError>();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), [undone]);

  const undo = async () => {
    setPending(true);
    setError(undefined);
    try {
      await call('undo', { op_id: newOpId(), of: imported.opId });
      setUndone(true);
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <>
      <p className="exchange-note" role="status" ref={note} tabIndex={-1}>
        {undone ? <Undo2 className="icon" aria-hidden="true" /> : <CircleCheck className="icon" aria-hidden="true" />}
        {undone ? t(m.directoryImportUndone()) : t(m.directoryImportDone({ added: imported.added, changed: imported.changed }))}
      </p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="exchange-actions">
        <Button kind="primary" icon={BookOpen} onPress={() => navigate('/directory')}>
          {t(m.appNavDirectory())}
        </Button>
        {!undone && (
          <Button icon={Undo2} onPress={() => void undo()} pending={pending}>
            {t(m.directoryImportUndo())}
          </Button>
        )}
        <Button icon={Replace} onPress={choose} pending={choosing}>
          {t(m.directoryImportOther())}
        </Button>
      </div>
      {!undone && <p className="soft small exchange-lead">{t(m.directoryImportUndoAbout())}</p>}
    </>
  );
}

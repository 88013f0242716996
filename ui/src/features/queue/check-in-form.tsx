import { CalendarCheck } from 'lucide-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { TicketTaken } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { heldCode } from '../../shared/scanned-code';
import { Panel } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Taken } from './take-form';

/** Somebody comes for an appointment: the number on the letter, or its code before the reader, which types. */
export function CheckInForm({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [code, setCode] = useState('');
  const held = useRef('');
  const [taken, setTaken] = useState<TicketTaken>();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending || code.trim() === '') return;
    const read = heldCode(held.current, code);
    if ('held' in read) {
      held.current = read.held;
      setCode('');
      return;
    }
    held.current = '';
    setPending(true);
    setError(undefined);
    setTaken(undefined);
    try {
      setTaken(await call('queue_check_in', { op_id: newOpId(), code: read.code, language: '' }));
      setCode('');
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  const atField = error?.args['field'] === 'code';
  return (
    <Panel floating title={t(m.queueCheckIn())} onClose={onClose} width="26rem">
      <form className="queue-form" onSubmit={(event) => void save(event)} noValidate>
        <TextField label={t(m.queueCheckInCode())} value={code} onChange={setCode} dir="ltr" autoFocus autoComplete="off" error={error && atField ? errorText(error) : undefined} />
        {error && !atField && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={CalendarCheck} submit pending={pending}>
            {t(m.queueCheckInAct())}
          </Button>
        </div>
      </form>
      {taken && <Taken ticket={taken} language="de" />}
    </Panel>
  );
}

import { Forward } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Queue, Ticket } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Panel } from '../../shared/surface';
import { useWords } from '../../shared/words';

const ANY = 'any';

/** To another desk, with a word for the colleague. */
export function ForwardForm({ ticket, queue, onClose }: { ticket: Ticket; queue: Queue; onClose: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const [service, setService] = useState(queue.services.find(({ id }) => id !== ticket.service_id)?.id ?? ticket.service_id);
  const [counter, setCounter] = useState(ANY);
  const [remark, setRemark] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    try {
      await call('queue_forward', {
        op_id: newOpId(),
        id: ticket.id,
        version: ticket.version,
        service_id: service,
        counter_id: counter === ANY ? null : counter,
        remark,
      });
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <Panel floating title={`${t(m.queueForward())}: ${ticket.label}`} onClose={onClose} width="26rem">
      <form className="queue-form" onSubmit={(event) => void save(event)} noValidate>
        <Select label={t(m.queueForwardTo())} options={queue.services.map(({ id, name, letters }) => ({ id, text: name, detail: letters }))} value={service} onChange={setService} autoFocus />
        <Select
          label={t(m.queueForwardCounter())}
          options={[
            { id: ANY, text: t(m.queueForwardAny()) },
            ...queue.counters
              .filter(({ id }) => id !== queue.my_counter)
              .map(({ id, name, staff_name }) => ({ id, text: name, ...(staff_name !== null && { detail: staff_name }) })),
          ]}
          value={counter}
          onChange={setCounter}
        />
        <TextField label={t(m.queueForwardRemark())} value={remark} onChange={setRemark} multiline maxLength={500} />
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={Forward} iconPoints submit pending={pending}>
            {t(m.queueForwardAct())}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

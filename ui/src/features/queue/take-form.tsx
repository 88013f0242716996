import { Printer, Ticket as TicketIcon } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Need, QueueServiceLine, TicketTaken } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ComboBox, ErrorNote, Select } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { PaperNote, usePaper } from '../../shared/paper';
import { useSpoken } from '../../shared/spoken';
import { Panel } from '../../shared/surface';
import { useWords } from '../../shared/words';

/** A number for somebody who stands at the counter. Only here somebody is put first. */
export function TakeForm({ services, onClose }: { services: readonly QueueServiceLine[]; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const spoken = useSpoken();
  const [service, setService] = useState(services[0]?.id ?? '');
  const [need, setNeed] = useState<Need | null>(null);
  const [language, setLanguage] = useState<string | null>(null);
  const [priority, setPriority] = useState(false);
  const [taken, setTaken] = useState<{ ticket: TicketTaken; language: string }>();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setError(undefined);
    try {
      const ticket = await call('queue_take', { op_id: newOpId(), service_id: service, need, language: language ?? '', priority });
      setTaken({ ticket, language: language ?? 'de' });
      setNeed(null);
      setLanguage(null);
      setPriority(false);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  return (
    <Panel floating title={t(m.queueTake())} onClose={onClose} width="26rem">
      <form className="queue-form" onSubmit={(event) => void save(event)} noValidate>
        <Select label={t(m.queueTakeService())} options={services.map(({ id, name, letters }) => ({ id, text: name, detail: letters }))} value={service} onChange={setService} />
        <ComboBox label={t(m.queueTakeLanguage())} options={spoken} value={language} onChange={setLanguage} />
        <ComboBox label={t(m.queueTakeNeed())} options={NEEDS.map((id) => ({ id, text: word('need', id) }))} value={need} onChange={setNeed} />
        <Checkbox checked={priority} onChange={setPriority}>
          {t(m.queueTakePriority())}
        </Checkbox>
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={TicketIcon} submit pending={pending} disabled={service === ''}>
            {t(m.queueTakeAct())}
          </Button>
        </div>
      </form>
      {taken && <Taken ticket={taken.ticket} language={taken.language} />}
    </Panel>
  );
}

/** The number that was given, and its paper. */
export function Taken({ ticket, language }: { ticket: TicketTaken; language: string }) {
  const { t } = useText();
  const paper = usePaper();
  return (
    <div className="queue-taken" role="status">
      <p className="queue-number ltr">{ticket.label}</p>
      <p>{t(m.queueTaken({ label: ticket.label }))}</p>
      <div>
        <Button icon={Printer} pending={paper.pending} onPress={() => void paper.run(() => call('queue_ticket', { id: ticket.id, language, destination: 'print' }))}>
          {t(m.queuePrint())}
        </Button>
      </div>
      <PaperNote work={paper} />
    </div>
  );
}

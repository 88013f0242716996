import { FilePlus } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, Instant, Need, TicketTaken } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, ComboBox, ErrorNote, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { useSession } from '../../shared/session';
import { useSpoken } from '../../shared/spoken';
import { Panel } from '../../shared/surface';
import { readTime, timeText } from '../../shared/time-of-day';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

/** The instant at which the office's clock shows this day and time; of an hour that comes twice the first. */
export function instantOf(day: Day, minute: number): Instant {
  const shown = timeText(minute);
  const utc = Date.parse(`${day}T${shown}:00Z`);
  // The office is one or two hours ahead of UTC.
  const fitting = [2, 1].map((hours) => (utc - hours * 3_600_000) * 1000).find((at) => localDay(at) === day && localTime(at) === shown);
  return fitting ?? (utc - 3_600_000) * 1000;
}

/** Numbers that were given on paper while the program stood still. The form stays open: there are many of them. */
export function EnterForm({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const spoken = useSpoken();
  const [label, setLabel] = useState('');
  const [day, setDay] = useState<Day | null>(today);
  const [taken, setTaken] = useState('');
  const [over, setOver] = useState(false);
  const [ended, setEnded] = useState('');
  const [language, setLanguage] = useState<string | null>(null);
  const [need, setNeed] = useState<Need | null>(null);
  const [entered, setEntered] = useState<TicketTaken>();
  const [error, setError] = useState<HostError>();
  const [attempted, setAttempted] = useState(false);
  const [pending, setPending] = useState(false);
  const [takenMinute, endedMinute] = [readTime(taken), readTime(ended)];

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempted(true);
    setError(undefined);
    if (pending || day === null || takenMinute === null || (over && endedMinute === null)) return;
    setPending(true);
    try {
      const done = await call('queue_enter', {
        op_id: newOpId(),
        label,
        taken_at: instantOf(day, takenMinute),
        language: language ?? '',
        need,
        ended_at: over && endedMinute !== null ? instantOf(day, endedMinute) : null,
      });
      setEntered(done);
      setLabel('');
      setTaken('');
      setEnded('');
      setAttempted(false);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };

  const at = (field: string) => (error && error.args['field'] === field ? errorText(error) : undefined);
  const wrong = (minute: number | null) => (attempted && minute === null ? t(m.queueTimeWrong()) : undefined);
  const known = ['label', 'taken_at', 'ended_at'].includes(String(error?.args['field']));
  return (
    <Panel floating title={t(m.queueEnter())} onClose={onClose} width="26rem">
      <form className="queue-form" onSubmit={(event) => void save(event)} noValidate>
        <p className="soft small">{t(m.queueEnterAbout())}</p>
        <TextField label={t(m.queueEnterLabel())} value={label} onChange={setLabel} dir="ltr" maxLength={8} autoFocus error={at('label')} />
        <DateField label={t(m.queueEnterDay())} value={day} onChange={setDay} error={attempted && day === null ? t(m.errorFieldRequired()) : undefined} />
        <TextField label={t(m.queueEnterTime())} value={taken} onChange={setTaken} dir="ltr" maxLength={5} error={wrong(takenMinute) ?? at('taken_at')} />
        <Checkbox checked={over} onChange={setOver}>
          {t(m.queueEnterOver())}
        </Checkbox>
        {over && <TextField label={t(m.queueEnterEnded())} value={ended} onChange={setEnded} dir="ltr" maxLength={5} error={wrong(endedMinute) ?? at('ended_at')} />}
        <ComboBox label={t(m.queueTakeLanguage())} options={spoken} value={language} onChange={setLanguage} />
        <ComboBox label={t(m.queueTakeNeed())} options={NEEDS.map((id) => ({ id, text: word('need', id) }))} value={need} onChange={setNeed} />
        {error && (!known || (error.args['field'] === 'ended_at' && !over)) && <ErrorNote block>{errorText(error)}</ErrorNote>}
        <div>
          <Button kind="primary" icon={FilePlus} submit pending={pending}>
            {t(m.queueEnterAct())}
          </Button>
        </div>
        {entered && (
          <p role="status" className="soft">
            {entered.label} ✓
          </p>
        )}
      </form>
    </Panel>
  );
}

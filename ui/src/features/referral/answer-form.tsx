import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, ReferralCause, ReferralOutcome, ReferralRow, ReferralState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, ErrorNote, RadioCards, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { clockOf, minuteOf } from './clock';
import { answersTo, causesOf } from './slip';
import { STATE_ICONS } from './state-look';
import { OUTCOMES } from './step-form';

const PLACED = ['answer', 'cause', 'outcome', 'day', 'reason', 'appointment.place'];

/** What a partner answered, on paper, on the phone or by mail: a key, what belongs to it, done. */
export function AnswerForm({ row, onClose }: { row: ReferralRow; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const toast = useToast();
  const [answer, setAnswer] = useState<ReferralState | null>(null);
  const [cause, setCause] = useState<ReferralCause | null>(null);
  const [outcome, setOutcome] = useState<ReferralOutcome | null>(null);
  const [day, setDay] = useState<Day | null>(today);
  const [reason, setReason] = useState('');
  const [expects, setExpects] = useState(false);
  const [meetingDay, setMeetingDay] = useState<Day | null>(null);
  const [time, setTime] = useState('');
  const [place, setPlace] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);
  const minute = minuteOf(time);
  const wrong = (field: string) => (error?.args['field'] === field ? errorText(error) : undefined);
  const causes = answer === null ? [] : causesOf(answer);

  const save = async () => {
    if (answer === null || day === null || minute === undefined) return;
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const appointment = expects && answer === 'accepted' && meetingDay !== null ? { day: meetingDay, minute, place: place.trim() } : null;
      const done = await call('referral_answer', {
        op_id: opId,
        id: row.id,
        version: row.version,
        answer,
        cause: causes.length > 0 ? cause : null,
        outcome: answer === 'done' ? outcome : null,
        day,
        reason: reason.trim(),
        appointment,
      });
      toast.saved(done.saved_at, opId);
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <form
      className="referral-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RadioCards
        label={t(m.packageAnswerWhat())}
        options={answersTo(row.state).map((id, index) => ({ id, text: word('referral-state', id), icon: STATE_ICONS[id], shortcut: String(index + 1) }))}
        value={answer}
        onChange={setAnswer}
        cardWidth="9rem"
        keysOn={answer === null}
      />
      {answer !== null && (
        <>
          <div className="referral-reason">
            {causes.length > 0 && (
              <Select label={t(m.referralCause())} options={causes.map((id) => ({ id, text: word('referral-cause', id) }))} value={cause} onChange={setCause} error={wrong('cause')} autoFocus />
            )}
            {answer === 'done' && (
              <Select label={t(m.referralOutcome())} options={OUTCOMES.map((id) => ({ id, text: word('referral-outcome', id) }))} value={outcome} onChange={setOutcome} error={wrong('outcome')} autoFocus />
            )}
            <DateField label={t(m.referralDay())} value={day} onChange={setDay} error={wrong('day')} />
            <TextField label={t(m.packageAnswerRemarks())} value={reason} onChange={setReason} maxLength={1000} error={wrong('reason')} autoFocus={causes.length === 0 && answer !== 'done'} />
          </div>
          {answer === 'accepted' && (
            <Checkbox checked={expects} onChange={setExpects}>
              {t(m.packageAnswerAppointment())}
            </Checkbox>
          )}
          {answer === 'accepted' && expects && (
            <div className="referral-reason">
              <DateField label={t(m.referralHandOverDay())} value={meetingDay} onChange={setMeetingDay} />
              <TextField label={t(m.referralHandOverTime())} value={time} onChange={setTime} dir="ltr" maxLength={5} placeholder={clockOf(570)} error={minute === undefined ? clockOf(570) : undefined} />
              <TextField label={t(m.referralHandOverPlace())} value={place} onChange={setPlace} maxLength={300} error={wrong('appointment.place')} />
            </div>
          )}
        </>
      )}
      {error && !PLACED.includes(String(error.args['field'])) && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="referral-buttons">
        <Button size="small" kind="primary" submit pending={pending} disabled={answer === null}>
          {t(m.packageAnswerEnter())}
        </Button>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

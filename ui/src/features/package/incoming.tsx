import { CircleCheck, MailCheck, PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, IncomingRow, ReferralCause, ReferralOutcome, ReferralState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

/** Referrals that other offices sent, each with the answer that goes back. */
export function Incoming() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [answering, setAnswering] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const { data: rows, error } = useQuery('incoming_list', {}, ['incoming_referral', 'client']);
  if (error) return <ErrorNote block>{errorText(error)}</ErrorNote>;
  if (!rows) return <Skeleton lines={3} />;
  if (rows.length === 0) return <EmptyState icon={PackageOpen} title={t(m.packageIncomingNone())} />;
  return (
    <ul className="package-list">
      {rows.map((row) => (
        <li key={row.id}>
          <p>
            <Link to={`/clients/${row.client_id}`}>
              <bdi>{row.client_name}</bdi>
            </Link>{' '}
            · {word('need', row.need)} · {word('urgency', row.urgency)} · <span className="ltr figures">{row.reference}</span>
          </p>
          <p className="soft small">{t(m.packageIncomingLine({ office: row.office, at: `${localDay(row.at)}T${localTime(row.at)}` }))}</p>
          {row.message !== '' && (
            <p className="package-message" dir="auto">
              {row.message}
            </p>
          )}
          {saved === row.id && (
            <p className="package-answer" role="status">
              <CircleCheck className="icon" aria-hidden="true" />
              <span>{t(m.packageAnswerSaved())}</span>
            </p>
          )}
          {answering === row.id ? (
            <Answer
              row={row}
              onDone={() => {
                setSaved(row.id);
                setAnswering(undefined);
              }}
              onClose={() => setAnswering(undefined)}
            />
          ) : (
            <div>
              <Button size="small" icon={MailCheck} onPress={() => setAnswering(row.id)}>
                {t(m.packageAnswer())}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const ANSWERS: readonly ReferralState[] = ['accepted', 'declined', 'attended', 'not-attended', 'done'];
const CAUSES: readonly ReferralCause[] = ['no-capacity', 'not-responsible', 'requirements-not-met', 'language-not-served', 'documents-missing', 'unreachable', 'other'];
const OUTCOMES: readonly ReferralOutcome[] = ['met', 'partly-met', 'not-met', 'passed-on', 'unknown'];

function Answer({ row, onDone, onClose }: { row: IncomingRow; onDone: () => void; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const [answer, setAnswer] = useState<ReferralState>('accepted');
  const [cause, setCause] = useState<ReferralCause | null>(null);
  const [outcome, setOutcome] = useState<ReferralOutcome | null>(null);
  const [day, setDay] = useState<Day | null>(today);
  const [remarks, setRemarks] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);
  const wrong = (field: string) => (error?.args['field'] === field ? errorText(error) : undefined);
  const save = async () => {
    if (day === null) return;
    setPending(true);
    setError(undefined);
    try {
      const reply = await call('incoming_answer', {
        op_id: newOpId(),
        id: row.id,
        answer,
        cause: answer === 'declined' ? cause : null,
        outcome: answer === 'done' ? outcome : null,
        day,
        remarks,
      });
      if (reply.path !== null) onDone();
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(false);
  };
  return (
    <form
      className="package-row"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select label={t(m.packageAnswer())} options={ANSWERS.map((id) => ({ id, text: word('referral-state', id) }))} value={answer} onChange={setAnswer} autoFocus />
      {answer === 'declined' && (
        <Select label={t(m.referralCause())} options={CAUSES.map((id) => ({ id, text: word('referral-cause', id) }))} value={cause} onChange={setCause} error={wrong('cause')} />
      )}
      {answer === 'done' && (
        <Select label={t(m.referralOutcome())} options={OUTCOMES.map((id) => ({ id, text: word('referral-outcome', id) }))} value={outcome} onChange={setOutcome} error={wrong('outcome')} />
      )}
      <DateField label={t(m.referralDay())} value={day} onChange={setDay} error={wrong('day')} />
      <TextField label={t(m.packageAnswerRemarks())} value={remarks} onChange={setRemarks} maxLength={1000} error={wrong('remarks')} />
      {error && !['cause', 'outcome', 'day', 'remarks'].includes(String(error.args['field'])) && <ErrorNote>{errorText(error)}</ErrorNote>}
      <Button size="small" kind="primary" submit pending={pending}>
        {t(m.packageAnswerSave())}
      </Button>
      <Button size="small" kind="quiet" onPress={onClose}>
        {t(m.appCancel())}
      </Button>
    </form>
  );
}

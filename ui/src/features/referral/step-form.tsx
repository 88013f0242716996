import { Mail } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ReferralChaseKind, Day, ReferralCause, ReferralOutcome, ReferralRow, ReferralState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { ErrorNote, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { useToast } from '../../shared/toast';
import { useWords } from '../../shared/words';
import { actOf, asksWords, causesOf } from './slip';

/** What somebody says of a step. */
export interface Told {
  cause: ReferralCause | null;
  outcome: ReferralOutcome | null;
  day: Day | null;
  reason: string;
}

export const SAYS_NOTHING: Told = { cause: null, outcome: null, day: null, reason: '' };

export const OUTCOMES: readonly ReferralOutcome[] = ['met', 'partly-met', 'not-met', 'passed-on', 'unknown'];
const CHASES: readonly ReferralChaseKind[] = ['call', 'mail', 'letter'];

export interface StepFormProps {
  row: ReferralRow;
  to: ReferralState;
  error: HostError | undefined;
  pending: boolean;
  onStep: (told: Told) => void;
  onClose: () => void;
}

/** Why, with what outcome and when: what an end or a reopening has to say. */
export function StepForm({ row, to, error, pending, onStep, onClose }: StepFormProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const [told, setTold] = useState<Told>({ ...SAYS_NOTHING, day: today });
  useKey('Escape', onClose);
  const causes = causesOf(to);
  const set = (part: Partial<Told>) => setTold({ ...told, ...part });
  const wrong = (field: string) => (error?.args['field'] === field ? errorText(error) : undefined);
  const words = asksWords(row.state, to, told.cause);
  const placed = ['cause', 'outcome', 'day', 'reason'].includes(String(error?.args['field']));
  return (
    <form
      className="referral-reason"
      onSubmit={(event) => {
        event.preventDefault();
        onStep({ ...told, reason: told.reason.trim() });
      }}
    >
      {causes.length > 0 && (
        <Select
          label={t(m.referralCause())}
          options={causes.map((id) => ({ id, text: word('referral-cause', id) }))}
          value={told.cause}
          onChange={(cause) => set({ cause })}
          error={wrong('cause')}
          autoFocus
        />
      )}
      {to === 'done' && (
        <Select
          label={t(m.referralOutcome())}
          options={OUTCOMES.map((id) => ({ id, text: word('referral-outcome', id) }))}
          value={told.outcome}
          onChange={(outcome) => set({ outcome })}
          error={wrong('outcome')}
          autoFocus
        />
      )}
      {to !== 'sent' && <DateField label={t(m.referralDay())} value={told.day} onChange={(day) => set({ day })} error={wrong('day')} />}
      {words && (
        <TextField label={t(m.referralReason())} value={told.reason} onChange={(reason) => set({ reason })} maxLength={1000} autoFocus={causes.length === 0} error={wrong('reason')} />
      )}
      {error && !placed && <ErrorNote>{errorText(error)}</ErrorNote>}
      <Button size="small" kind="primary" submit pending={pending}>
        {word('referral-act', actOf(row.state, to))}
      </Button>
      <Button size="small" kind="quiet" onPress={onClose}>
        {t(m.appCancel())}
      </Button>
    </form>
  );
}

/** A silent partner was asked again: how, and what came of it. */
export function ChaseForm({ row, onClose }: { row: ReferralRow; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const [kind, setKind] = useState<ReferralChaseKind>('call');
  const [note, setNote] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  useKey('Escape', onClose);
  const save = async () => {
    const opId = newOpId();
    setPending(true);
    setError(undefined);
    try {
      const done = await call('referral_chase', { op_id: opId, id: row.id, version: row.version, kind, note: note.trim() });
      toast.saved(done.saved_at, opId);
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return (
    <form
      className="referral-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select label={t(m.referralAskAgain())} options={CHASES.map((id) => ({ id, text: word('referral-chase-kind', id) }))} value={kind} onChange={setKind} autoFocus />
      <TextField label={t(m.referralAskNote())} value={note} onChange={setNote} maxLength={1000} error={error && errorText(error)} />
      <Button size="small" kind="primary" submit pending={pending}>
        {t(m.appSave())}
      </Button>
      <Button size="small" kind="quiet" onPress={onClose}>
        {t(m.appCancel())}
      </Button>
      {kind === 'letter' && <ReminderLink id={row.id} />}
    </form>
  );
}

/** To the letter that asks a silent partner. */
export function ReminderLink({ id }: { id: string }) {
  const { t } = useText();
  return (
    <Link className="referral-reminder" to={`/letter/partner-reminder/${id}?language=de`}>
      <Mail className="icon" aria-hidden="true" />
      {t(m.referralAskLetter())}
    </Link>
  );
}

import { ChevronDown, CircleAlert, FileOutput, Hourglass, Mail, MailCheck, PackageCheck, PhoneCall, Printer, ShieldOff, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LetterKind, PaperDestination, ReferralRow, ReferralState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { languageOfPage, useClient } from '../../shared/client-picker';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEED_ICONS } from '../../shared/need';
import { PaperNote, usePaper } from '../../shared/paper';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { AnswerForm } from './answer-form';
import { clockOf } from './clock';
import { SealForm } from './seal-form';
import { actOf, answersTo, asksFirst } from './slip';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { ChaseForm, ReminderLink, SAYS_NOTHING, StepForm, type Told } from './step-form';

export function ReferralItem({ row, open, onToggle }: { row: ReferralRow; open: boolean; onToggle: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const distance = useDayDistance();
  const { can } = useSession();
  const id = useId();
  const NeedIcon = NEED_ICONS[row.need];
  return (
    <li className="referral" data-overdue={row.overdue ? '' : undefined} data-open={open ? '' : undefined}>
      <div className="referral-head">
        <div className="referral-what">
          <p className="referral-service" dir="auto">
            {row.service}
          </p>
          <p className="soft" dir="auto">
            {row.organisation}
          </p>
        </div>
        <div>
          <p className="referral-person">
            <UserRound className="icon soft" aria-hidden="true" />
            {row.client_id === null ? (
              <span className="soft">{t(m.referralAnonymous())}</span>
            ) : (
              <Link to={`/clients/${row.client_id}`}>
                <bdi>{row.client_name}</bdi>
              </Link>
            )}
          </p>
          <p className="soft small referral-person">
            <NeedIcon className="icon" aria-hidden="true" />
            <span>
              {word('need', row.need)} · {word('urgency', row.urgency)} · <span className="ltr figures referral-code">{row.reference}</span>
            </span>
          </p>
        </div>
        <div className="referral-state">
          <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
            {word('referral-state', row.state)}
          </Badge>
          {row.data_stopped_on !== null && (
            <Badge icon={ShieldOff} tone="amber">
              {t(m.referralDataStopped({ day: row.data_stopped_on }))}
            </Badge>
          )}
          {row.overdue && row.silent_days !== null && (
            <Badge icon={Hourglass} tone="amber">
              {t(m.referralSilent({ days: row.silent_days }))}
            </Badge>
          )}
          {row.overdue && row.chase_on !== null ? (
            <Badge icon={CircleAlert} tone="red">
              {t(m.referralOverdue({ day: row.chase_on, distance: distance(row.chase_on) }))}
            </Badge>
          ) : (
            row.chase_on !== null && (
              <Badge icon={Hourglass}>{t(m.referralChaseOn({ day: row.chase_on, distance: distance(row.chase_on) }))}</Badge>
            )
          )}
          {row.overdue && row.silent_days !== null && can('referral-write') && <ReminderLink id={row.id} />}
        </div>
        <button type="button" className="referral-toggle" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <ChevronDown className="icon" aria-hidden="true" />
          <span className="only-read-aloud">{t(m.referralDetails({ service: row.service }))}</span>
        </button>
      </div>
      {open && (
        <div className="referral-more" id={id}>
          <Steps row={row} />
          <Acts row={row} />
        </div>
      )}
    </li>
  );
}

function Steps({ row }: { row: ReferralRow }) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <>
      {row.appointment !== null && (
        <p>
          {t(m.referralHandOverAt({ day: row.appointment.day }))}
          {row.appointment.minute !== null && <span className="ltr figures"> · {clockOf(row.appointment.minute)}</span>}
          {row.appointment.place !== '' && <bdi> · {row.appointment.place}</bdi>}
        </p>
      )}
      {row.fields.length > 0 && <p>{t(m.referralWent({ fields: row.fields.map((field) => word('referral-field', field)) }))}</p>}
      {row.outcome !== null && <p>{word('referral-outcome', row.outcome)}</p>}
      <ol className="referral-steps" aria-label={t(m.referralHistory())}>
        {row.steps.map((step) => (
          <li key={`${step.at}-${step.to}`}>
            <span className="soft figures">{t(m.referralStepAt({ at: `${localDay(step.at)}T${localTime(step.at)}` }))}</span>
            <span>
              {word('referral-state', step.to)}
              {step.cause !== null && <> · {word('referral-cause', step.cause)}</>}{' '}
              <span className="soft">
                · <bdi>{step.by}</bdi>
              </span>
              {step.reason !== '' && <span dir="auto"> · {step.reason}</span>}
            </span>
          </li>
        ))}
        {row.chases.map((chase) => (
          <li key={`${chase.at}-${chase.kind}`}>
            <span className="soft figures">{t(m.referralStepAt({ at: `${localDay(chase.at)}T${localTime(chase.at)}` }))}</span>
            <span>
              {t(m.referralAskAgain())}: {word('referral-chase-kind', chase.kind)}{' '}
              <span className="soft">
                · <bdi>{chase.by}</bdi>
              </span>
              {chase.note !== '' && <span dir="auto"> · {chase.note}</span>}
            </span>
          </li>
        ))}
        {row.packages.map((one) => (
          <li key={one.at}>
            <span className="soft figures">{t(m.referralStepAt({ at: `${localDay(one.at)}T${localTime(one.at)}` }))}</span>
            <span>
              {t((one.to_key ? m.packageHistoryKey : m.packageHistoryPassphrase)({ day: localDay(one.expires_at) }))}{' '}
              <span className="soft">
                · <bdi>{one.by}</bdi>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The next steps, one button each; where one ends or reopens the referral it asks what the desk has to know. */
function Acts({ row }: { row: ReferralRow }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const { languages, tag } = useLanguage();
  const toast = useToast();
  const client = useClient(row.client_id);
  const paper = usePaper();
  const [asking, setAsking] = useState<ReferralState | null>(null);
  const [form, setForm] = useState<'chase' | 'answer' | 'seal' | null>(null);
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState<ReferralState | null>(null);

  const step = async (to: ReferralState, told: Told) => {
    const opId = newOpId();
    setPending(to);
    setError(undefined);
    try {
      const done = await call('referral_step', { op_id: opId, id: row.id, version: row.version, to, ...told });
      toast.saved(done.saved_at, opId);
      setAsking(null);
    } catch (thrown) {
      const refused = asHostError(thrown);
      setError(refused);
      // The desk may ask for something where we did not expect it.
      if (typeof refused.args['field'] === 'string') setAsking(to);
    }
    setPending(null);
  };

  const spoken = client ? languageOfPage(client) : null;
  const language = languages.some((one) => one.tag === spoken) ? (spoken ?? tag) : tag;
  const slip = (destination: PaperDestination) => void paper.run(() => call('referral_slip', { id: row.id, language, destination }));
  const letter = (kind: LetterKind) => (
    <Button key={kind} size="small" kind="quiet" icon={Mail} onPress={() => navigate(`/letter/${kind}/${row.id}?language=${language}`)}>
      {word('letter-kind', kind)}
    </Button>
  );
  const write = can('referral-write');
  return (
    <div className="referral-acts">
      {error && asking === null && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {asking !== null && (
        <StepForm row={row} to={asking} error={error} pending={pending !== null} onStep={(told) => void step(asking, told)} onClose={() => setAsking(null)} />
      )}
      {form === 'chase' && <ChaseForm row={row} onClose={() => setForm(null)} />}
      {form === 'answer' && <AnswerForm row={row} onClose={() => setForm(null)} />}
      {form === 'seal' && <SealForm row={row} onClose={() => setForm(null)} />}
      {asking === null && form === null && (
        <div className="referral-buttons">
          {write &&
            row.next.map((to, index) => (
              <Button
                key={to}
                size="small"
                shortcut={String(index + 1)}
                icon={STATE_ICONS[to]}
                pending={pending === to}
                kind={to === 'withdrawn' || to === 'cancelled' ? 'quiet' : 'plain'}
                onPress={() => (asksFirst(row.state, to) ? setAsking(to) : void step(to, SAYS_NOTHING))}
              >
                {word('referral-act', actOf(row.state, to))}
              </Button>
            ))}
          {write && answersTo(row.state).length > 0 && (
            <Button size="small" icon={MailCheck} shortcut="a" onPress={() => setForm('answer')}>
              {t(m.packageAnswerEnter())}
            </Button>
          )}
          {write && row.silent_days !== null && row.level !== 'slip' && (
            <Button size="small" icon={PackageCheck} shortcut="v" onPress={() => setForm('seal')}>
              {t(m.packageSeal())}
            </Button>
          )}
          {write && row.silent_days !== null && (
            <Button size="small" icon={PhoneCall} shortcut="c" onPress={() => setForm('chase')}>
              {t(m.referralAskAgain())}
            </Button>
          )}
          <Button size="small" kind="quiet" icon={Printer} shortcut="p" pending={paper.pending} onPress={() => slip('print')}>
            {t(m.referralPrint())}
          </Button>
          <Button size="small" kind="quiet" icon={FileOutput} disabled={paper.pending} onPress={() => slip('save')}>
            {t(m.referralSavePdf())}
          </Button>
          {(row.level === 'slip' ? [] : (['referral'] as const)).map((kind) => letter(kind))}
          {row.silent_days !== null && letter('partner-reminder')}
        </div>
      )}
      <PaperNote work={paper} />
    </div>
  );
}

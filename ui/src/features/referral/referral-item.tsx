import { ChevronDown, CircleAlert, FileOutput, Hourglass, Printer, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ReferralRow, ReferralState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { languageOfPage, useClient } from '../../shared/client-picker';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEED_ICONS } from '../../shared/need';
import { PaperNote, usePaper } from '../../shared/paper';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { actOf, asksReason } from './slip';
import { STATE_ICONS, STATE_TONES } from './state-look';

export function ReferralItem({ row, open, onToggle }: { row: ReferralRow; open: boolean; onToggle: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const distance = useDayDistance();
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
            {word('need', row.need)} · {word('urgency', row.urgency)}
          </p>
        </div>
        <div className="referral-state">
          <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
            {word('referral-state', row.state)}
          </Badge>
          {row.overdue && row.chase_on !== null ? (
            <Badge icon={CircleAlert} tone="red">
              {t(m.referralOverdue({ day: row.chase_on, distance: distance(row.chase_on) }))}
            </Badge>
          ) : (
            row.chase_on !== null && (
              <Badge icon={Hourglass}>{t(m.referralChaseOn({ day: row.chase_on, distance: distance(row.chase_on) }))}</Badge>
            )
          )}
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
    <ol className="referral-steps" aria-label={t(m.referralHistory())}>
      {row.steps.map((step) => (
        <li key={`${step.at}-${step.to}`}>
          <span className="soft figures">{t(m.referralStepAt({ at: `${localDay(step.at)}T${localTime(step.at)}` }))}</span>
          <span>
            {word('referral-state', step.to)} <span className="soft">· <bdi>{step.by}</bdi></span>
            {step.reason !== '' && <span dir="auto"> · {step.reason}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The next steps, one button each; where one ends or reopens the referral it asks why first. */
function Acts({ row }: { row: ReferralRow }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const { languages, tag } = useLanguage();
  const toast = useToast();
  const client = useClient(row.client_id);
  const paper = usePaper();
  const [asking, setAsking] = useState<ReferralState | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState<ReferralState | null>(null);

  const step = async (to: ReferralState) => {
    const opId = newOpId();
    setPending(to);
    setError(undefined);
    try {
      const done = await call('referral_step', { op_id: opId, id: row.id, version: row.version, to, reason: reason.trim() });
      toast.saved(done.saved_at, opId);
      setAsking(null);
      setReason('');
    } catch (thrown) {
      const refused = asHostError(thrown);
      setError(refused);
      // The desk may ask for a reason where we did not expect it.
      if (refused.args['field'] === 'reason') setAsking(to);
    }
    setPending(null);
  };

  const spoken = client ? languageOfPage(client) : null;
  const language = languages.some((one) => one.tag === spoken) ? (spoken ?? tag) : tag;
  const aboutReason = error?.args['field'] === 'reason';
  return (
    <div className="referral-acts">
      {error && !aboutReason && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {asking === null ? (
        <div className="referral-buttons">
          {can('referral-write') &&
            row.next.map((to, index) => (
              <Button
                key={to}
                size="small"
                shortcut={String(index + 1)}
                icon={STATE_ICONS[to]}
                pending={pending === to}
                kind={to === 'withdrawn' ? 'quiet' : 'plain'}
                onPress={() => (asksReason(row.state, to) ? setAsking(to) : void step(to))}
              >
                {word('referral-act', actOf(row.state, to))}
              </Button>
            ))}
          <Button size="small" kind="quiet" icon={Printer} shortcut="p" pending={paper.pending} onPress={() => void paper.run(() => call('referral_slip', { id: row.id, language, destination: 'print' }))}>
            {t(m.referralPrint())}
          </Button>
          <Button size="small" kind="quiet" icon={FileOutput} disabled={paper.pending} onPress={() => void paper.run(() => call('referral_slip', { id: row.id, language, destination: 'save' }))}>
            {t(m.referralSavePdf())}
          </Button>
        </div>
      ) : (
        <form
          className="referral-reason"
          onSubmit={(event) => {
            event.preventDefault();
            void step(asking);
          }}
        >
          <TextField label={t(m.referralReason())} value={reason} onChange={setReason} autoFocus maxLength={1000} error={aboutReason ? errorText(error) : undefined} />
          <Button size="small" kind="primary" submit pending={pending !== null}>
            {word('referral-act', actOf(row.state, asking))}
          </Button>
          <Button size="small" kind="quiet" onPress={() => setAsking(null)}>
            {t(m.appCancel())}
          </Button>
        </form>
      )}
      <PaperNote work={paper} />
    </div>
  );
}

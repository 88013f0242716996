import { ArrowLeft, CircleCheck, CircleX, FileCheck, FilePlus, Printer, ShieldCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { LegalBasis, NoticeRow, NoticeWay, ReleaseRow, SpecialBasis } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { useDayDistance } from '../../shared/day-text';
import { Checkbox, ErrorNote, Select, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { Page } from '../../shared/page';
import { navigate, type Params } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { BASES, SPECIAL_BASES, WAYS } from './codes';
import './release.css';
import { SignaturePicture } from './signature';

const WATCHED = ['release', 'referral', 'privacy_notice', 'legal_basis', 'client'];

/** Everything that was given about a person: to whom, on which ground, until when; and how to stop it. */
export function LedgerScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const { can } = useSession();
  const id = params['id'] ?? '';
  const client = useClient(id);
  const { data, error, reload } = useQuery('release_ledger', { id }, WATCHED);
  const [adding, setAdding] = useState<'notice' | 'basis' | null>(null);
  const close = () => setAdding(null);
  return (
    <Page
      title={t(m.releaseLedger())}
      {...(client && { about: nameOfPage(client) })}
      actions={
        <>
          {can('release-write') && (
            <Button kind="primary" icon={FilePlus} shortcut="n" onPress={() => navigate(`/clients/${id}/releases/new`)}>
              {t(m.releaseNew())}
            </Button>
          )}
          <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={() => navigate(`/clients/${id}`)}>
            {t(m.clientBackToPage())}
          </Button>
        </>
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="ledger">
          <section aria-labelledby="ledger-releases">
            <h2 id="ledger-releases">{t(m.releaseReleases({ count: data.releases.length }))}</h2>
            {data.releases.length === 0 && (
              <EmptyState icon={ShieldCheck} title={t(m.releaseNone())}>
                {t(m.releaseNoneHelp())}
              </EmptyState>
            )}
            <ul className="ledger-list">
              {data.releases.map((row) => (
                <Release key={row.id} row={row} onSaved={reload} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="ledger-left">
            <h2 id="ledger-left">{t(m.releaseLeft({ count: data.disclosures.length }))}</h2>
            {data.disclosures.length === 0 && <p className="soft">{t(m.releaseLeftNone())}</p>}
            <ul className="ledger-list">
              {data.disclosures.map((row) => (
                <li key={`${row.referral_id}-${row.at}`} className="ledger-row">
                  <p>
                    <strong dir="auto">{row.service}</strong> <span className="soft" dir="auto">{row.organisation}</span>
                  </p>
                  <p>{format.list(row.fields.map((field) => word('referral-field', field)))}</p>
                  <p className="soft small">
                    {t(m.clientEntryWhen({ day: localDay(row.at), time: localTime(row.at), name: row.by }))} · {word('legal-basis', row.basis)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="ledger-notices">
            <h2 id="ledger-notices">{t(m.releaseNotices({ count: data.notices.length }))}</h2>
            {data.notices.length === 0 && <p className="soft">{t(m.releaseNoticesNone())}</p>}
            <ul className="ledger-list">
              {data.notices.map((row) => (
                <li key={`${row.handed_on}-${row.language}-${row.notice_version}`} className="ledger-row">
                  <p>
                    {t(noticeText(row))} · {word('notice-way', row.way)}
                  </p>
                  <p className="soft small">
                    {t(m.releaseNoticeBy({ day: row.handed_on, name: row.by }))}
                    {row.remark !== '' && <span dir="auto"> · {row.remark}</span>}
                  </p>
                </li>
              ))}
            </ul>
            {adding === 'notice' ? (
              <NoticeForm clientId={id} spoken={client ? languageOfPage(client) : null} onClose={close} onSaved={reload} />
            ) : (
              can('notice-write') && (
                <Button size="small" icon={FileCheck} shortcut="h" onPress={() => setAdding('notice')}>
                  {t(m.releaseNoticeNew())}
                </Button>
              )
            )}
          </section>
          <section aria-labelledby="ledger-basis">
            <h2 id="ledger-basis">{t(m.releaseBasis())}</h2>
            {data.bases.length === 0 && <p>{t(m.releaseBasisUsual({ basis: word('legal-basis', data.usual_basis) }))}</p>}
            <ul className="ledger-list">
              {data.bases.map((row, index) => (
                <li key={index} className="ledger-row">
                  <p>
                    {row.case_number !== null && <span className="ltr figures">{row.case_number} · </span>}
                    {word('legal-basis', row.basis)}
                    {row.special_basis !== null && <> · {word('special-basis', row.special_basis)}</>}
                  </p>
                  <p className="soft small">
                    <bdi>{row.statute}</bdi> · {t(m.releaseNoticeBy({ day: row.since, name: row.by }))}
                  </p>
                </li>
              ))}
            </ul>
            {adding === 'basis' ? (
              <BasisForm clientId={id} onClose={close} onSaved={reload} />
            ) : (
              can('legal-basis-write') && (
                <Button size="small" onPress={() => setAdding('basis')}>
                  {t(m.releaseBasisNew())}
                </Button>
              )
            )}
          </section>
        </div>
      )}
    </Page>
  );
}

function Release({ row, onSaved }: { row: ReleaseRow; onSaved: () => void }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const distance = useDayDistance();
  const { can, today } = useSession();
  const [stopping, setStopping] = useState(false);
  const state =
    row.form === 'refused'
      ? ({ icon: CircleX, tone: 'plain', text: word('release-form', 'refused') } as const)
      : row.withdrawn_on !== null
        ? ({ icon: Undo2, tone: 'amber', text: t(m.releaseWithdrawnOn({ day: row.withdrawn_on })) } as const)
        : row.valid
          ? ({ icon: CircleCheck, tone: 'green', text: t(m.releaseValidUntil({ day: row.valid_until, distance: distance(row.valid_until) })) } as const)
          : ({ icon: CircleX, tone: 'plain', text: t(m.releaseEnded({ day: row.valid_until })) } as const);
  return (
    <li className="ledger-row">
      <div className="ledger-head">
        <p>
          <strong dir="auto">{row.service}</strong> <span className="soft" dir="auto">{row.organisation}</span>
        </p>
        <Badge icon={state.icon} tone={state.tone}>
          {state.text}
        </Badge>
      </div>
      <p>
        {word('need', row.need)}: <bdi>{row.purpose}</bdi>
        {row.case_number !== null && <span className="ltr figures"> · {row.case_number}</span>}
      </p>
      <p>{format.list([...row.kinds.map((kind) => word('data-kind', kind)), ...row.special.map((one) => word('special-category', one))])}</p>
      {row.whole_organisation && <p className="soft small">{t(m.releaseWholeOrganisation())}</p>}
      {row.mutual && <p className="soft small">{t(m.releaseMutual())}</p>}
      <p className="soft small">
        {word('release-form', row.form)} · {t(m.releaseNoticeBy({ day: row.given_on, name: row.by }))} · {format.language(row.language)}
      </p>
      {row.withdraw_reason !== '' && <p dir="auto">{row.withdraw_reason}</p>}
      {row.signature !== null && <SignaturePicture path={row.signature} />}
      <div>
        <Button size="small" kind="quiet" icon={Printer} onPress={() => navigate(`/letter/release/${row.id}?language=${row.language}`)}>
          {t(m.releasePaper())}
        </Button>
      </div>
      {can('release-write') && row.form !== 'refused' && row.withdrawn_on === null && row.valid_until >= today && !stopping && (
        <div>
          <Button size="small" kind="quiet" icon={Undo2} onPress={() => setStopping(true)}>
            {t(m.releaseWithdraw())}
          </Button>
        </div>
      )}
      {stopping && <Withdrawal row={row} onClose={() => setStopping(false)} onSaved={onSaved} />}
    </li>
  );
}

/** The second step: what will stop, and which partners have data already. */
function Withdrawal({ row, onClose, onSaved }: { row: ReleaseRow; onClose: () => void; onSaved: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const toast = useToast();
  const effect = useQuery('release_effect', { id: row.id }, ['referral']);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [opId, setOpId] = useState(() => newOpId());
  const withdraw = async () => {
    setPending(true);
    setError(undefined);
    try {
      await call('release_withdraw', { op_id: opId, id: row.id, version: row.version, reason });
      toast.say(t(m.releaseWithdrawn()));
      onSaved();
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setOpId(newOpId());
      setPending(false);
    }
  };
  return (
    <div className="withdrawal" role="group" aria-label={t(m.releaseWithdraw())}>
      {effect.error && <ErrorNote>{errorText(effect.error)}</ErrorNote>}
      {effect.data && (
        <>
          <p>{t(m.releaseWithdrawStops({ count: effect.data.referrals.length }))}</p>
          <ul className="ledger-list">
            {effect.data.referrals.map((one) => (
              <li key={one.id}>
                <bdi>{one.service}</bdi>, <bdi>{one.organisation}</bdi> · {word('referral-state', one.state)}
                {one.data_left && <span className="soft"> · {t(m.releaseWithdrawTell())}</span>}
              </li>
            ))}
          </ul>
          <TextField label={t(m.releaseWithdrawReason())} value={reason} onChange={setReason} maxLength={1000} autoFocus />
          {error && <ErrorNote>{errorText(error)}</ErrorNote>}
          <div className="form-buttons">
            <Button size="small" kind="danger" pending={pending} onPress={() => void withdraw()}>
              {t(m.releaseWithdrawNow())}
            </Button>
            <Button size="small" kind="quiet" onPress={onClose}>
              {t(m.appCancel())}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface SmallFormProps {
  clientId: string;
  onClose: () => void;
  onSaved: () => void;
}

function noticeText({ language, notice_version: version, translation_version: translation, source }: NoticeRow) {
  if (source === 'elsewhere') return m.releaseNoticeElsewhere({ language, version });
  return translation === '' ? m.releaseNotice({ language, version }) : m.releaseNoticeBoth({ language, version, translation });
}

function NoticeForm({ clientId, spoken, onClose, onSaved }: SmallFormProps & { spoken: string | null }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const { languages, tag } = useLanguage();
  const { today } = useSession();
  const toast = useToast();
  const [opId, setOpId] = useState(() => newOpId());
  const [language, setLanguage] = useState(languages.some((one) => one.tag === spoken) ? (spoken ?? tag) : tag);
  // `null`: the office's own notice that is in force.
  const [other, setOther] = useState<string | null>(null);
  const { data: held, error: unheld } = useQuery('notice_in_force', { language }, ['letter_text']);
  const [way, setWay] = useState<NoticeWay>('paper');
  const [error, setError] = useState<HostError>();
  const save = async () => {
    try {
      const done = await call('notice_hand_over', { op_id: opId, client_id: clientId, language, other_version: other, handed_on: today, way, remark: '' });
      toast.saved(done.saved_at, opId);
      onSaved();
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setOpId(newOpId());
    }
  };
  const wrong = error?.args['field'] === 'other_version' ? errorText(error) : undefined;
  return (
    <div className="small-form">
      <Select label={t(m.releaseLanguage())} options={languages.map((one) => ({ id: one.tag, text: format.language(one.tag) }))} value={language} onChange={setLanguage} autoFocus />
      <Checkbox checked={other !== null} onChange={(ticked) => setOther(ticked ? '' : null)}>
        {t(m.releaseNoticeOther())}
      </Checkbox>
      {other === null ? (
        <div role="status">
          {unheld && <ErrorNote>{errorText(unheld)}</ErrorNote>}
          {held && (
            <p>{t(held.translation === '' ? m.releaseNoticeInForce({ version: held.version }) : m.releaseNoticeInForceBoth({ version: held.version, translation: held.translation }))}</p>
          )}
          {held?.checked === false && <p className="soft small">{t(m.releaseNoticeDraft())}</p>}
        </div>
      ) : (
        <TextField label={t(m.releaseNoticeVersion())} hint={t(m.releaseNoticeVersionHint())} value={other} onChange={setOther} error={wrong} maxLength={60} />
      )}
      <Select label={t(m.releaseNoticeWay())} options={WAYS.map((id) => ({ id, text: word('notice-way', id) }))} value={way} onChange={setWay} />
      {error && wrong === undefined && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="form-buttons">
        <Button size="small" kind="primary" shortcut="Ctrl+Enter" onPress={() => void save()}>
          {t(m.appSave())}
        </Button>
        <Button size="small" kind="quiet" icon={Printer} onPress={() => navigate(`/letter/privacy-notice?language=${language}`)}>
          {t(m.releaseNoticePaper())}
        </Button>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </div>
  );
}

function BasisForm({ clientId, onClose, onSaved }: SmallFormProps) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const toast = useToast();
  const [opId, setOpId] = useState(() => newOpId());
  const [basis, setBasis] = useState<LegalBasis>('public-task');
  const [special, setSpecial] = useState<SpecialBasis | ''>('');
  const [statute, setStatute] = useState('');
  const [error, setError] = useState<HostError>();
  const save = async () => {
    try {
      const request = { op_id: opId, client_id: clientId, case_file_id: null, basis, special_basis: special === '' ? null : special, statute, since: today };
      const done = await call('legal_basis_record', request);
      toast.saved(done.saved_at, opId);
      onSaved();
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setOpId(newOpId());
    }
  };
  const wrong = error?.args['field'] === 'statute' ? errorText(error) : undefined;
  return (
    <div className="small-form">
      <Select label={t(m.releaseBasis())} options={BASES.map((id) => ({ id, text: word('legal-basis', id) }))} value={basis} onChange={setBasis} autoFocus />
      <Select
        label={t(m.releaseBasisSpecial())}
        options={[{ id: '' as const, text: t(m.releaseBasisNoSpecial()) }, ...SPECIAL_BASES.map((id) => ({ id, text: word('special-basis', id) }))]}
        value={special}
        onChange={setSpecial}
      />
      <TextField label={t(m.releaseStatute())} hint={t(m.releaseStatuteHint())} value={statute} onChange={setStatute} error={wrong} maxLength={200} />
      {error && wrong === undefined && <ErrorNote>{errorText(error)}</ErrorNote>}
      <div className="form-buttons">
        <Button size="small" kind="primary" shortcut="Ctrl+Enter" onPress={() => void save()}>
          {t(m.appSave())}
        </Button>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t(m.appCancel())}
        </Button>
      </div>
    </div>
  );
}

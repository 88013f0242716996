import { CircleCheck, FileOutput, Printer, X } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, Need, PaperDestination, ReferralCreated, ReferralField, ReferralLevel, ServiceRow, SpecialCategory, Urgency } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker, firstLanguageOfPage, languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { DateField } from '../../shared/date-field';
import { useDayDistance } from '../../shared/day-text';
import { useDraft } from '../../shared/draft';
import { Checkbox, ComboBox, ErrorNote, RadioCards, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEEDS, needOf, URGENCIES, urgencyOf } from '../../shared/need';
import { Page } from '../../shared/page';
import { PaperNote, usePaper } from '../../shared/paper';
import { goBack, navigate, queryOf, usePath } from '../../shared/route';
import { EVERY_SERVICE } from '../../shared/service';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { clockOf, minuteOf } from './clock';
import { Leaving } from './leaving';
import { Partner } from './partner';
import './referral.css';
import { enteredOn } from './slip';
import { SlipPreview } from './slip-preview';

interface Typed {
  serviceId: string | null;
  caseId: string | null;
  need: Need | null;
  urgency: Urgency | null;
  language: string | null;
  note: string;
  further: readonly string[];
  level: ReferralLevel;
  /** `null`: all that the level allows. */
  fields: readonly ReferralField[] | null;
  message: string;
  special: readonly SpecialCategory[];
  handOver: { day: Day | null; time: string; place: string } | null;
}

/** No case is called so. */
const NO_CASE = '';
const LEVELS: readonly ReferralLevel[] = ['slip', 'minimum', 'file'];
const SPECIAL: readonly SpecialCategory[] = ['health', 'origin', 'religion', 'politics', 'sexuality', 'genetic', 'offences'];

/** Somebody is sent to a service: left what the partner does, right exactly what will leave the house. */
export function ReferScreen() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { officeName, today, me, can } = useSession();
  const { languages, tag } = useLanguage();
  const toast = useToast();
  const query = queryOf(usePath());
  const services = useQuery('service_search', EVERY_SERVICE, ['service']);
  const [clientId, setClientId] = useState(query.get('client'));
  const client = useClient(clientId);
  const draft = useDraft<Typed>(`referral:${query.get('client') ?? ''}:${query.get('service') ?? ''}`, () => ({
    serviceId: query.get('service'),
    caseId: query.get('case'),
    need: needOf(query.get('need')),
    urgency: urgencyOf(query.get('urgency')),
    language: query.get('language'),
    note: '',
    further: [],
    level: 'slip',
    fields: null,
    message: '',
    special: [],
    handOver: null,
  }));
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [created, setCreated] = useState<ReferralCreated>();
  const paper = usePaper();
  useKey('Escape', goBack);

  const typed = draft.value;
  const service = services.data?.find(({ id }) => id === typed.serviceId);
  // What the partner does is the topic, where it does one thing only.
  const need = typed.need ?? (service?.form.needs.length === 1 ? (service.form.needs[0] ?? null) : null);
  const urgency = typed.urgency ?? 'soon';
  const spoken = typed.language ?? (client ? languageOfPage(client) : null);
  const language = languages.some((one) => one.tag === spoken) ? (spoken ?? tag) : tag;
  const set = (part: Partial<Typed>) => draft.set({ ...typed, ...part });

  const cases = clientId === null ? [] : (client?.cases.filter((line) => line.closed === null) ?? []);
  // After another client was chosen, the case of the one before is not meant.
  const caseId = cases.find(({ id }) => id === typed.caseId)?.id ?? null;

  const level = clientId === null ? 'slip' : typed.level;
  const asked =
    level === 'slip' || clientId === null || service === undefined || need === null
      ? null
      : {
          client_id: clientId,
          case_file_id: caseId,
          service_ids: [service.id, ...typed.further],
          need,
          level,
          fields: typed.fields === null ? null : [...typed.fields],
          message: typed.message.trim(),
          special: [...typed.special],
        };
  const preview = useQuery('referral_preview', asked, ['client', 'client_name', 'release', 'service']);
  const leaves = preview.data?.fields.filter((row) => row.leaves).map((row) => row.field) ?? [];
  const uncovered = level !== 'slip' && (preview.data === undefined || leaves.length === 0 || preview.data.recipients.some(({ gap }) => gap !== null));
  const minute = minuteOf(typed.handOver?.time ?? '');
  const handOver = typed.handOver;
  const appointment =
    handOver === null || handOver.day === null ? null : { day: handOver.day, minute: minute ?? null, place: handOver.place.trim() };

  const slip = (id: string, destination: PaperDestination) => paper.run(() => call('referral_slip', { id, language, destination }));

  const create = async (destination: PaperDestination | 'draft') => {
    if (!service || need === null || pending || minute === undefined) return;
    setPending(true);
    setError(undefined);
    try {
      // The report counts by the client's language, whatever the slip is printed in. The page may still be on its way.
      const page = clientId === null ? undefined : (client ?? (await call('client_open', { id: clientId })));
      const counted = (page && firstLanguageOfPage(page)) ?? language;
      const done = await call('referral_create', {
        op_id: opId,
        client_id: clientId,
        case_file_id: caseId,
        service_id: service.id,
        further_service_ids: [...typed.further],
        need,
        urgency,
        level,
        fields: leaves,
        message: level === 'slip' ? '' : typed.message.trim(),
        special: level === 'slip' ? [] : [...typed.special],
        note: typed.note.trim(),
        appointment,
        draft: destination === 'draft',
        language: counted,
      });
      // What has left the house cannot be called back, so no way back is offered.
      if (level === 'slip' || destination === 'draft') toast.saved(done.saved_at, opId);
      draft.clear();
      if (destination === 'draft') {
        navigate(clientId === null ? '/referrals' : `/clients/${clientId}`);
        return;
      }
      setCreated(done);
      for (const id of [done.id, ...done.further_ids]) await slip(id, destination);
    } catch (thrown) {
      setError(asHostError(thrown));
      setOpId(newOpId());
    }
    setPending(false);
  };

  const about = client ? t(m.referralAboutClient({ name: nameOfPage(client) })) : t(m.referralAboutAnonymous());
  if (created && service) {
    return (
      <Page title={t(m.referralNew())} about={about}>
        <Created
          created={created}
          service={service}
          paper={paper}
          onPrint={() => void slip(created.id, 'print')}
          onSave={() => void slip(created.id, 'save')}
          onDone={() => navigate(clientId === null ? '/referrals' : `/clients/${clientId}`)}
        />
      </Page>
    );
  }

  const sorted = [...(services.data ?? [])].sort((a, b) => Number(fits(b, need)) - Number(fits(a, need)));
  return (
    <Page title={t(m.referralNew())} about={about}>
      {services.error && <ErrorNote block>{errorText(services.error)}</ErrorNote>}
      {!services.data && !services.error && <Skeleton lines={6} />}
      {services.data && (
        <div className="refer">
          <div className="refer-form">
            <ComboBox
              label={t(m.referralService())}
              placeholder={t(m.referralServicePlaceholder())}
              options={sorted.map(({ id, form }) => ({ id, text: form.name, detail: form.organisation }))}
              value={typed.serviceId}
              onChange={(serviceId) => set({ serviceId })}
              autoFocus={typed.serviceId === null}
            />
            <Select
              label={t(m.referralNeed())}
              options={NEEDS.map((id) => ({ id, text: word('need', id) }))}
              value={need}
              onChange={(next) => set({ need: next })}
              autoFocus={typed.serviceId !== null}
            />
            <RadioCards
              label={t(m.referralUrgency())}
              options={URGENCIES.map((id, index) => ({ id, text: word('urgency', id), shortcut: String(index + 1) }))}
              value={urgency}
              onChange={(next) => set({ urgency: next })}
              cardWidth="7rem"
            />
            <div className="field-row">
              <Select
                label={t(m.referralLanguage())}
                options={languages.map((one) => ({ id: one.tag, text: one.autonym === format.language(one.tag) ? one.autonym : `${one.autonym} – ${format.language(one.tag)}` }))}
                value={language}
                onChange={(next) => set({ language: next })}
              />
              <ClientPicker label={level === 'slip' ? t(m.referralPerson()) : t(m.referralPersonNamed())} value={clientId} onChange={setClientId} />
              {cases.length > 0 && (
                <Select
                  label={t(m.releaseCase())}
                  options={[{ id: NO_CASE, text: t(m.releaseNoCase()) }, ...cases.map((line) => ({ id: line.id, text: line.number }))]}
                  value={caseId ?? NO_CASE}
                  onChange={(id) => set({ caseId: id === NO_CASE ? null : id })}
                />
              )}
            </div>
            <ComboBox
              label={t(m.referralAlso())}
              options={sorted.filter(({ id }) => id !== typed.serviceId && !typed.further.includes(id)).map(({ id, form }) => ({ id, text: form.name, detail: form.organisation }))}
              value={null}
              onChange={(id) => id !== null && set({ further: [...typed.further, id] })}
            />
            {typed.further.length > 0 && (
              <ul className="refer-further">
                {typed.further.map((id) => {
                  const name = services.data?.find((one) => one.id === id)?.form.name ?? '';
                  return (
                    <li key={id}>
                      <bdi>{name}</bdi>
                      <Button size="small" kind="quiet" icon={X} label={t(m.referralTakeAway({ service: name }))} onPress={() => set({ further: typed.further.filter((one) => one !== id) })} />
                    </li>
                  );
                })}
              </ul>
            )}
            {clientId !== null && can('release-read') && (
              <RadioCards
                label={t(m.referralLevel())}
                options={LEVELS.map((id) => ({ id, text: word('referral-level', id) }))}
                value={level}
                onChange={(next) => set({ level: next, fields: null })}
                cardWidth="12rem"
              />
            )}
            {level !== 'slip' && (
              <>
                <TextField label={t(m.referralMessage())} value={typed.message} onChange={(message) => set({ message })} multiline maxLength={2000} />
                {typed.message.trim() !== '' && (
                  <fieldset className="ticks">
                    <legend>{t(m.referralSpecial())}</legend>
                    {SPECIAL.map((one) => (
                      <Checkbox
                        key={one}
                        checked={typed.special.includes(one)}
                        onChange={() => set({ special: typed.special.includes(one) ? typed.special.filter((other) => other !== one) : [...typed.special, one] })}
                      >
                        {word('special-category', one)}
                      </Checkbox>
                    ))}
                  </fieldset>
                )}
              </>
            )}
            <Checkbox checked={handOver !== null} onChange={(on) => set({ handOver: on ? { day: today, time: '', place: '' } : null })}>
              {t(m.referralHandOver())}
            </Checkbox>
            {handOver !== null && (
              <div className="field-row">
                <DateField label={t(m.referralHandOverDay())} value={handOver.day} onChange={(day) => set({ handOver: { ...handOver, day } })} />
                <TextField
                  label={t(m.referralHandOverTime())}
                  placeholder={clockOf(570)}
                  dir="ltr"
                  value={handOver.time}
                  onChange={(time) => set({ handOver: { ...handOver, time } })}
                  maxLength={5}
                  error={minute === undefined ? clockOf(570) : undefined}
                />
                <TextField label={t(m.referralHandOverPlace())} value={handOver.place} onChange={(place) => set({ handOver: { ...handOver, place } })} maxLength={300} />
              </div>
            )}
            <TextField label={t(m.referralNote())} hint={t(m.referralNoteHint())} value={typed.note} onChange={(note) => set({ note })} maxLength={2000} />
            {service && <Partner row={service} />}
          </div>
          <div className="refer-leaves">
            {preview.error && <ErrorNote block>{errorText(preview.error)}</ErrorNote>}
            {preview.data && level !== 'slip' && (
              <Leaving
                preview={preview.data}
                onToggle={(field) => set({ fields: leaves.includes(field) ? leaves.filter((one) => one !== field) : [...leaves, field] })}
                onRelease={(recipient, fields) => {
                  const kinds = [...new Set(fields.filter((row) => row.leaves).map((row) => row.kind))].join(',');
                  const special = [...new Set([...typed.special, ...(recipient.gap?.special ?? [])])].join(',');
                  navigate(`/clients/${clientId ?? ''}/releases/new?service=${recipient.service_id}&need=${need ?? ''}&kinds=${kinds}&special=${special}${caseId === null ? '' : `&case=${caseId}`}`);
                }}
              />
            )}
            {service && level === 'slip' ? (
              <SlipPreview facts={{ office: officeName, today, by: me.name, service: service.form, entered: enteredOn(service.id, today), need, language }} />
            ) : service ? null : (
              <EmptyState icon={Printer} title={t(m.referralLeaves())}>
                {t(m.referralLeavesChoose())}
              </EmptyState>
            )}
            {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
            {service && need === null && <p className="soft">{t(m.referralNeedMissing())}</p>}
            <div className="refer-buttons">
              <Button kind="primary" icon={Printer} shortcut="Ctrl+Enter" pending={pending} disabled={!service || need === null || uncovered} onPress={() => void create('print')}>
                {level === 'slip' ? t(m.referralPrint()) : t(m.referralSend())}
              </Button>
              <Button icon={FileOutput} disabled={!service || need === null || pending || uncovered} onPress={() => void create('save')}>
                {t(m.referralSavePdf())}
              </Button>
              <Button kind="quiet" disabled={!service || need === null || pending} onPress={() => void create('draft')}>
                {t(m.referralKeepDraft())}
              </Button>
            </div>
            <p className="soft small">{t(m.referralSaveWarning())}</p>
          </div>
        </div>
      )}
    </Page>
  );
}

function fits(row: ServiceRow, need: Need | null): boolean {
  return need !== null && row.form.needs.includes(need);
}

interface CreatedProps {
  created: ReferralCreated;
  service: ServiceRow;
  paper: ReturnType<typeof usePaper>;
  onPrint: () => void;
  onSave: () => void;
  onDone: () => void;
}

/** It is written; the paper can be made again, and everybody knows when the answer will be asked for. */
function Created({ created, service, paper, onPrint, onSave, onDone }: CreatedProps) {
  const { t } = useText();
  const distance = useDayDistance();
  return (
    <div className="refer-created">
      <EmptyState
        icon={CircleCheck}
        title={t(m.referralCreated({ service: service.form.name, organisation: service.form.organisation }))}
        actions={
          <>
            <Button kind="primary" autoFocus onPress={onDone}>
              {t(m.appDone())}
            </Button>
            <Button icon={Printer} shortcut="p" pending={paper.pending} onPress={onPrint}>
              {t(m.referralPrintAgain())}
            </Button>
            <Button icon={FileOutput} shortcut="s" disabled={paper.pending} onPress={onSave}>
              {t(m.referralSavePdf())}
            </Button>
          </>
        }
      >
        {t(m.referralChase({ day: created.chase_on, distance: distance(created.chase_on) }))}
      </EmptyState>
      <PaperNote work={paper} />
    </div>
  );
}

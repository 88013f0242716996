import { CalendarPlus, Plus, Save, Trash2, X } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type {
  Day,
  ExceptionKind,
  Gender,
  InterpreterCertificate,
  InterpreterForm,
  InterpreterLanguage,
  InterpreterLevel,
  InterpreterMode,
  InterpreterPage,
} from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { useAmount } from '../../shared/amount';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, ComboBox, ErrorNote, Select, TextField, useFocusOnError } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { Link, navigate, type Params } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { instantOf, localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { useLanguages } from './languages';
import { KINDS, STATE_ICONS, STATE_TONES } from './look';
import { useAct } from './use-act';
import { readWeek, typedWeek, WEEKDAYS } from './week';

const GENDERS: readonly Gender[] = ['female', 'male', 'diverse', 'unknown'];
const MODES: readonly InterpreterMode[] = ['on-site', 'phone', 'video'];
const LEVELS: readonly InterpreterLevel[] = ['basic', 'good', 'fluent', 'native'];
const CERTIFICATES: readonly InterpreterCertificate[] = ['none', 'course', 'diploma', 'sworn'];
const NOBODY: InterpreterForm = {
  name: '',
  kind: 'volunteer',
  gender: 'unknown',
  district: '',
  phone: '',
  mail: '',
  modes: ['on-site', 'phone', 'video'],
  languages: [],
  refused: [],
  hours: [],
  tariff: 'volunteer',
  kilometres: 0,
  note: '',
  active: true,
};

/** One of the pool: who they are and when they can, at the side what they do and what they must not. */
export function InterpreterScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const id = params['id'] ?? 'new';
  const isNew = id === 'new';
  const { data, error } = useQuery('interpreter_open', isNew ? null : { id }, ['interpreter', 'interpreter_request', 'interpreter_settlement']);
  return (
    <Page title={isNew ? t(m.interpreterAdd()) : (data?.form.name ?? t(m.interpreterEditTitle()))}>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!isNew && !data && !error && <Skeleton lines={8} />}
      {(isNew || data) && (
        <div className="interpreter-page">
          <Form key={data?.version ?? 0} page={data} />
          {data && <Side page={data} />}
        </div>
      )}
    </Page>
  );
}

function toggled<T>(all: readonly T[], one: T, on: boolean): T[] {
  return on ? [...all, one] : all.filter((other) => other !== one);
}

function Form({ page }: { page: InterpreterPage | undefined }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const act = useAct();
  const tariffs = useQuery('interpreter_tariffs', {});
  const [form, setForm] = useState(page?.form ?? NOBODY);
  const [week, setWeek] = useState(() => typedWeek(page?.form.hours ?? []));
  const [kilometres, setKilometres] = useState(String(form.kilometres));
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const [attempt, setAttempt] = useState(0);
  const frame = useFocusOnError(attempt);
  const set = (part: Partial<InterpreterForm>) => setForm({ ...form, ...part });
  const field = String(act.error?.args['field'] ?? '');
  const said = (name: string) => (act.error && field === name ? errorText(act.error) : undefined);
  const beside = ['name', 'phone', 'mail', 'district', 'tariff', 'kilometres', 'note', 'modes', 'languages'].includes(field) || field.startsWith('languages.');

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readWeek(week);
    setWrong(read.wrong);
    setAttempt(attempt + 1);
    if (read.wrong.length > 0) return;
    act.run(
      (op_id) =>
        call('interpreter_save', {
          op_id,
          id: page?.id ?? null,
          version: page?.version ?? 0,
          form: { ...form, hours: read.hours, kilometres: Math.max(0, Math.round(Number(kilometres)) || 0) },
        }),
      (done) => {
        if (!page) navigate(`/interpreters/pool/${done.id}`);
      },
    );
  };

  return (
    <form className="interpreter-form" ref={frame} onSubmit={save} noValidate>
      {act.error && !beside && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      <div className="interpreter-grid">
        <TextField label={t(m.interpreterFieldName())} value={form.name} onChange={(name) => set({ name })} error={said('name')} maxLength={200} autoFocus={!page} required dir="auto" />
        <Select label={t(m.interpreterColumnKind())} options={KINDS.map((id) => ({ id, text: word('interpreter-kind', id) }))} value={form.kind} onChange={(kind) => set({ kind })} />
        <TextField label={t(m.interpreterFieldPhone())} value={form.phone} onChange={(phone) => set({ phone })} error={said('phone')} type="tel" dir="ltr" maxLength={60} />
        <TextField label={t(m.interpreterFieldMail())} value={form.mail} onChange={(mail) => set({ mail })} error={said('mail')} type="email" dir="ltr" maxLength={200} />
        <Select label={t(m.interpreterFieldGender())} options={GENDERS.map((id) => ({ id, text: word('gender', id) }))} value={form.gender} onChange={(gender) => set({ gender })} />
        <TextField label={t(m.interpreterColumnDistrict())} value={form.district} onChange={(district) => set({ district })} error={said('district')} maxLength={100} />
        <Select
          label={t(m.interpreterFieldTariff())}
          options={(tariffs.data ?? []).map(({ code, label }) => ({ id: code, text: label }))}
          value={form.tariff}
          onChange={(tariff) => set({ tariff })}
          error={said('tariff')}
        />
        <TextField label={t(m.interpreterKilometres())} value={kilometres} onChange={setKilometres} error={said('kilometres')} dir="ltr" maxLength={4} />
      </div>

      <fieldset className="interpreter-set">
        <legend>{t(m.interpreterFieldLanguages())}</legend>
        <LanguageList languages={form.languages} onChange={(languages) => set({ languages })} error={act.error && field.startsWith('languages') ? errorText(act.error) : undefined} />
      </fieldset>

      <fieldset className="interpreter-set">
        <legend>{t(m.interpreterFieldModes())}</legend>
        <div className="interpreter-ticks">
          {MODES.map((mode) => (
            <Checkbox key={mode} checked={form.modes.includes(mode)} onChange={(on) => set({ modes: toggled(form.modes, mode, on) })}>
              {word('interpreter-mode', mode)}
            </Checkbox>
          ))}
        </div>
        {said('modes') !== undefined && <ErrorNote>{said('modes')}</ErrorNote>}
      </fieldset>

      <fieldset className="interpreter-set">
        <legend>{t(m.interpreterFieldHours())}</legend>
        <p className="soft small">{t(m.interpreterFieldHoursHelp())}</p>
        <div className="interpreter-grid">
          {WEEKDAYS.map((weekday, index) => (
            <TextField
              key={weekday}
              label={format.weekdays[index] ?? ''}
              value={week[index] ?? ''}
              onChange={(text) => setWeek(week.map((old, at) => (at === index ? text : old)))}
              error={wrong.includes(weekday) ? t(m.interpreterHoursForm()) : undefined}
              dir="ltr"
              maxLength={80}
            />
          ))}
        </div>
      </fieldset>

      <fieldset className="interpreter-set">
        <legend>{t(m.interpreterFieldRefused())}</legend>
        <p className="soft small">{t(m.interpreterFieldRefusedHelp())}</p>
        <div className="interpreter-ticks">
          {NEEDS.map((need) => (
            <Checkbox key={need} checked={form.refused.includes(need)} onChange={(on) => set({ refused: toggled(form.refused, need, on) })}>
              {word('need', need)}
            </Checkbox>
          ))}
        </div>
      </fieldset>

      <TextField label={t(m.interpreterFieldNote())} value={form.note} onChange={(note) => set({ note })} error={said('note')} multiline maxLength={2000} />
      <Checkbox checked={form.active} onChange={(active) => set({ active })}>
        {t(m.interpreterFieldActive())}
      </Checkbox>
      <div className="interpreter-buttons">
        <Button kind="primary" icon={Save} submit pending={act.pending}>
          {t(m.appSave())}
        </Button>
        <Button kind="quiet" onPress={() => navigate('/interpreters/pool')}>
          {t(m.appBack())}
        </Button>
      </div>
    </form>
  );
}

function LanguageList({ languages, onChange, error }: { languages: readonly InterpreterLanguage[]; onChange: (languages: InterpreterLanguage[]) => void; error: string | undefined }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const known = useLanguages();
  const set = (index: number, part: Partial<InterpreterLanguage>) => onChange(languages.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      {languages.map((one, index) => (
        // The place is the identity: a language is edited in place, and the same one may stand twice until it is refused.
        <div key={index} className="interpreter-language">
          <ComboBox label={t(m.interpreterFilterLanguage())} options={known} value={one.language} onChange={(language) => set(index, { language: language ?? one.language })} />
          <TextField label={t(m.interpreterAskDialect())} value={one.dialect} onChange={(dialect) => set(index, { dialect })} maxLength={100} />
          <Select label={t(m.interpreterFieldLevel())} options={LEVELS.map((id) => ({ id, text: word('interpreter-level', id) }))} value={one.level} onChange={(level) => set(index, { level })} />
          <Select
            label={t(m.interpreterFieldCertificate())}
            options={CERTIFICATES.map((id) => ({ id, text: word('interpreter-certificate', id) }))}
            value={one.certificate}
            onChange={(certificate) => set(index, { certificate })}
          />
          <Button kind="quiet" icon={X} label={t(m.interpreterLanguageRemove({ language: format.language(one.language) }))} onPress={() => onChange(languages.filter((_, at) => at !== index))} />
        </div>
      ))}
      {error !== undefined && <ErrorNote>{error}</ErrorNote>}
      <div>
        <Button
          size="small"
          icon={Plus}
          onPress={() => {
            const next = known.find(({ id }) => !languages.some((one) => one.language === id));
            if (next) onChange([...languages, { language: next.id, dialect: '', level: 'good', certificate: 'none' }]);
          }}
        >
          {t(m.interpreterLanguageAdd())}
        </Button>
      </div>
    </>
  );
}

/** What they are paid, when they differ from the usual week, whom they must not serve, what they did. */
function Side({ page }: { page: InterpreterPage }) {
  const { t } = useText();
  const { word } = useWords();
  const amount = useAmount();
  const format = useFormat();
  const act = useAct();
  const { errorText } = useWords();
  const paid = amount(page.paid_cents);
  return (
    <aside className="interpreter-side">
      {act.error && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      <section>
        <h2>{t(m.interpreterYear())}</h2>
        <p className="figures">
          {page.ceiling_cents === null ? t(m.interpreterMoney({ amount: paid })) : t(m.interpreterMoneyOf({ amount: paid, limit: amount(page.ceiling_cents) }))}
        </p>
        {page.ceiling_cents !== null && (
          <>
            <div className="interpreter-measure" data-ceiling={page.ceiling} aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (100 * page.paid_cents) / page.ceiling_cents)}%` }} />
            </div>
            <p className="soft small">{word('ceiling', page.ceiling)}</p>
          </>
        )}
      </section>
      <section>
        <h2>{t(m.interpreterExceptions())}</h2>
        {page.exceptions.length === 0 && <p className="soft">{t(m.interpreterExceptionsNone())}</p>}
        <ul className="interpreter-lines">
          {page.exceptions.map((one) => (
            <li key={one.id}>
              <span>
                {word('exception-kind', one.kind)}
                {' · '}
                {t(m.interpreterExceptionOf({ from: localDay(one.starts_at), to: localDay(one.ends_at - 1) }))}
              </span>
              <Button
                kind="quiet"
                size="small"
                icon={Trash2}
                label={t(m.interpreterRemove())}
                onPress={() => act.run((op_id) => call('interpreter_exception_remove', { op_id, id: one.id, version: one.version }))}
              />
            </li>
          ))}
        </ul>
        <ExceptionForm id={page.id} />
      </section>
      <section>
        <h2>{t(m.interpreterConflicts())}</h2>
        <p className="soft small">{t(m.interpreterConflictsHelp())}</p>
        {page.conflicts.length === 0 && <p className="soft">{t(m.interpreterConflictsNone())}</p>}
        <ul className="interpreter-lines">
          {page.conflicts.map((one) => (
            <li key={one.id}>
              <span>
                {word('conflict-cause', one.cause)}
                {one.reference !== null && (
                  <>
                    {' · '}
                    {t(m.interpreterConflictOf({ reference: one.reference }))}
                  </>
                )}
              </span>
              <Button
                kind="quiet"
                size="small"
                icon={Trash2}
                label={t(m.interpreterRemove())}
                onPress={() => act.run((op_id) => call('interpreter_conflict_remove', { op_id, id: one.id, version: one.version }))}
              />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t(m.interpreterServices())}</h2>
        {page.requests.length === 0 && <p className="soft">{t(m.interpreterServicesNone())}</p>}
        <ul className="interpreter-lines">
          {page.requests.slice(0, 12).map((row) => (
            <li key={row.id}>
              <Link to={`/interpreters?id=${row.id}`}>
                <bdi className="figures">{row.reference}</bdi>
              </Link>
              <span className="figures">
                {format.day(localDay(row.form.starts_at), 'weekday')}, {localTime(row.form.starts_at)}
              </span>
              <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
                {word('request-state', row.state)}
              </Badge>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function ExceptionForm({ id }: { id: string }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<ExceptionKind>('away');
  const [first, setFirst] = useState<Day | null>(today);
  const [last, setLast] = useState<Day | null>(today);
  if (!open) {
    return (
      <Button size="small" icon={CalendarPlus} onPress={() => setOpen(true)}>
        {t(m.interpreterExceptionAdd())}
      </Button>
    );
  }
  return (
    <form
      className="interpreter-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (first === null || last === null) return;
        act.run(
          (op_id) => call('interpreter_exception_add', { op_id, interpreter_id: id, starts_at: instantOf(first, 0), ends_at: instantOf(last, 24 * 60), kind }),
          () => setOpen(false),
        );
      }}
    >
      <Select
        label={t(m.interpreterColumnKind())}
        options={(['away', 'extra'] as const).map((one) => ({ id: one, text: word('exception-kind', one) }))}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      <DateField label={t(m.interpreterExceptionFirst())} value={first} onChange={setFirst} />
      <DateField label={t(m.interpreterExceptionLast())} value={last} onChange={setLast} error={act.error && errorText(act.error)} />
      <div className="interpreter-buttons">
        <Button size="small" kind="primary" submit pending={act.pending}>
          {t(m.appSave())}
        </Button>
        <Button size="small" kind="quiet" onPress={() => setOpen(false)}>
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

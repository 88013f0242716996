import { CircleAlert } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, GenderWish, InterpreterAskForm, InterpreterMode, InterpreterProposed, LegalWeight, Need } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { Checkbox, ComboBox, ErrorNote, Select, TextField, useFocusOnError } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { navigate, queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Skeleton } from '../../shared/surface';
import { readTime, timeText } from '../../shared/time-of-day';
import { useQuery } from '../../shared/use-query';
import { instantOf, localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { useLanguages } from './languages';
import { useAct } from './use-act';

const WEIGHTS: readonly LegalWeight[] = ['everyday', 'advice', 'serious'];
const MODES: readonly InterpreterMode[] = ['on-site', 'phone', 'video'];
const WISHES: readonly GenderWish[] = ['any', 'woman-preferred', 'man-preferred', 'woman-only', 'man-only'];

/** What is typed: days and times as people write them. */
interface Typed {
  language: string | null;
  dialect: string;
  need: Need | null;
  weight: LegalWeight;
  mode: InterpreterMode;
  gender: GenderWish;
  day: Day | null;
  from: string;
  to: string;
  place: string;
  district: string;
  remark: string;
  named: boolean;
}

type Changing = { id: string; version: number; reference: string } | null;

/** Asking for an interpreter: from an appointment or a client everything that is known stands there already. */
export function AskScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const query = queryOf(usePath());
  const [clientId, appointmentId, id] = [query.get('client'), query.get('appointment'), query.get('id')];
  const proposal = useQuery('interpreter_propose', { client_id: clientId, appointment_id: appointmentId });
  const list = useQuery('interpreter_requests', id === null ? null : { scope: 'running', client_id: null });
  const row = list.data?.rows.find((one) => one.id === id);
  const error = proposal.error ?? list.error;
  const ready = proposal.data && (id === null || row);
  const changing: Changing = row ? { id: row.id, version: row.version, reference: row.reference } : null;
  return (
    <Page
      title={changing ? t(m.interpreterAskChange({ reference: changing.reference })) : t(m.interpreterAskTitle())}
      about={proposal.data?.client_name != null && t(m.interpreterAskFor({ name: proposal.data.client_name }))}
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!ready && !error && <Skeleton lines={6} />}
      {ready && proposal.data && <AskForm proposed={proposal.data} start={row?.form} changing={changing} />}
    </Page>
  );
}

function typedOf(proposed: InterpreterProposed, start: InterpreterAskForm | undefined, today: Day): Typed {
  const starts = start?.starts_at ?? proposed.starts_at;
  const ends = start?.ends_at ?? proposed.ends_at;
  const need = start?.need ?? proposed.need;
  return {
    language: start?.language ?? proposed.language,
    dialect: start?.dialect ?? proposed.dialect,
    need,
    weight: start?.weight ?? proposed.weights.find((one) => one.need === need)?.weight ?? 'advice',
    mode: start?.mode ?? 'on-site',
    gender: start?.gender_wish ?? 'any',
    day: starts === null ? today : localDay(starts),
    from: starts === null ? '' : localTime(starts),
    to: ends === null ? '' : localTime(ends),
    place: start?.place ?? proposed.place,
    district: start?.district ?? '',
    remark: start?.remark ?? '',
    named: start?.name_released ?? false,
  };
}

/** A wrong time and what is wrong with it. */
function timeProblem(typed: Typed): { field: 'from' | 'to'; kind: 'form' | 'order' } | undefined {
  const [from, to] = [readTime(typed.from), readTime(typed.to)];
  if (from === null) return { field: 'from', kind: 'form' };
  if (to === null) return { field: 'to', kind: 'form' };
  return to <= from ? { field: 'to', kind: 'order' } : undefined;
}

function AskForm({ proposed, start, changing }: { proposed: InterpreterProposed; start: InterpreterAskForm | undefined; changing: Changing }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const languages = useLanguages();
  const act = useAct();
  const [typed, setTyped] = useState(() => typedOf(proposed, start, today));
  const [tried, setTried] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useFocusOnError(attempt);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const problem = timeProblem(typed);
  const required = word('error', 'field-required');
  const refused = (field: string) => (act.error?.args['field'] === field ? errorText(act.error) : undefined);
  const missing = (empty: boolean, field: string) => (tried && empty ? required : refused(field));
  const timeError = (field: 'from' | 'to', wire: string) =>
    tried && problem?.field === field ? (problem.kind === 'form' ? t(m.interpreterAskTimeForm()) : t(m.interpreterAskTimeOrder())) : refused(wire);
  const placed = ['language', 'need', 'starts_at', 'ends_at', 'place', 'district', 'dialect', 'remark', 'name_released'];
  // Whoever came with everything known only has to say so.
  const complete = typed.language !== null && typed.need !== null && typed.day !== null && problem === undefined;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const { language, need, day } = typed;
    const [from, to] = [readTime(typed.from), readTime(typed.to)];
    if (language === null || need === null || day === null || problem || from === null || to === null || typed.place.trim() === '') {
      setAttempt(attempt + 1);
      return;
    }
    act.run(
      (op_id) =>
        call('interpreter_ask', {
          op_id,
          id: changing?.id ?? null,
          version: changing?.version ?? 0,
          form: {
            client_id: start?.client_id ?? proposed.client_id,
            appointment_id: start?.appointment_id ?? proposed.appointment_id,
            language,
            dialect: typed.dialect.trim(),
            need,
            weight: typed.weight,
            mode: typed.mode,
            gender_wish: typed.gender,
            starts_at: instantOf(day, from),
            ends_at: instantOf(day, to),
            place: typed.place.trim(),
            district: typed.district.trim(),
            remark: typed.remark.trim(),
            name_released: typed.named,
          },
        }),
      (done) => navigate(`/interpreters?id=${done.id}`),
    );
  };

  return (
    <form className="interpreter-form" ref={form} onSubmit={send} noValidate>
      {proposed.asked !== null && (
        <p className="interpreter-note">
          <CircleAlert className="icon" aria-hidden="true" />
          {t(m.interpreterAskRunning({ reference: proposed.asked }))}
        </p>
      )}
      {act.error && !placed.includes(String(act.error.args['field'])) && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      <div className="interpreter-grid">
        <ComboBox
          label={t(m.interpreterAskLanguage())}
          options={languages}
          value={typed.language}
          onChange={(language) => set({ language })}
          error={missing(typed.language === null, 'language')}
          autoFocus={!complete && typed.language === null}
        />
        <TextField label={t(m.interpreterAskDialect())} value={typed.dialect} onChange={(dialect) => set({ dialect })} error={refused('dialect')} maxLength={100} />
        <Select
          label={t(m.interpreterAskTopic())}
          options={NEEDS.map((id) => ({ id, text: word('need', id) }))}
          value={typed.need}
          onChange={(need) => set({ need, weight: proposed.weights.find((one) => one.need === need)?.weight ?? typed.weight })}
          error={missing(typed.need === null, 'need')}
          autoFocus={!complete && typed.language !== null && typed.need === null}
        />
        <Select
          label={t(m.interpreterAskWeight())}
          hint={t(m.interpreterAskWeightHelp())}
          options={WEIGHTS.map((id) => ({ id, text: word('legal-weight', id) }))}
          value={typed.weight}
          onChange={(weight) => set({ weight })}
        />
        <DateField label={t(m.interpreterAskDay())} value={typed.day} onChange={(day) => set({ day })} error={missing(typed.day === null, 'day')} />
        <div className="interpreter-times">
          <TextField
            label={t(m.interpreterAskFrom())}
            value={typed.from}
            onChange={(from) => set({ from })}
            onBlur={() => {
              const from = readTime(typed.from);
              if (from !== null) set({ from: timeText(from), ...(typed.to === '' && from < 23 * 60 && { to: timeText(from + 60) }) });
            }}
            error={timeError('from', 'starts_at')}
            dir="ltr"
            maxLength={5}
            autoFocus={!complete && typed.language !== null && typed.need !== null}
          />
          <TextField label={t(m.interpreterAskTo())} value={typed.to} onChange={(to) => set({ to })} error={timeError('to', 'ends_at')} dir="ltr" maxLength={5} />
        </div>
        <Select label={t(m.interpreterAskMode())} options={MODES.map((id) => ({ id, text: word('interpreter-mode', id) }))} value={typed.mode} onChange={(mode) => set({ mode })} />
        <Select label={t(m.interpreterAskGender())} options={WISHES.map((id) => ({ id, text: word('gender-wish', id) }))} value={typed.gender} onChange={(gender) => set({ gender })} />
        <TextField label={t(m.interpreterAskPlace())} value={typed.place} onChange={(place) => set({ place })} error={missing(typed.place.trim() === '', 'place')} maxLength={300} />
        <TextField label={t(m.interpreterAskDistrict())} value={typed.district} onChange={(district) => set({ district })} error={refused('district')} maxLength={100} />
      </div>
      <TextField
        label={t(m.interpreterAskRemark())}
        hint={t(m.interpreterAskRemarkHelp())}
        value={typed.remark}
        onChange={(remark) => set({ remark })}
        error={refused('remark')}
        maxLength={1000}
        multiline
      />
      {(proposed.client_id !== null || proposed.appointment_id !== null || start?.client_id != null) && (
        <Checkbox checked={typed.named} onChange={(named) => set({ named })}>
          {t(m.interpreterAskName())}
        </Checkbox>
      )}
      {refused('name_released') !== undefined && <ErrorNote>{refused('name_released')}</ErrorNote>}
      <div className="interpreter-buttons">
        <Button kind="primary" submit pending={act.pending} autoFocus={complete}>
          {changing ? t(m.appSave()) : t(m.interpreterAskSend())}
        </Button>
        <Button kind="quiet" onPress={() => window.history.back()}>
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

import { CircleCheck, CircleDashed, CircleX, FileText, Handshake, Pencil, Phone, Printer, Search, Undo2, UserX } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type {
  DeclineCause,
  InterpreterMatches,
  InterpreterRequestRow,
  InterpreterSide,
  OfferState,
  Outcome,
  RequestState,
  UnmetCause,
} from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { PaperNote, usePaper } from '../../shared/paper';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { STATE_ICONS, STATE_TONES } from './look';
import { MatchList } from './match-list';
import { useAct, type Act } from './use-act';

type Asking = 'decline' | 'unmet' | 'withdraw' | 'done' | null;

const DECLINES: readonly DeclineCause[] = ['no-time', 'too-far', 'topic', 'conflict', 'ill', 'other'];
const UNMET: readonly UnmetCause[] = ['nobody-speaks', 'nobody-free', 'all-declined', 'no-professional', 'too-late'];

/** One request: what it asks for, and what can be done with it now, each by one key. */
export function RequestPanel({ row }: { row: InterpreterRequestRow }) {
  const { can } = useSession();
  const { errorText } = useWords();
  const runs = can('interpreter-pool');
  const act = useAct();
  const [asking, setAsking] = useState<Asking>(null);
  const { data } = useQuery('interpreter_matches', runs ? { id: row.id } : null, ['interpreter_request', 'interpreter']);
  const close = () => {
    act.clear();
    setAsking(null);
  };
  const placed = asking !== null && act.error?.args['field'] !== undefined;
  return (
    <section className="interpreter-panel" aria-label={row.reference}>
      <Facts row={row} />
      {act.error && !placed && <ErrorNote block>{errorText(act.error)}</ErrorNote>}
      {asking !== null ? (
        <Question row={row} asking={asking} act={act} onClose={close} />
      ) : (
        <>
          {runs && row.state === 'open' && (data ? <MatchList data={data} act={act} /> : <Skeleton lines={4} />)}
          {runs && row.state === 'offered' && <Answers row={row} data={data} act={act} onDecline={() => setAsking('decline')} />}
          {row.state === 'accepted' && <Confirm row={row} data={data} act={act} />}
          {row.state === 'confirmed' && <HowItWent row={row} data={data} act={act} onDone={() => setAsking('done')} />}
          <Further row={row} act={act} onAsk={setAsking} />
          {runs && data && data.offers.length > 0 && <Offers data={data} />}
        </>
      )}
    </section>
  );
}

function Facts({ row }: { row: InterpreterRequestRow }) {
  const { t } = useText();
  const { word } = useWords();
  const { can } = useSession();
  const format = useFormat();
  const { form } = row;
  const says = [word('need', form.need), word('legal-weight', form.weight), word('interpreter-mode', form.mode), ...(form.gender_wish === 'any' ? [] : [word('gender-wish', form.gender_wish)])];
  return (
    <header className="interpreter-facts">
      <div className="interpreter-facts-head">
        <h2>{format.language(form.language)}</h2>
        <bdi className="figures soft">{row.reference}</bdi>
        <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
          {word('request-state', row.state)}
        </Badge>
      </div>
      <p className="interpreter-when">
        {format.day(localDay(form.starts_at), 'full')} · <bdi className="figures">{t(m.interpreterSpan({ from: localTime(form.starts_at), to: localTime(form.ends_at) }))}</bdi>
      </p>
      <p>
        <bdi>{form.place}</bdi>
        {form.district !== '' && (
          <>
            {' · '}
            <bdi>{form.district}</bdi>
          </>
        )}
      </p>
      <p>{says.join(' · ')}</p>
      {form.dialect !== '' && <p>{t(m.interpreterDialectOf({ dialect: form.dialect }))}</p>}
      {form.remark !== '' && (
        <p>
          <span className="soft">{t(m.interpreterRemarkTo())}: </span>
          <bdi>{form.remark}</bdi>
        </p>
      )}
      <p className="soft small">
        {form.client_id !== null && row.client_name !== null ? (
          <Link to={`/clients/${form.client_id}`}>{t(m.interpreterFor({ name: row.client_name }))}</Link>
        ) : can('client-find') ? (
          t(m.interpreterForNobody())
        ) : (
          t(m.interpreterForHidden())
        )}
        {' · '}
        {t(m.interpreterAskedBy({ name: row.asked_by, at: `${localDay(row.asked_at)}T${localTime(row.asked_at)}` }))}
      </p>
      {row.interpreter_name !== null && row.state !== 'offered' && <p>{t(m.interpreterWith({ name: row.interpreter_name }))}</p>}
      {row.minutes !== null && <p className="figures">{t(m.interpreterMinutesOf({ minutes: row.minutes }))}</p>}
      {row.unmet_cause !== null && <p>{word('unmet-cause', row.unmet_cause)}</p>}
      {row.reason !== '' && <p dir="auto">{row.reason}</p>}
    </header>
  );
}

/** Where to reach the one who was asked. */
function Reach({ row, data }: { row: InterpreterRequestRow; data: InterpreterMatches | undefined }) {
  const one = data?.matches.find(({ interpreter_id }) => interpreter_id === row.interpreter_id);
  if (!one || (one.phone === '' && one.mail === '')) return null;
  return (
    <p className="interpreter-reach">
      <Phone className="icon" aria-hidden="true" />
      {one.phone !== '' && <bdi className="ltr figures">{one.phone}</bdi>}
      {one.mail !== '' && <bdi className="ltr">{one.mail}</bdi>}
    </p>
  );
}

function Answers({ row, data, act, onDecline }: { row: InterpreterRequestRow; data: InterpreterMatches | undefined; act: Act; onDecline: () => void }) {
  const { t } = useText();
  const say = (answer: OfferState) => act.run((op_id) => call('interpreter_answer', { op_id, id: row.id, version: row.version, answer, cause: null }));
  return (
    <div className="interpreter-now">
      <h3>{t(m.interpreterWaitingFor({ name: row.interpreter_name ?? '' }))}</h3>
      <Reach row={row} data={data} />
      {row.answer_by !== null && <p className="soft small">{t(m.interpreterAnswerBy({ at: `${localDay(row.answer_by)}T${localTime(row.answer_by)}` }))}</p>}
      <div className="interpreter-buttons">
        <Button kind="primary" icon={CircleCheck} shortcut="1" pending={act.pending} onPress={() => say('accepted')}>
          {t(m.interpreterActAccept())}
        </Button>
        <Button icon={CircleX} shortcut="2" onPress={onDecline}>
          {t(m.interpreterActDecline())}
        </Button>
        <Button icon={CircleDashed} shortcut="3" pending={act.pending} onPress={() => say('no-answer')}>
          {t(m.interpreterActNoAnswer())}
        </Button>
        <Button kind="quiet" icon={Undo2} shortcut="4" pending={act.pending} onPress={() => say('retracted')}>
          {t(m.interpreterActRetract())}
        </Button>
      </div>
    </div>
  );
}

function Confirm({ row, data, act }: { row: InterpreterRequestRow; data: InterpreterMatches | undefined; act: Act }) {
  const { t } = useText();
  const { can } = useSession();
  const say = (side: InterpreterSide) => act.run((op_id) => call('interpreter_confirm', { op_id, id: row.id, version: row.version, side }));
  return (
    <div className="interpreter-now">
      <h3>{t(m.interpreterBooked({ name: row.interpreter_name ?? '' }))}</h3>
      <Reach row={row} data={data} />
      <div className="interpreter-buttons">
        {row.client_confirmed ? (
          <Badge icon={CircleCheck} tone="green">
            {t(m.interpreterConfirmedOffice())}
          </Badge>
        ) : (
          <Button kind="primary" icon={Handshake} shortcut="1" pending={act.pending} onPress={() => say('office')}>
            {t(m.interpreterActOffice())}
          </Button>
        )}
        {row.interpreter_confirmed ? (
          <Badge icon={CircleCheck} tone="green">
            {t(m.interpreterConfirmedInterpreter())}
          </Badge>
        ) : (
          can('interpreter-pool') && (
            <Button kind="primary" icon={Handshake} shortcut="2" pending={act.pending} onPress={() => say('interpreter')}>
              {t(m.interpreterActInterpreter())}
            </Button>
          )
        )}
        <Sheet row={row} />
      </div>
    </div>
  );
}

function HowItWent({ row, data, act, onDone }: { row: InterpreterRequestRow; data: InterpreterMatches | undefined; act: Act; onDone: () => void }) {
  const { t } = useText();
  const begun = row.form.starts_at <= Date.now() * 1000;
  const say = (outcome: Outcome) =>
    act.run((op_id) => call('interpreter_conclude', { op_id, id: row.id, version: row.version, outcome, minutes: null, kilometres: null }));
  return (
    <div className="interpreter-now">
      <Reach row={row} data={data} />
      <div className="interpreter-buttons">
        {begun && (
          <>
            <Button kind="primary" icon={CircleCheck} shortcut="1" onPress={onDone}>
              {t(m.interpreterActDone())}
            </Button>
            <Button icon={UserX} shortcut="2" pending={act.pending} onPress={() => say('client-absent')}>
              {t(m.interpreterActClientAbsent())}
            </Button>
            <Button icon={UserX} shortcut="3" pending={act.pending} onPress={() => say('interpreter-absent')}>
              {t(m.interpreterActInterpreterAbsent())}
            </Button>
          </>
        )}
        <Sheet row={row} />
      </div>
    </div>
  );
}

/** The page with which the interpreter comes, in German and in the language they work in. */
function Sheet({ row }: { row: InterpreterRequestRow }) {
  const { t } = useText();
  const { can } = useSession();
  const paper = usePaper();
  if (!can('interpreter-pool')) return null;
  const make = (destination: 'print' | 'save') => void paper.run(() => call('interpreter_sheet', { id: row.id, language: row.form.language, destination }));
  return (
    <>
      <Button icon={Printer} shortcut="p" pending={paper.pending} onPress={() => make('print')}>
        {t(m.interpreterActSheet())}
      </Button>
      <Button kind="quiet" icon={FileText} shortcut="s" disabled={paper.pending} onPress={() => make('save')}>
        {t(m.interpreterSavePdf())}
      </Button>
      <PaperNote work={paper} />
    </>
  );
}

/** What ends a request or begins it anew. */
function Further({ row, act, onAsk }: { row: InterpreterRequestRow; act: Act; onAsk: (asking: Asking) => void }) {
  const { t } = useText();
  const { can } = useSession();
  const runs = can('interpreter-pool');
  const may = (to: RequestState) => row.next.includes(to);
  const again = () =>
    act.run((op_id) => call('interpreter_step', { op_id, id: row.id, version: row.version, to: 'open', cause: null, reason: '' }));
  if (!may('withdrawn') && !may('open')) return null;
  return (
    <div className="interpreter-buttons interpreter-further">
      {row.state === 'open' && (
        <Button kind="quiet" icon={Pencil} shortcut="e" onPress={() => navigate(`/interpreters/ask?id=${row.id}`)}>
          {t(m.interpreterActChange())}
        </Button>
      )}
      {runs && may('open') && row.state !== 'offered' && (
        <Button kind="quiet" icon={Search} shortcut="o" pending={act.pending} onPress={again}>
          {t(m.interpreterActOpen())}
        </Button>
      )}
      {runs && may('unmet') && (
        <Button kind="quiet" icon={CircleX} shortcut="u" onPress={() => onAsk('unmet')}>
          {t(m.interpreterActUnmet())}
        </Button>
      )}
      {may('withdrawn') && (
        <Button kind="quiet" icon={Undo2} shortcut="x" onPress={() => onAsk('withdraw')}>
          {t(m.interpreterActWithdrawn())}
        </Button>
      )}
    </div>
  );
}

function Offers({ data }: { data: InterpreterMatches }) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <div className="interpreter-offers">
      <h3>{t(m.interpreterOffers())}</h3>
      <ul>
        {data.offers.map((offer) => (
          <li key={offer.id}>
            <bdi>{offer.interpreter_name}</bdi>
            <span className="soft">
              {' · '}
              {word('offer-state', offer.state)}
              {offer.cause !== null && ` · ${word('decline-cause', offer.cause)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The one thing that has to be said before an act: a cause by one key, a reason, or how long it took. */
function Question({ row, asking, act, onClose }: { row: InterpreterRequestRow; asking: Exclude<Asking, null>; act: Act; onClose: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState(String((row.form.ends_at - row.form.starts_at) / 60_000_000));
  const [kilometres, setKilometres] = useState('');
  useKey('Escape', onClose);
  const refs = { id: row.id, version: row.version };
  const said = (field: string) => (act.error?.args['field'] === field ? errorText(act.error) : undefined);
  const back = (
    <Button kind="quiet" onPress={onClose} shortcut="Escape">
      {t(m.appBack())}
    </Button>
  );
  if (asking === 'decline') {
    return (
      <Causes
        title={t(m.interpreterActDecline())}
        causes={DECLINES.map((id) => ({ id, text: word('decline-cause', id) }))}
        pending={act.pending}
        onPick={(cause) => act.run((op_id) => call('interpreter_answer', { op_id, ...refs, answer: 'declined', cause }), onClose)}
        back={back}
      />
    );
  }
  if (asking === 'unmet') {
    return (
      <Causes
        title={t(m.interpreterActUnmet())}
        causes={UNMET.map((id) => ({ id, text: word('unmet-cause', id) }))}
        pending={act.pending}
        onPick={(cause) => act.run((op_id) => call('interpreter_step', { op_id, ...refs, to: 'unmet', cause, reason: '' }), onClose)}
        back={back}
      />
    );
  }
  const number = (text: string) => (text.trim() === '' ? null : Math.max(0, Math.round(Number(text)) || 0));
  return (
    <form
      className="interpreter-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (asking === 'withdraw') {
          act.run((op_id) => call('interpreter_step', { op_id, ...refs, to: 'withdrawn', cause: null, reason: reason.trim() }), onClose);
        } else {
          act.run((op_id) => call('interpreter_conclude', { op_id, ...refs, outcome: 'done', minutes: number(minutes), kilometres: number(kilometres) }), onClose);
        }
      }}
    >
      {asking === 'withdraw' ? (
        <TextField label={t(m.interpreterWhy())} value={reason} onChange={setReason} error={said('reason')} maxLength={500} autoFocus />
      ) : (
        <>
          <TextField label={t(m.interpreterMinutes())} value={minutes} onChange={setMinutes} error={said('minutes')} dir="ltr" maxLength={4} autoFocus />
          {row.form.mode === 'on-site' && (
            <TextField
              label={t(m.interpreterKilometres())}
              hint={t(m.interpreterUsualWay())}
              value={kilometres}
              onChange={setKilometres}
              error={said('kilometres')}
              dir="ltr"
              maxLength={4}
            />
          )}
        </>
      )}
      <div className="interpreter-buttons">
        <Button kind="primary" submit pending={act.pending}>
          {asking === 'withdraw' ? t(m.interpreterActWithdrawn()) : t(m.interpreterActDone())}
        </Button>
        {back}
      </div>
    </form>
  );
}

interface CausesProps<T extends string> {
  title: string;
  causes: readonly { id: T; text: string }[];
  pending: boolean;
  onPick: (cause: T) => void;
  back: React.ReactNode;
}

function Causes<T extends string>({ title, causes, pending, onPick, back }: CausesProps<T>) {
  return (
    <div className="interpreter-question" role="group" aria-label={title}>
      <h3>{title}</h3>
      <div className="interpreter-buttons">
        {causes.map(({ id, text }, index) => (
          <Button key={id} shortcut={String(index + 1)} pending={pending} onPress={() => onPick(id)} autoFocus={index === 0}>
            {text}
          </Button>
        ))}
        {back}
      </div>
    </div>
  );
}

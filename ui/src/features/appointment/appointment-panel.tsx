import { CalendarClock, DoorOpen, Download, Languages, Mail, Printer, Repeat, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, AppointmentState, CancelledBy, FreeTime, LetterKind } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Chips, Panel } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { AppointmentPaperButtons } from './paper-buttons';
import { SlotFinder, type Wish } from './slot-finder';
import { canBeMoved, holdsTime, STATE_ICONS, STATE_TONES } from './state-look';
import { Thread } from './thread';
import { addDays, clock, localIn } from './zone';

/** What is sent home about an appointment. */
const LETTERS: readonly LetterKind[] = ['invitation', 'reminder'];

/** One appointment at the side of the week: what it is, its next steps, another time, paper. */
export function AppointmentPanel({ row, reply, onClose }: { row: AppointmentRow; reply: AppointmentListReply; onClose: () => void }) {
  const { t } = useText();
  const [moving, setMoving] = useState(false);
  return (
    <Panel floating title={moving ? t(m.appointmentMoveTitle()) : t(m.appointmentTitle())} onClose={moving ? () => setMoving(false) : onClose} width="28rem">
      <div className="appointment">
        <Facts row={row} zone={reply.zone} />
        {moving ? <Move row={row} reply={reply} onDone={() => setMoving(false)} /> : <Steps row={row} onMove={() => setMoving(true)} />}
      </div>
    </Panel>
  );
}

function Facts({ row, zone }: { row: AppointmentRow; zone: string }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const start = localIn(zone, row.starts_at);
  const end = localIn(zone, row.ends_at);
  return (
    <div>
      <p className="book-when">{format.day(start.day, 'full')}</p>
      <p className="book-clock figures">{t(m.appointmentSpan({ from: clock(start.minute), to: clock(end.minute) }))}</p>
      <p className="appointment-person">
        <UserRound className="icon soft" aria-hidden="true" />
        {row.client_id === null ? (
          <span>{row.client_name ?? t(m.appointmentNobody())}</span>
        ) : (
          <Link to={`/clients/${row.client_id}`}>
            <bdi>{row.client_name}</bdi>
          </Link>
        )}
      </p>
      {row.subject !== '' && <p dir="auto">{row.subject}</p>}
      <p className="soft">
        {t(m.appointmentWithName({ name: row.staff_name }))}
        {row.language !== null && ` · ${format.language(row.language)}`}
      </p>
      {row.resources.map((one) => (
        <p key={one.id} className="appointment-person">
          {one.kind === 'interpreter' ? <Languages className="icon soft" aria-hidden="true" /> : <DoorOpen className="icon soft" aria-hidden="true" />}
          <span>
            {word('resource-kind', one.kind)}: <bdi>{one.name}</bdi>
          </span>
        </p>
      ))}
      {row.interpreter && (
        <p className="appointment-person">
          <Languages className="icon soft" aria-hidden="true" />
          <Link to={`/interpreters?id=${row.interpreter.request_id}`}>
            {t(m.appointmentInterpreterAsked({ reference: row.interpreter.reference, state: word('request-state', row.interpreter.state) }))}
          </Link>
        </p>
      )}
      {row.seats > 1 && <Guests row={row} />}
      <p className="appointment-state">
        <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
          {word('appointment-state', row.state)}
        </Badge>{' '}
        {row.series_id !== null && (
          <Badge icon={Repeat} tone="plain">
            {t(m.seriesPart())}
          </Badge>
        )}
      </p>
      <Thread id={row.id} zone={zone} here={row} stands={row} />
    </div>
  );
}

type Reach = 'one' | 'following';
const REACHES: readonly Reach[] = ['one', 'following'];
const CANCELLED_BY: readonly CancelledBy[] = ['client', 'office'];

/** Of a series: this appointment alone, or all that come after it too. */
function ReachChoice({ value, onChange }: { value: Reach; onChange: (reach: Reach) => void }) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <div>
      <p className="field-label">{t(m.seriesWhich())}</p>
      <Chips label={t(m.seriesWhich())} options={REACHES.map((id) => ({ id, text: word('series-which', id) }))} value={value} onChange={onChange} />
    </div>
  );
}

/** Who comes to a group beside the first client, each with the way out. */
function Guests({ row }: { row: AppointmentRow }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const leave = async (clientId: string) => {
    const opId = newOpId();
    setError(undefined);
    try {
      const done = await call('appointment_leave', { op_id: opId, id: row.id, version: row.version, client_id: clientId });
      toast.saved(done.saved_at, opId);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  };
  const taken = row.guests.length + (row.client_id === null && row.client_name === null ? 0 : 1);
  return (
    <div className="appointment-guests">
      <p className="soft">{t(m.appointmentGuests({ taken, seats: row.seats }))}</p>
      <ul>
        {row.guests.map(({ client_id: id, client_name: name }, index) => (
          <li key={id ?? index}>
            {id === null ? t(m.appointmentNobody()) : <Link to={`/clients/${id}`}><bdi>{name}</bdi></Link>}
            {id !== null && can('appointment-write') && row.next.includes('confirmed') && (
              <Button kind="quiet" size="small" icon={X} label={t(m.appointmentLeave({ name: name ?? '' }))} onPress={() => void leave(id)} />
            )}
          </li>
        ))}
      </ul>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
    </div>
  );
}

function Steps({ row, onMove }: { row: AppointmentRow; onMove: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const toast = useToast();
  // Giving an appointment up, or saying no to it, takes a reason.
  const [ending, setEnding] = useState<'cancelled' | 'declined' | null>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState<CancelledBy>('client');
  const [reach, setReach] = useState<Reach>('one');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState<AppointmentState | null>(null);

  const step = async (to: AppointmentState) => {
    if (pending !== null) return;
    const opId = newOpId();
    setPending(to);
    setError(undefined);
    try {
      const seen = { op_id: opId, id: row.id, version: row.version, reason: reason.trim() };
      const done =
        to === 'cancelled' && reach === 'following'
          ? await call('series_cancel', { ...seen, by })
          : await call('appointment_step', { ...seen, to, by: to === 'cancelled' ? by : null });
      toast.saved(done.saved_at, opId);
      setEnding(null);
      setReason('');
    } catch (thrown) {
      setError(asHostError(thrown));
    }
    setPending(null);
  };

  const aboutReason = error?.args['field'] === 'reason';
  return (
    <>
      {error && !aboutReason && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {ending !== null ? (
        <form
          className="appointment-ask"
          onSubmit={(event) => {
            event.preventDefault();
            void step(ending);
          }}
        >
          {row.series_id !== null && <ReachChoice value={reach} onChange={setReach} />}
          {ending === 'cancelled' && <div>
            <p className="field-label">{t(m.appointmentCancelBy())}</p>
            <Chips label={t(m.appointmentCancelBy())} options={CANCELLED_BY.map((id) => ({ id, text: word('cancelled-by', id) }))} value={by} onChange={setBy} />
          </div>}
          <TextField label={t(ending === 'declined' ? m.appointmentDeclineReason() : m.appointmentCancelReason())} value={reason} onChange={setReason} error={aboutReason ? errorText(error) : undefined} autoFocus maxLength={500} />
          <div className="appointment-buttons">
            <Button kind="danger" submit pending={pending !== null} disabled={reason.trim() === ''}>
              {t(ending === 'declined' ? m.appointmentDecline() : m.appointmentCancel())}
            </Button>
            <Button kind="quiet" onPress={() => setEnding(null)}>
              {t(m.appBack())}
            </Button>
          </div>
        </form>
      ) : (
        can('appointment-write') && (
          <div className="appointment-buttons">
            {row.next
              .filter((to) => to !== 'cancelled' && to !== 'declined')
              .map((to, index) => (
                <Button key={to} icon={STATE_ICONS[to]} shortcut={String(index + 1)} pending={pending === to} onPress={() => void step(to)}>
                  {word('appointment-act', to === 'booked' ? (row.state === 'requested' ? 'accept' : 'restore') : to)}
                </Button>
              ))}
            {row.next.includes('declined') && (
              <Button icon={STATE_ICONS.declined} shortcut="d" onPress={() => setEnding('declined')}>
                {t(m.appointmentDecline())}
              </Button>
            )}
            {canBeMoved(row.state) && (
              <Button icon={CalendarClock} shortcut="m" onPress={onMove}>
                {t(m.appointmentMove())}
              </Button>
            )}
            {row.next.includes('cancelled') && (
              <Button kind="danger" icon={STATE_ICONS.cancelled} shortcut="x" onPress={() => setEnding('cancelled')}>
                {t(row.state === 'requested' ? m.appointmentTakeBack() : m.appointmentCancel())}
              </Button>
            )}
          </div>
        )
      )}
      {row.state === 'requested' ? (
        <p className="soft small">{t(m.appointmentUnansweredHelp())}</p>
      ) : (
      <div className="appointment-buttons appointment-paper">
        <AppointmentPaperButtons id={row.id} language={row.language} icons={{ print: Printer, ics: Download }} small />
        {can('interpreter-ask') && (row.state === 'booked' || row.state === 'confirmed') && (
          <Button size="small" icon={Languages} shortcut="i" onPress={() => navigate(`/interpreters/ask?appointment=${row.id}`)}>
            {t(m.interpreterAskShort())}
          </Button>
        )}
        {row.client_id !== null &&
          holdsTime(row.state) && LETTERS.map((kind) => (
            <Button key={kind} size="small" icon={Mail} onPress={() => navigate(`/letter/${kind}/${row.id}?language=${row.language ?? ''}`)}>
              {word('letter-kind', kind)}
            </Button>
          ))}
      </div>
      )}
    </>
  );
}

/** Another time for the same appointment: the old one is given away only when the new one is taken. */
function Move({ row, reply, onDone }: { row: AppointmentRow; reply: AppointmentListReply; onDone: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { today } = useSession();
  const toast = useToast();
  const [wish, setWish] = useState<Wish>({ minutes: (row.ends_at - row.starts_at) / 60_000_000, staffId: row.staff_id, language: null, from: today });
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [reach, setReach] = useState<Reach>('one');
  const free = useQuery(
    'appointment_free',
    { staff_id: wish.staffId, language: wish.language, minutes: wish.minutes, from: wish.from, to: addDays(wish.from, 30), limit: 48 },
    ['appointment'],
  );

  const move = async (time: FreeTime) => {
    if (pending) return;
    const opId = newOpId();
    setPending(true);
    const to = { op_id: opId, id: row.id, version: row.version, staff_id: time.staff_id, starts_at: time.starts_at, ends_at: time.ends_at };
    try {
      const done = reach === 'following' ? await call('series_move', to) : await call('appointment_move', { ...to, room: null });
      toast.saved(done.saved_at, opId);
      onDone();
    } catch (thrown) {
      const refused = asHostError(thrown);
      setError(refused);
      if (refused.code === 'time-taken') free.reload();
    }
    setPending(false);
  };

  return (
    <>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <p className="soft small">{t(m.appointmentMoveHelp())}</p>
      {row.series_id !== null && <ReachChoice value={reach} onChange={setReach} />}
      <SlotFinder
        wish={wish}
        onWish={setWish}
        lanes={reply.lanes}
        languages={row.language === null ? [] : [row.language]}
        free={free}
        zone={reply.zone}
        picked={null}
        onPick={(time) => void move(time)}
      />
    </>
  );
}

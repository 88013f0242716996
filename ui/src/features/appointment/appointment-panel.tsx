import { CalendarClock, Download, Mail, Printer, UserRound } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, AppointmentState, FreeTime, LetterKind } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Panel } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { AppointmentPaperButtons } from './paper-buttons';
import { SlotFinder, type Wish } from './slot-finder';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { addDays, clock, localIn } from './zone';

/** What is sent home about an appointment. */
const LETTERS: readonly LetterKind[] = ['invitation', 'reminder'];

const MOVABLE: readonly AppointmentState[] = ['booked', 'confirmed'];

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
      <p className="appointment-state">
        <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
          {word('appointment-state', row.state)}
        </Badge>
      </p>
    </div>
  );
}

function Steps({ row, onMove }: { row: AppointmentRow; onMove: () => void }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const toast = useToast();
  const [cancelling, setCancelling] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState<AppointmentState | null>(null);

  const step = async (to: AppointmentState) => {
    if (pending !== null) return;
    const opId = newOpId();
    setPending(to);
    setError(undefined);
    try {
      const done = await call('appointment_step', { op_id: opId, id: row.id, version: row.version, to, reason: reason.trim() });
      toast.saved(done.saved_at, opId);
      setCancelling(false);
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
      {cancelling ? (
        <form
          className="appointment-ask"
          onSubmit={(event) => {
            event.preventDefault();
            void step('cancelled');
          }}
        >
          <TextField label={t(m.appointmentCancelReason())} value={reason} onChange={setReason} error={aboutReason ? errorText(error) : undefined} autoFocus maxLength={500} />
          <div className="appointment-buttons">
            <Button kind="danger" submit pending={pending !== null} disabled={reason.trim() === ''}>
              {t(m.appointmentCancel())}
            </Button>
            <Button kind="quiet" onPress={() => setCancelling(false)}>
              {t(m.appBack())}
            </Button>
          </div>
        </form>
      ) : (
        can('appointment-write') && (
          <div className="appointment-buttons">
            {row.next
              .filter((to) => to !== 'cancelled')
              .map((to, index) => (
                <Button key={to} icon={STATE_ICONS[to]} shortcut={String(index + 1)} pending={pending === to} onPress={() => void step(to)}>
                  {word('appointment-act', row.state === 'cancelled' && to === 'booked' ? 'restore' : to)}
                </Button>
              ))}
            {MOVABLE.includes(row.state) && (
              <Button icon={CalendarClock} shortcut="m" onPress={onMove}>
                {t(m.appointmentMove())}
              </Button>
            )}
            {row.next.includes('cancelled') && (
              <Button kind="danger" icon={STATE_ICONS.cancelled} shortcut="x" onPress={() => setCancelling(true)}>
                {t(m.appointmentCancel())}
              </Button>
            )}
          </div>
        )
      )}
      <div className="appointment-buttons appointment-paper">
        <AppointmentPaperButtons id={row.id} language={row.language} icons={{ print: Printer, ics: Download }} small />
        {row.client_id !== null &&
          LETTERS.map((kind) => (
            <Button key={kind} size="small" icon={Mail} onPress={() => navigate(`/letter/${kind}/${row.id}?language=${row.language ?? ''}`)}>
              {word('letter-kind', kind)}
            </Button>
          ))}
      </div>
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
  const free = useQuery(
    'appointment_free',
    { staff_id: wish.staffId, language: wish.language, minutes: wish.minutes, from: wish.from, to: addDays(wish.from, 30), limit: 48 },
    ['appointment'],
  );

  const move = async (time: FreeTime) => {
    if (pending) return;
    const opId = newOpId();
    setPending(true);
    try {
      const done = await call('appointment_move', { op_id: opId, id: row.id, version: row.version, staff_id: time.staff_id, starts_at: time.starts_at, ends_at: time.ends_at });
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

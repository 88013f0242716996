import { CalendarCheck, CalendarDays, CalendarSearch, CalendarX2, CircleCheck, TriangleAlert } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentRequestRow, AppointmentState } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { goBack, Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import './requests.css';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { clock, localIn } from './zone';

/**
 * What colleagues asked one for, and what one asked them for. Arrows go from one to the next; C says yes to the one that has the focus,
 * X says no and asks why, because somebody has to tell the client.
 */
export function RequestsScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { me } = useSession();
  const toast = useToast();
  const { data, error, reload } = useQuery('appointment_requests', {}, ['appointment', 'staff', 'client']);
  const list = useRef<HTMLUListElement>(null);
  const [turn, setTurn] = useState<string>();
  const [declining, setDeclining] = useState<string>();
  const [failed, setFailed] = useState<{ id: string; error: HostError }>();
  const [pending, setPending] = useState<string>();

  const waiting = data?.waiting ?? [];
  const answerable = waiting.filter(({ appointment }) => appointment.next.includes('declined'));
  const current = answerable.find(({ appointment }) => appointment.id === turn) ?? answerable[0];
  useKey(declining === undefined ? 'Escape' : undefined, goBack);

  const answer = async ({ appointment }: AppointmentRequestRow, to: AppointmentState, reason = '') => {
    if (pending !== undefined) return;
    setPending(appointment.id);
    setFailed(undefined);
    const opId = newOpId();
    try {
      const done = await call('appointment_step', { op_id: opId, id: appointment.id, version: appointment.version, to, reason, by: null });
      toast.saved(done.saved_at, opId);
      setDeclining(undefined);
      // The next one is on turn, and the keys go on.
      const at = waiting.findIndex((one) => one.appointment.id === appointment.id);
      const next = waiting[at + 1] ?? waiting[at - 1];
      setTurn(next?.appointment.id);
      if (next) list.current?.querySelector<HTMLElement>(`[data-request="${next.appointment.id}"]`)?.focus();
    } catch (thrown) {
      setFailed({ id: appointment.id, error: asHostError(thrown) });
    } finally {
      setPending(undefined);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-request]') ?? [])];
    const at = all.findIndex((one) => one.contains(document.activeElement));
    const next = all[at + by];
    event.preventDefault();
    next?.focus();
  };

  const mine = waiting.filter(({ appointment }) => appointment.staff_id === me.id).length;
  return (
    <Page title={t(m.appointmentRequests())} about={data && t(m.appointmentRequestsAbout({ count: mine }))}>
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <section aria-labelledby="requests-waiting">
            <h2 id="requests-waiting">{t(m.appointmentRequestsWaiting({ count: waiting.length }))}</h2>
            {waiting.length === 0 ? (
              <EmptyState icon={CircleCheck} title={t(m.appointmentRequestsNone())}>
                {t(m.appointmentRequestsNoneHelp())}
              </EmptyState>
            ) : (
              <>
                <p className="soft small">{t(m.appointmentRequestsKeys())}</p>
                {/* The keys act on the one that has the focus; the arrows bring it there. */}
                <ul className="requests" ref={list} onKeyDown={onKeyDown}>
                  {waiting.map((row) => (
                    <Request
                      key={row.appointment.id}
                      row={row}
                      zone={data.zone}
                      onTurn={row === current}
                      own={row.appointment.staff_id === me.id}
                      declining={declining === row.appointment.id}
                      pending={pending === row.appointment.id}
                      error={failed?.id === row.appointment.id ? failed.error : undefined}
                      onFocus={() => setTurn(row.appointment.id)}
                      onAnswer={(to, reason) => void answer(row, to, reason)}
                      onDecline={(on) => setDeclining(on ? row.appointment.id : undefined)}
                    />
                  ))}
                </ul>
              </>
            )}
          </section>
          {data.asked.length > 0 && (
            <section aria-labelledby="requests-asked">
              <h2 id="requests-asked">{t(m.appointmentRequestsAsked({ count: data.asked.length }))}</h2>
              <ul className="requests">
                {data.asked.map((row) => (
                  <Asked key={row.appointment.id} row={row} zone={data.zone} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Page>
  );
}

interface RequestProps {
  row: AppointmentRequestRow;
  zone: string;
  /** The keys act on this one. */
  onTurn: boolean;
  own: boolean;
  declining: boolean;
  pending: boolean;
  error: HostError | undefined;
  onFocus: () => void;
  onAnswer: (to: AppointmentState, reason?: string) => void;
  onDecline: (on: boolean) => void;
}

function Request({ row, zone, onTurn, own, declining, pending, error, onFocus, onAnswer, onDecline }: RequestProps) {
  const { t } = useText();
  const { errorText } = useWords();
  const { can } = useSession();
  const [reason, setReason] = useState('');
  const { appointment, late } = row;
  const aboutReason = error?.args['field'] === 'reason';
  const may = can('appointment-write');
  return (
    // A request is a stop of the arrow keys, so that the keys have something to act on.
    <li className="request" data-request={appointment.id} data-turn={onTurn ? '' : undefined} tabIndex={0} onFocus={onFocus}>
      <What row={row} zone={zone} />
      <div className="request-more">
        <p className="soft">{own ? t(m.appointmentRequestBy({ name: row.asked_by })) : t(m.appointmentRequestFor({ name: appointment.staff_name, by: row.asked_by }))}</p>
        {late && (
          <Badge icon={TriangleAlert} tone="red">
            {t(m.appointmentRequestLate())}
          </Badge>
        )}
      </div>
      {error && !aboutReason && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {declining ? (
        <form
          className="appointment-ask"
          onSubmit={(event) => {
            event.preventDefault();
            onAnswer('declined', reason.trim());
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onDecline(false);
          }}
        >
          <TextField
            label={t(m.appointmentDeclineReason())}
            hint={t(m.appointmentDeclineHint({ name: row.asked_by }))}
            value={reason}
            onChange={setReason}
            error={aboutReason ? errorText(error) : undefined}
            autoFocus
            maxLength={500}
          />
          <div className="appointment-buttons">
            <Button kind="danger" submit pending={pending} disabled={reason.trim() === ''}>
              {t(m.appointmentDecline())}
            </Button>
            <Button kind="quiet" onPress={() => onDecline(false)}>
              {t(m.appBack())}
            </Button>
          </div>
        </form>
      ) : (
        <div className="appointment-buttons">
          {may && appointment.next.includes('booked') && !late && (
            <Button kind={onTurn ? 'primary' : 'plain'} icon={CalendarCheck} {...(onTurn && { shortcut: 'c' })} pending={pending} onPress={() => onAnswer('booked')}>
              {t(m.appointmentAccept())}
            </Button>
          )}
          {may && appointment.next.includes('declined') && (
            <Button icon={CalendarX2} {...(onTurn && { shortcut: 'x' })} onPress={() => onDecline(true)}>
              {t(m.appointmentDecline())}
            </Button>
          )}
          <Button kind="quiet" icon={CalendarDays} onPress={() => navigate(`/appointments?day=${localIn(zone, appointment.starts_at).day}&id=${appointment.id}`)}>
            {t(m.appointmentInWeek())}
          </Button>
        </div>
      )}
    </li>
  );
}

/** When, who and about what. */
function What({ row: { appointment }, zone }: { row: AppointmentRequestRow; zone: string }) {
  const { t } = useText();
  const format = useFormat();
  const distance = useDayDistance();
  const start = localIn(zone, appointment.starts_at);
  return (
    <>
      <p className="request-when">
        <span className="figures day-clock">{t(m.appointmentSpan({ from: clock(start.minute), to: clock(localIn(zone, appointment.ends_at).minute) }))}</span>
        <span>
          {format.dayWithWeekday(start.day)} <span className="soft small">{distance(start.day)}</span>
        </span>
      </p>
      <div>
        {appointment.client_id === null ? (
          <span className="day-name">{appointment.client_name ?? t(m.appointmentNobody())}</span>
        ) : (
          <Link to={`/clients/${appointment.client_id}`}>
            <bdi className="day-name">{appointment.client_name}</bdi>
          </Link>
        )}
        {appointment.language !== null && <span className="soft"> · {format.language(appointment.language)}</span>}
        {appointment.subject !== '' && (
          <p className="soft" dir="auto">
            {appointment.subject}
          </p>
        )}
      </div>
    </>
  );
}

/** What one asked a colleague for. A no stands here until its time is over, so that the client hears of it. */
function Asked({ row, zone }: { row: AppointmentRequestRow; zone: string }) {
  const { t } = useText();
  const { word } = useWords();
  const { can } = useSession();
  const { appointment } = row;
  const declined = appointment.state === 'declined';
  return (
    <li className="request">
      <What row={row} zone={zone} />
      <div className="request-more">
        <Badge icon={STATE_ICONS[appointment.state]} tone={declined ? 'red' : STATE_TONES[appointment.state]}>
          {word('appointment-state', appointment.state)}
        </Badge>
        <p className="soft">{t(m.appointmentWithName({ name: appointment.staff_name }))}</p>
      </div>
      {declined && <p dir="auto">{row.reason}</p>}
      {declined && can('appointment-write') && (
        <div className="appointment-buttons">
          <Button icon={CalendarSearch} onPress={() => navigate(appointment.client_id === null ? '/appointments/new' : `/appointments/new?client=${appointment.client_id}`)}>
            {t(m.appointmentOtherTime())}
          </Button>
        </div>
      )}
    </li>
  );
}

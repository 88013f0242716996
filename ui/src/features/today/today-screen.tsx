import { CalendarClock, CalendarX2, CircleAlert, CircleCheck, Clock, FileWarning, Hourglass, MessageSquarePlus, Send, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentRequestRow, AppointmentRow, DueRow, NextStepKind, ReferralRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { daysBetween, localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import './today.css';

const WATCHED = ['appointment', 'referral', 'contact', 'client', 'note', 'case_file'];

const KIND_ICONS: Record<NextStepKind, LucideIcon> = {
  'residence-expires': FileWarning,
  'document-expires': FileWarning,
  'referral-overdue': CircleAlert,
  'referral-outcome': Hourglass,
  'referral-follow-up': Hourglass,
  'appointment-coming': CalendarClock,
  'details-missing': Clock,
};

/** Three columns of meaning: now, due, waiting for others. */
export function TodayScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const { today, me, can } = useSession();
  const { data, error } = useQuery('today', {}, WATCHED);
  const { waiting: unanswered = [], asked = [] } = data?.requests ?? {};
  // A no is mine to act on: somebody has to tell the client and look for another time.
  const toAct = [...unanswered, ...asked.filter(({ appointment }) => appointment.state === 'declined')];
  const awaited = asked.filter(({ appointment }) => appointment.state !== 'declined');
  return (
    <Page
      title={t(m.shellTodayTitle({ day: today }))}
      {...(data && { about: t(m.shellTodayContacts({ count: data.contacts.all, mine: data.contacts.mine })) })}
      actions={
        can('contact-record') && (
          <Button kind="primary" icon={MessageSquarePlus} shortcut="c" onPress={() => navigate('/contacts/new')}>
            {t(m.shellTodayContact())}
          </Button>
        )
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="today">
          <Column title={t(m.shellTodayNow())} count={data.now.length} shown={data.now.length} clear={t(m.shellTodayNowClear())}>
            {data.now.map((row) => (
              <Appointment key={row.id} row={row} mine={row.staff_id === me.id} />
            ))}
          </Column>
          <Column title={t(m.shellTodayDue())} count={data.due_total + toAct.length} shown={data.due.length + toAct.length} clear={t(m.shellTodayDueClear())}>
            <Requests rows={toAct} />
            <DueGroups rows={data.due} today={today} />
          </Column>
          <Column title={t(m.shellTodayWaiting())} count={data.waiting_total + awaited.length} shown={data.waiting.length + awaited.length} clear={t(m.shellTodayWaitingClear())}>
            <Requests rows={awaited} />
            {data.waiting.map((row) => (
              <Waiting key={row.id} row={row} />
            ))}
          </Column>
        </div>
      )}
    </Page>
  );
}

interface ColumnProps {
  title: string;
  /** All there are. */
  count: number;
  /** How many of them are in the list. */
  shown: number;
  clear: string;
  children: ReactNode;
}

function Column({ title, count, shown, clear, children }: ColumnProps) {
  const { t } = useText();
  return (
    <section className="today-column">
      <h2>
        {title} <span className="today-count figures">{count}</span>
      </h2>
      {count === 0 ? (
        <p className="today-clear">
          <CircleCheck className="icon" aria-hidden="true" />
          {clear}
        </p>
      ) : (
        <ul className="today-list">{children}</ul>
      )}
      {shown < count && <p className="soft small">{t(m.shellTodayFirst({ shown, count }))}</p>}
    </section>
  );
}

function Person({ id, name }: { id: string | null; name: string | null }) {
  const { t } = useText();
  if (id === null) return <span className="today-person">{t(m.shellTodayNobody())}</span>;
  return (
    <Link to={`/clients/${id}`} className="today-person">
      <bdi>{name}</bdi>
    </Link>
  );
}

function Appointment({ row, mine }: { row: AppointmentRow; mine: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  return (
    <li className="today-item today-appointment">
      <span className="today-time figures">{format.time(localTime(row.starts_at))}</span>
      <div>
        <Person id={row.client_id} name={row.client_name} />
        {row.subject !== '' && <p dir="auto">{row.subject}</p>}
        <p className="soft small">
          {[mine ? t(m.shellTodayWithMe()) : row.staff_name, row.language === null ? '' : format.language(row.language), word('appointment-state', row.state)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}

/** Appointments that one was asked for, or asked a colleague for. They are answered on their own page. */
function Requests({ rows }: { rows: readonly AppointmentRequestRow[] }) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <li className="today-group">
      <h3>
        <Link to="/appointments/requests">{t(m.appointmentRequests())}</Link> <span className="figures">{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <Request key={row.appointment.id} row={row} />
        ))}
      </ul>
    </li>
  );
}

function Request({ row: { appointment, asked_by, reason, late } }: { row: AppointmentRequestRow }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const { me } = useSession();
  const declined = appointment.state === 'declined';
  const own = appointment.staff_id === me.id;
  return (
    <li className="today-item">
      <Person id={appointment.client_id} name={appointment.client_name} />
      <p className="figures">
        {format.dayWithWeekday(localDay(appointment.starts_at))} · {format.time(localTime(appointment.starts_at))}
      </p>
      <p className="soft small">{own ? t(m.appointmentRequestBy({ name: asked_by })) : t(m.appointmentWithName({ name: appointment.staff_name }))}</p>
      {declined && (
        <>
          <Badge icon={CalendarX2} tone="red">
            {word('appointment-state', appointment.state)}
          </Badge>
          <p dir="auto">{reason}</p>
        </>
      )}
      {late && (
        <Badge icon={CircleAlert} tone="red">
          {t(m.appointmentRequestLate())}
        </Badge>
      )}
    </li>
  );
}

type When = 'overdue' | 'today' | 'week' | 'later';

function whenOf(row: DueRow, today: string): When {
  const days = daysBetween(today, row.due);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}

function DueGroups({ rows, today }: { rows: readonly DueRow[]; today: string }) {
  const { word } = useWords();
  return (['overdue', 'today', 'week', 'later'] as const).map((when) => {
    const of = rows.filter((row) => whenOf(row, today) === when);
    if (of.length === 0) return null;
    return (
      <li key={when} className="today-group">
        <h3 data-when={when}>
          {word('shell-today-when', when)} <span className="figures">{of.length}</span>
        </h3>
        <ul>
          {of.map((row, index) => (
            <Due key={`${row.kind}-${row.client_id}-${index}`} row={row} when={when} />
          ))}
        </ul>
      </li>
    );
  });
}

function Due({ row, when }: { row: DueRow; when: When }) {
  const { t } = useText();
  const { word } = useWords();
  const distance = useDayDistance();
  const Icon = KIND_ICONS[row.kind];
  const tone = when === 'overdue' ? 'red' : when === 'today' ? 'amber' : 'plain';
  return (
    <li className="today-item">
      <Person id={row.client_id} name={row.client_name} />
      <p>
        {word('next-step-kind', row.kind)}
        {row.text !== '' && (
          <span className="soft">
            {' · '}
            <bdi>{row.text}</bdi>
          </span>
        )}
      </p>
      <Badge icon={Icon} tone={tone}>
        {t(m.clientDue({ day: row.due, distance: distance(row.due) }))}
      </Badge>
    </li>
  );
}

function Waiting({ row }: { row: ReferralRow }) {
  const { t } = useText();
  const { word } = useWords();
  const distance = useDayDistance();
  return (
    <li className="today-item">
      <Person id={row.client_id} name={row.client_name} />
      <p dir="auto">
        {row.service}, {row.organisation}
      </p>
      <p className="today-badges">
        <Badge icon={Send} tone={row.overdue ? 'red' : 'plain'}>
          {word('referral-state', row.state)}
        </Badge>
        {row.sent_on !== null && <span className="soft small">{t(m.shellTodaySent({ distance: distance(row.sent_on) }))}</span>}
        {row.overdue && row.chase_on !== null && (
          <Badge icon={CircleAlert} tone="red">
            {t(m.shellTodayChase({ distance: distance(row.chase_on) }))}
          </Badge>
        )}
      </p>
    </li>
  );
}

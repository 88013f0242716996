import { BellRing, CalendarArrowDown, CalendarCheck, CalendarDays, CalendarOff, CalendarPlus, CalendarX2, DoorClosed } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, Day, Instant } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import './week.css';
import { AppointmentPanel } from './appointment-panel';
import { CalendarPanel } from './calendar-panel';
import { DayList, LIST_FILTERS, type ListFilter } from './day-list';
import { columnsOf, daysOf, isSunday, openingDay, thingsOf, type View } from './grid';
import { Replan } from './replan';
import { MovedPanel } from './thread';
import { WeekGrid } from './week-grid';
import { addDays } from './zone';

const VIEWS: readonly View[] = ['week', 'day', 'person', 'room', 'list'];
const EVERYBODY = '';

/** The minute, so that the line of now moves. Microseconds. */
function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now() * 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() * 1000), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function AppointmentsScreen() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { me, today, can } = useSession();
  const query = queryOf(usePath());
  const given = query.get('day');
  const [chosen, setDay] = useState<Day | null>(given !== null && DAY.test(given) ? given : null);
  const [chosenView, setView] = useState<View>();
  const [filing, setFiling] = useState(false);
  const [chosenThing, setThing] = useState<string>();
  const [chosenStaff, setStaff] = useState<string>();
  const [openId, setOpenId] = useState<string | null>(query.get('id'));
  const [shown, setShown] = useState<ListFilter>('all');
  // A link within this very screen, from one end of a moved appointment to the other, brings another day and another panel.
  const asked = query.toString();
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setDay(given !== null && DAY.test(given) ? given : null);
    setOpenId(query.get('id'));
  }
  const now = useNow();
  const sunday = useQuery('appointment_list', chosen === null && isSunday(today) ? { from: today, to: today, staff_id: null, client_id: null } : null);
  const opening = sunday.error ? today : openingDay(today, sunday.data);
  const day = chosen ?? opening ?? today;
  // All rooms of a week would be too many lanes to compare: they stand beside each other for a day.
  const allRooms = chosenView === 'room' && chosenThing === EVERYBODY;
  const days = daysOf(allRooms ? 'day' : (chosenView ?? 'week'), day);
  const from = days[0] ?? day;
  const to = days.at(-1) ?? day;
  const { data, error, reload } = useQuery(
    'appointment_list',
    chosen === null && opening === null ? null : { from, to, staff_id: null, client_id: null },
    ['appointment', 'appointment_hold', 'staff', 'client', 'interpreter_request'],
  );
  const requests = useQuery('appointment_requests', {}, ['appointment', 'staff', 'client']);

  const replan = useQuery('appointment_replan', {}, ['appointment', 'absence', 'staff', 'resource', 'interpreter_request']);

  // Whoever takes appointments sees the own week first; for anybody else it is the week of the house.
  const mine = data?.lanes.some((lane) => lane.staff_id === me.id) === true;
  const view = chosenView ?? (mine ? 'person' : 'week');
  const one = chosenStaff !== undefined && chosenStaff !== EVERYBODY ? chosenStaff : mine ? me.id : data?.lanes[0]?.staff_id;
  const staff = view === 'person' ? (one ?? EVERYBODY) : (chosenStaff ?? EVERYBODY);
  const thing = chosenThing ?? data?.resources[0]?.resource_id ?? EVERYBODY;
  // From a link the earlier time of a moved appointment is meant, if it says so.
  const stoodAt = Number(query.get('at'));
  const gone = data?.moved.find(({ id, starts_at }) => id === openId && starts_at === stoodAt);
  const stands = data?.appointments.find(({ id }) => id === openId);
  const moved = gone && stands?.starts_at !== stoodAt ? gone : undefined;
  const open = moved ? undefined : stands;
  const oneDay = view === 'day' || allRooms;
  const step = oneDay ? 1 : 7;
  const title = oneDay ? format.day(day, 'full') : t(m.appointmentWeekOf({ from, to }));

  return (
    <Page
      title={t(m.appNavAppointments())}
      about={title}
      actions={
        <>
          {can('client-find') && (
            <Button icon={BellRing} onPress={() => navigate('/appointments/reminders')}>
              {t(m.reminderTitle())}
            </Button>
          )}
          <Button icon={CalendarCheck} onPress={() => navigate('/appointments/requests')}>
            {t(m.appointmentRequestsCount({ count: requests.data?.waiting.length ?? 0 }))}
          </Button>
          {can('appointment-write') && (
          <>
            <Button icon={CalendarOff} onPress={() => navigate('/appointments/absences')}>
              {t(m.absenceTitle())}
            </Button>
            <Button kind="primary" icon={CalendarPlus} shortcut="n" onPress={() => navigate('/appointments/new')}>
              {t(m.appointmentNew())}
            </Button>
          </>
          )}
        </>
      }
    >
      <div className="week-bar">
        <div className="week-steps">
          <Button size="small" shortcut="j" onPress={() => setDay(addDays(day, -step))}>
            {t(m.appPrevious())}
          </Button>
          <Button size="small" shortcut="t" onPress={() => setDay(today)}>
            {t(m.appointmentToday())}
          </Button>
          <Button size="small" shortcut="k" onPress={() => setDay(addDays(day, step))}>
            {t(m.appNext())}
          </Button>
        </div>
        <Chips label={t(m.appointmentView())} options={VIEWS.map((id) => ({ id, text: word('appointment-view', id) }))} value={view} onChange={setView} />
        {data && view === 'room' && data.resources.length > 0 && (
          <label className="week-who">
            <span className="field-label">{t(m.appointmentRoom())}</span>
            <select className="input" value={thing} onChange={(event) => setThing(event.target.value)}>
              <option value={EVERYBODY}>{t(m.appointmentRoomAll())}</option>
              {thingsOf(data).map((lane) => (
                <option key={lane.staff_id} value={lane.staff_id}>
                  {lane.staff_name}
                </option>
              ))}
            </select>
          </label>
        )}
        {data && view !== 'room' && data.lanes.length > 0 && (
          <label className="week-who">
            <span className="field-label">{t(m.appointmentWho())}</span>
            <select className="input" value={staff} onChange={(event) => setStaff(event.target.value)}>
              {view !== 'person' && <option value={EVERYBODY}>{t(m.appointmentEverybody())}</option>}
              {data.lanes.map((lane) => (
                <option key={lane.staff_id} value={lane.staff_id}>
                  {lane.staff_name}
                </option>
              ))}
            </select>
          </label>
        )}
        {view === 'list' && (
          <label className="week-who">
            <span className="field-label">{t(m.appointmentShown())}</span>
            <select className="input" value={shown} onChange={(event) => setShown(event.target.value as ListFilter)}>
              {LIST_FILTERS.map((id) => (
                <option key={id} value={id}>
                  {id === 'all' ? t(m.appointmentShownAll()) : word('appointment-state', id)}
                </option>
              ))}
            </select>
          </label>
        )}
        {data && data.lanes.length > 0 && (
          <Button size="small" kind="quiet" icon={CalendarArrowDown} onPress={() => setFiling(true)}>
            {t(m.appointmentCalendar())}
          </Button>
        )}
        {data && <ZoneNote zone={data.zone} />}
      </div>
      {replan.data && replan.data.length > 0 && (
        <details className="week-replan">
          <summary>
            <CalendarX2 className="icon" aria-hidden="true" /> {t(m.appointmentReplan({ count: replan.data.length }))}
          </summary>
          <Replan rows={replan.data} />
        </details>
      )}
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={10} />}
      {data && <Shown data={data} view={view} days={days} staff={(view === 'room' ? thing : staff) || null} now={now} openId={openId} shown={shown} onOpen={(row) => setOpenId(row.id)} />}
      {data && filing && (
        <CalendarPanel
          people={[...data.lanes, ...thingsOf(data)].map(({ staff_id, staff_name }) => ({ id: staff_id, text: staff_name }))}
          who={one ?? data.lanes[0]?.staff_id ?? ''}
          from={from}
          to={to}
          onClose={() => setFiling(false)}
        />
      )}
      {data && moved && !filing && <MovedPanel key={moved.starts_at} moved={moved} zone={data.zone} onClose={() => setOpenId(null)} />}
      {data && open && !filing && <AppointmentPanel key={open.id} row={open} reply={data} onClose={() => setOpenId(null)} />}
    </Page>
  );
}

interface ShownProps {
  data: AppointmentListReply;
  view: View;
  days: readonly Day[];
  staff: string | null;
  now: Instant;
  openId: string | null;
  shown: ListFilter;
  onOpen: (row: AppointmentRow) => void;
}

function Shown({ data, view, days, staff, now, openId, shown, onOpen }: ShownProps) {
  const { t } = useText();
  const { can } = useSession();
  if (view === 'list') {
    const rows = data.appointments.filter((row) => staff === null || row.staff_id === staff);
    const moved = data.moved.filter((one) => staff === null || one.staff_id === staff);
    return <DayList rows={rows} moved={moved} filter={shown} zone={data.zone} selected={openId} onOpen={onOpen} />;
  }
  const things = view === 'room';
  const columns = columnsOf(data, days, staff, things);
  if (things && data.resources.length === 0) {
    return (
      <EmptyState icon={DoorClosed} title={t(m.appointmentNoRooms())}>
        {t(m.appointmentNoRoomsHelp())}
      </EmptyState>
    );
  }
  if (columns.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={t(m.appointmentNoLanes())}>
        {t(m.appointmentNoLanesHelp())}
      </EmptyState>
    );
  }
  return (
    <WeekGrid
      reply={data}
      columns={columns}
      now={now}
      selected={openId}
      onOpen={onOpen}
      onFree={can('appointment-write') ? (staffId, at) => navigate(things ? `/appointments/new?at=${at}` : `/appointments/new?staff=${staffId}&at=${at}`) : undefined}
    />
  );
}

/** On a machine that is set to another zone, the times look wrong unless one is told whose they are. */
function ZoneNote({ zone }: { zone: string }) {
  const { t } = useText();
  if (Intl.DateTimeFormat().resolvedOptions().timeZone === zone) return null;
  return <p className="soft small">{t(m.appointmentZone({ zone }))}</p>;
}

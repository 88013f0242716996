import { CalendarDays, CalendarClock } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { AppointmentMoved, AppointmentRow, AppointmentState, Day } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { Badge, EmptyState } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { placeOf } from './thread';
import { clock, localIn } from './zone';

/** What the list shows: everything, one state, or what stood there and was moved. */
export type ListFilter = 'all' | AppointmentState | 'rescheduled';
export const LIST_FILTERS: readonly ListFilter[] = [
  'all',
  'requested',
  'booked',
  'confirmed',
  'checked-in',
  'called',
  'in-progress',
  'finished',
  'missed',
  'cancelled',
  'declined',
  'rescheduled',
];

export interface DayListProps {
  rows: readonly AppointmentRow[];
  /** What stood on these days and was moved: each stands in its place and says where it is now. */
  moved?: readonly AppointmentMoved[];
  filter?: ListFilter;
  zone: string;
  selected: string | null;
  onOpen: (row: AppointmentRow) => void;
  /** Says how many there are. */
  counted?: boolean;
}

type Line = { starts_at: number; row: AppointmentRow } | { starts_at: number; moved: AppointmentMoved };

/** The same appointments in a line, day by day: for reading aloud, and for narrow screens. */
export function DayList({ rows, moved = [], filter = 'all', zone, selected, onOpen, counted = true }: DayListProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const distance = useDayDistance();
  const stands = rows.filter(({ state }) => filter === 'all' || filter === state);
  const gone = filter === 'all' || filter === 'rescheduled' ? moved : [];
  const lines: Line[] = [...stands.map((row) => ({ starts_at: row.starts_at, row })), ...gone.map((one) => ({ starts_at: one.starts_at, moved: one }))];
  lines.sort((a, b) => a.starts_at - b.starts_at);
  if (lines.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={filter === 'all' ? t(m.appointmentNone()) : t(m.appointmentNoneInState({ state: word('appointment-state', filter) }))}>
        {rows.length === 0 ? t(m.appointmentNoneHelp()) : t(m.appointmentNoneInStateHelp({ count: rows.length }))}
      </EmptyState>
    );
  }
  const days = new Map<Day, Line[]>();
  for (const line of lines) {
    const { day } = localIn(zone, line.starts_at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return (
    <div className="day-list">
      {counted && (
        <p className="table-count">
          {t(m.appointmentCount({ count: stands.length }))}
          {gone.length > 0 && <> · {t(m.appointmentMovedCount({ count: gone.length }))}</>}
        </p>
      )}
      {[...days].map(([day, list]) => (
        <section key={day}>
          <h2>
            {format.dayWithWeekday(day)} <span className="soft small">{distance(day)}</span>
          </h2>
          <ul>
            {list.map((line) =>
              'row' in line ? (
                <li key={line.row.id}>
                  <Row row={line.row} zone={zone} selected={line.row.id === selected} onOpen={onOpen} />
                </li>
              ) : (
                <li key={`${line.moved.id} ${line.moved.moved_at}`}>
                  <Moved moved={line.moved} zone={zone} />
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ row, zone, selected, onOpen }: { row: AppointmentRow; zone: string; selected: boolean; onOpen: (row: AppointmentRow) => void }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  return (
    <button type="button" className="day-row" data-state={row.state} aria-pressed={selected} onClick={() => onOpen(row)}>
      <span className="figures day-clock">
        {t(m.appointmentSpan({ from: clock(localIn(zone, row.starts_at).minute), to: clock(localIn(zone, row.ends_at).minute) }))}
      </span>
      <span>
        <bdi className="day-name">{row.client_name ?? t(m.appointmentNobody())}</bdi>
        {row.subject !== '' && (
          <span className="day-subject soft" dir="auto">
            {row.subject}
          </span>
        )}
      </span>
      <span className="soft">
        <bdi>{row.staff_name}</bdi>
        {row.language !== null && ` · ${format.language(row.language)}`}
      </span>
      <Badge icon={STATE_ICONS[row.state]} tone={STATE_TONES[row.state]}>
        {word('appointment-state', row.state)}
      </Badge>
    </button>
  );
}

/** Nobody comes then any more: it opens the thread that leads to the new time. */
function Moved({ moved, zone }: { moved: AppointmentMoved; zone: string }) {
  const { t } = useText();
  const { word } = useWords();
  const to = localIn(zone, moved.now_starts_at);
  return (
    <button type="button" className="day-row" data-state="moved" onClick={() => navigate(placeOf(moved.id, moved.starts_at, zone))}>
      <span className="figures day-clock soft">
        {t(m.appointmentSpan({ from: clock(localIn(zone, moved.starts_at).minute), to: clock(localIn(zone, moved.ends_at).minute) }))}
      </span>
      <span>
        <bdi className="day-name">{moved.client_name ?? t(m.appointmentNobody())}</bdi>
        <span className="day-subject soft">{t(m.appointmentMovedTo({ day: to.day, from: clock(to.minute), with: moved.now_staff_name }))}</span>
      </span>
      <span className="soft">
        <bdi>{moved.staff_name}</bdi>
      </span>
      <Badge icon={CalendarClock} tone="plain">
        {word('appointment-state', 'rescheduled')}
      </Badge>
    </button>
  );
}

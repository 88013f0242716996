import { CalendarDays } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { AppointmentRow, Day } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, EmptyState } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { STATE_ICONS, STATE_TONES } from './state-look';
import { clock, localIn } from './zone';

export interface DayListProps {
  rows: readonly AppointmentRow[];
  zone: string;
  selected: string | null;
  onOpen: (row: AppointmentRow) => void;
  /** Says how many there are. */
  counted?: boolean;
}

/** The same appointments in a line, day by day: for reading aloud, and for narrow screens. */
export function DayList({ rows, zone, selected, onOpen, counted = true }: DayListProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const distance = useDayDistance();
  if (rows.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={t(m.appointmentNone())}>
        {t(m.appointmentNoneHelp())}
      </EmptyState>
    );
  }
  const days = new Map<Day, AppointmentRow[]>();
  for (const row of rows) {
    const { day } = localIn(zone, row.starts_at);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return (
    <div className="day-list">
      {counted && <p className="table-count">{t(m.appointmentCount({ count: rows.length }))}</p>}
      {[...days].map(([day, list]) => (
        <section key={day}>
          <h2>
            {format.dayWithWeekday(day)} <span className="soft small">{distance(day)}</span>
          </h2>
          <ul>
            {list.map((row) => (
              <li key={row.id}>
                <button type="button" className="day-row" data-state={row.state} aria-pressed={row.id === selected} onClick={() => onOpen(row)}>
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
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

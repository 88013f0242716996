import { Hourglass } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, HeldTime, Instant } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { cellState, heldIn, holidayOn, ROW_MINUTES, type CellState, type Column, type Placed } from './grid';
import { Block } from './week-block';
import { clock, instantIn, localIn } from './zone';

export interface WeekLinesProps {
  reply: AppointmentListReply;
  columns: readonly Column[];
  placed: readonly (readonly Placed[])[];
  /** Columns of one day. */
  perDay: number;
  from: number;
  rows: number;
  now: Instant;
  selected: string | null;
  /** The one place that Tab reaches. */
  active: string;
  /** The appointment that is on its way. */
  carried: string | null;
  movable: boolean;
  onStop: (stop: string) => void;
  onOpen: (row: AppointmentRow) => void;
  onFree: ((staffId: string, startsAt: Instant) => void) | undefined;
}

/** The half hours with what stands in them. Kept as they are while an appointment is carried over them. */
export const WeekLines = memo(function WeekLines({ reply, columns, placed, perDay, from, rows, now, selected, active, carried, movable, onStop, onOpen, onFree }: WeekLinesProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const here = localIn(reply.zone, now);
  const manyLanes = perDay > 1;

  const cellLabel = (column: Column, minute: number, state: CellState, holiday: string | null) => {
    const args = { day: column.day, time: clock(minute), name: column.lane.staff_name };
    if (holiday !== null && state === 'off') return t(m.appointmentCellHoliday({ ...args, holiday: word('holiday', holiday) }));
    const held = state === 'held' ? heldIn(reply, column, minute, now) : undefined;
    if (held) return t(m.appointmentCellHeld({ ...args, by: held.by, until: clock(localIn(reply.zone, held.until).minute) }));
    const words = { held: m.appointmentCellTaken, free: m.appointmentCellFree, taken: m.appointmentCellTaken, off: m.appointmentCellOff, past: m.appointmentCellPast };
    return t(words[state](args));
  };

  return Array.from({ length: rows }, (_, row) => {
    const minute = from + row * ROW_MINUTES;
    return (
      <div role="row" key={minute} className="week-line">
        <span role="rowheader" className="week-time figures" data-hour={minute % 60 === 0 ? '' : undefined}>
          {format.time(clock(minute))}
        </span>
        {columns.map((column, col) => {
          const begins = (placed[col] ?? []).filter((one) => one.from >= minute && one.from < minute + ROW_MINUTES);
          const state = cellState(reply, column, minute, now);
          const id = `${col}-${row}`;
          const nowHere = column.day === here.day && here.minute >= minute && here.minute < minute + ROW_MINUTES;
          const book = state === 'free' && onFree ? () => onFree(column.lane.staff_id, instantIn(reply.zone, column.day, minute)) : undefined;
          const alone = begins.length === 0;
          return (
            <div
              key={column.key}
              role="gridcell"
              className="week-cell"
              data-cell={id}
              data-state={state}
              data-over={instantIn(reply.zone, column.day, minute) < now ? '' : undefined}
              data-hour={minute % 60 === 0 ? '' : undefined}
              data-first={manyLanes && col % perDay === 0 ? '' : undefined}
              {...(alone && {
                'data-stop': id,
                'data-col': col,
                'data-row': row,
                tabIndex: active === id ? 0 : -1,
                'aria-label': cellLabel(column, minute, state, holidayOn(reply, column.day)),
                onFocus: () => onStop(id),
                ...(book && {
                  onClick: book,
                  onKeyDown: (event: KeyboardEvent) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    book();
                  },
                }),
              })}
            >
              {state === 'held' && <Held held={heldIn(reply, column, minute, now)} from={instantIn(reply.zone, column.day, minute)} above={row > 0 && cellState(reply, column, minute - ROW_MINUTES, now) === 'held'} zone={reply.zone} />}
              {nowHere && <span className="week-now" aria-hidden="true" style={{ ['--at' as string]: (here.minute - minute) / ROW_MINUTES }} />}
              {begins.map((one, index) => {
                const key = index === 0 ? id : `${id}-${index}`;
                return (
                  <Block
                    key={one.row.id}
                    one={one}
                    minute={minute}
                    selected={selected === one.row.id}
                    stop={key}
                    col={col}
                    row={row}
                    tabbable={active === key}
                    carried={carried === one.row.id}
                    movable={movable}
                    onFocus={() => onStop(key)}
                    onOpen={() => onOpen(one.row)}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    );
  });
});

/** A desk keeps this time: hatched in its own way, with a word. The cell says the same aloud. Told once, in the first of its half hours. */
function Held({ held, from, above, zone }: { held: HeldTime | undefined; from: Instant; above: boolean; zone: string }) {
  const { t } = useText();
  if (!held) return null;
  const start = Math.max(0, (held.starts_at - from) / 60_000_000 / ROW_MINUTES);
  const end = Math.min(1, (held.ends_at - from) / 60_000_000 / ROW_MINUTES);
  return (
    <span className="week-held" data-mine={held.mine ? '' : undefined} aria-hidden="true" style={{ ['--offset' as string]: start, ['--length' as string]: end - start }}>
      {!above && (
        <span className="week-held-word">
          <Hourglass className="icon" /> {t(m.appointmentHeldBy({ by: held.by, until: clock(localIn(zone, held.until).minute) }))}
        </span>
      )}
    </span>
  );
}

import { PartyPopper } from 'lucide-react';
import { Fragment, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, Instant } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { cellState, holidayOn, hoursOf, placedIn, ROW_MINUTES, type CellState, type Column, type Placed } from './grid';
import { STATE_ICONS } from './state-look';
import { clock, instantIn, localIn } from './zone';

export interface WeekGridProps {
  reply: AppointmentListReply;
  columns: readonly Column[];
  now: Instant;
  selected: string | null;
  onOpen: (row: AppointmentRow) => void;
  /** A free time was chosen; `undefined` where nothing may be booked. */
  onFree: ((staffId: string, startsAt: Instant) => void) | undefined;
}

/** Days and people as columns, half hours as rows. Arrows go from time to time, Enter books or opens. */
export function WeekGrid({ reply, columns, now, selected, onOpen, onFree }: WeekGridProps) {
  const { t, direction } = useText();
  const format = useFormat();
  const { word } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const { from, to } = hoursOf(reply, columns);
  const rows = (to - from) / ROW_MINUTES;
  const placed = useMemo(() => columns.map((column) => placedIn(reply.zone, column, reply.appointments)), [columns, reply]);
  const here = localIn(reply.zone, now);
  const [stop, setStop] = useState<string>();

  const days = [...new Set(columns.map(({ day }) => day))];
  const perDay = columns.length / Math.max(1, days.length);
  const manyLanes = perDay > 1;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const { col, row } = event.target.dataset;
    if (col === undefined || row === undefined) return;
    const stops = (where: string) => [...(frame.current?.querySelectorAll<HTMLElement>(`[data-stop]${where}`) ?? [])];
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    let next: HTMLElement | undefined;
    if (sideways !== 0) {
      const column = Number(col) + (direction === 'rtl' ? -sideways : sideways);
      next = stops(`[data-col="${column}"][data-row="${row}"]`)[0];
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = stops(`[data-col="${col}"]`);
      next = all[all.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
    } else if (event.key === 'Home' || event.key === 'End') {
      next = stops(`[data-row="${row}"]`).at(event.key === 'Home' ? 0 : -1);
    } else {
      return;
    }
    event.preventDefault();
    if (!next) return;
    setStop(next.dataset['stop']);
    next.focus();
  };

  const cellLabel = (column: Column, minute: number, state: CellState, holiday: string | null) => {
    const args = { day: column.day, time: clock(minute), name: column.lane.staff_name };
    if (holiday !== null && state === 'off') return t(m.appointmentCellHoliday({ ...args, holiday: word('holiday', holiday) }));
    const words = { free: m.appointmentCellFree, taken: m.appointmentCellTaken, off: m.appointmentCellOff, past: m.appointmentCellPast };
    return t(words[state](args));
  };

  const firstStop = `0-${Math.max(0, Math.round((9 * 60 - from) / ROW_MINUTES))}`;
  const active = stop ?? firstStop;
  return (
    <div className="week-frame" ref={frame}>
      <div
        className="week"
        role="grid"
        aria-label={t(m.appointmentGrid())}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        style={{ ['--columns' as string]: columns.length }}
      >
        <div role="row" className="week-line">
          <span role="columnheader" className="week-corner">
            <span className="only-read-aloud">{t(m.appointmentTime())}</span>
          </span>
          {columns.map((column, index) => {
            const holiday = holidayOn(reply, column.day);
            const firstOfDay = index % perDay === 0;
            return (
              <div
                key={column.key}
                role="columnheader"
                className="week-head"
                data-today={column.day === here.day ? '' : undefined}
                data-first={firstOfDay && manyLanes ? '' : undefined}
              >
                {firstOfDay ? (
                  <span className="week-day">{format.dayWithWeekday(column.day)}</span>
                ) : (
                  <span className="only-read-aloud">{format.dayWithWeekday(column.day)}</span>
                )}
                {manyLanes || days.length === 1 ? <span className="week-name"><bdi>{column.lane.staff_name}</bdi></span> : <bdi className="only-read-aloud">{column.lane.staff_name}</bdi>}
                {holiday !== null && firstOfDay && (
                  <span className="week-holiday">
                    <PartyPopper className="icon" aria-hidden="true" />
                    {word('holiday', holiday)}
                  </span>
                )}
              </div>
            );
          })}
        </div>
        {Array.from({ length: rows }, (_, row) => {
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
                      onFocus: () => setStop(id),
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
                    {nowHere && <span className="week-now" aria-hidden="true" style={{ ['--at' as string]: (here.minute - minute) / ROW_MINUTES }} />}
                    {begins.map((one, index) => {
                      const key = index === 0 ? id : `${id}-${index}`;
                      return (
                        <Fragment key={one.row.id}>
                          <Block
                            one={one}
                            minute={minute}
                            selected={selected === one.row.id}
                            stop={key}
                            col={col}
                            row={row}
                            tabbable={active === key}
                            onFocus={() => setStop(key)}
                            onOpen={() => onOpen(one.row)}
                          />
                        </Fragment>
                      );
                    })}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface BlockProps {
  one: Placed;
  minute: number;
  selected: boolean;
  stop: string;
  col: number;
  row: number;
  tabbable: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

function Block({ one, minute, selected, stop, col, row, tabbable, onFocus, onOpen }: BlockProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const { state, client_name, subject, language } = one.row;
  const Icon = STATE_ICONS[state];
  const until = clock((one.from + one.length) % 1440);
  return (
    <button
      type="button"
      className="week-block"
      data-state={state}
      data-stop={stop}
      data-col={col}
      data-row={row}
      data-short={one.length < 30 ? '' : undefined}
      aria-pressed={selected}
      tabIndex={tabbable ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      style={{
        ['--offset' as string]: (one.from - minute) / ROW_MINUTES,
        ['--length' as string]: one.length / ROW_MINUTES,
        ['--track' as string]: one.track,
        ['--tracks' as string]: one.tracks,
      }}
    >
      <span>
        <span className="week-block-time figures">
          <Icon className="icon" aria-hidden="true" />
          {format.time(clock(one.from))}
          <span className="only-read-aloud">
            – {format.time(until)}, {word('appointment-state', state)}
          </span>
        </span>
        <bdi className="week-block-name">{client_name ?? t(m.appointmentNobody())}</bdi>
      </span>
      {subject !== '' && (
        <span className="week-block-subject" dir="auto">
          {subject}
        </span>
      )}
      {language !== null && <span className="week-block-subject">{format.language(language)}</span>}
    </button>
  );
}

import { Ban, CircleCheck, Move, PartyPopper, TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentRow, Instant } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { carriedBy, columnOf, isMovable, taken, type Carry } from './carry';
import { holidayOn, hoursOf, placedIn, ROW_MINUTES, type Column } from './grid';
import { useCarry, type Carrying } from './use-carry';
import { usePointer } from './use-pointer';
import { WeekLines } from './week-lines';
import { clock, localIn } from './zone';

export interface WeekGridProps {
  reply: AppointmentListReply;
  columns: readonly Column[];
  now: Instant;
  selected: string | null;
  onOpen: (row: AppointmentRow) => void;
  /** A free time was chosen; `undefined` where nothing may be booked or moved. */
  onFree: ((staffId: string, startsAt: Instant) => void) | undefined;
}

const RESIZES = ['ArrowDown', 'ArrowUp'];

/**
 * Days and people as columns, half hours as rows. Arrows go from time to time, Enter books or opens; M or the pointer carries an
 * appointment to another time, Shift with an arrow makes it longer or shorter. Where it hangs and whether it fits is said and shown.
 */
export function WeekGrid({ reply, columns, now, selected, onOpen, onFree }: WeekGridProps) {
  const { t, direction } = useText();
  const format = useFormat();
  const { word } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const hours = hoursOf(reply, columns);
  const carrying = useCarry(reply, columns);
  const { carry } = carrying;
  // What is carried into the evening takes the week along with it.
  const { from, to } = carry ? stretched(hours, carry, reply.zone) : hours;
  const rows = (to - from) / ROW_MINUTES;
  const placed = useMemo(() => columns.map((column) => placedIn(reply.zone, column, reply.appointments)), [columns, reply]);
  const here = localIn(reply.zone, now);
  const [stop, setStop] = useState<string>();
  const dropped = useRef<string | null>(null);
  const movable = onFree !== undefined;

  const days = [...new Set(columns.map(({ day }) => day))];
  const perDay = columns.length / Math.max(1, days.length);
  const manyLanes = perDay > 1;

  // After a move the same appointment has the focus, wherever it stands now.
  useEffect(() => {
    if (dropped.current === null || carry) return;
    const block = frame.current?.querySelector<HTMLElement>(`[data-id="${dropped.current}"]`);
    if (!block || block === document.activeElement) return;
    dropped.current = null;
    block.focus();
  }, [reply, carry]);

  const drop = async (at: Carry, hangsOn: boolean) => {
    if (await carrying.drop(at, hangsOn)) dropped.current = at.row.id;
  };
  const pointer = usePointer({ frame, reply, columns, from, carrying, drop, enabled: movable });

  const carryKeys = (event: KeyboardEvent, at: Carry) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      // What the core refuses is not sent: the sentence that says why stands there already.
      if (!carrying.refused) void drop(at, true);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      carrying.putBack();
      return;
    }
    const next = carriedBy(event.key, event.shiftKey, at, { columns, zone: reply.zone, rtl: direction === 'rtl' });
    if (next === null) return;
    event.preventDefault();
    if (next === 'edge') carrying.say(t(m.appointmentCarryEdge()));
    else carrying.hang(next);
  };

  /** M takes an appointment up, Shift with an arrow changes its length at once. */
  const takeUp = (event: KeyboardEvent, id: string): boolean => {
    const resizes = event.shiftKey && RESIZES.includes(event.key);
    if (!movable || (!resizes && event.code !== 'KeyM' && event.key.toLowerCase() !== 'm')) return false;
    const row = reply.appointments.find((one) => one.id === id);
    if (!row) return false;
    event.preventDefault();
    const col = columnOf(row, columns, reply);
    if (!isMovable(row) || col < 0) {
      carrying.say(t(m.appointmentCarryFixed()));
      return true;
    }
    const up = taken(row, col);
    const next = resizes ? carriedBy(event.key, true, up, { columns, zone: reply.zone, rtl: false }) : null;
    carrying.hang(next === null || next === 'edge' ? up : next);
    if (next === null) carrying.say(t(m.appointmentCarryUp()));
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (carry) {
      carryKeys(event, carry);
      return;
    }
    const { col, row, id } = event.target.dataset;
    if (col === undefined || row === undefined) return;
    if (id !== undefined && takeUp(event, id)) return;
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

  // The lines are not drawn again for each step of what is carried, so what they are given stays the same.
  const latest = useRef({ onOpen, onFree });
  useEffect(() => {
    latest.current = { onOpen, onFree };
  });
  const open = useCallback((row: AppointmentRow) => latest.current.onOpen(row), []);
  const free = useCallback((staffId: string, at: Instant) => latest.current.onFree?.(staffId, at), []);

  const firstStop = `0-${Math.max(0, Math.round((9 * 60 - from) / ROW_MINUTES))}`;
  const active = stop ?? firstStop;
  return (
    <div className="week-whole">
      <CarryBar carrying={carrying} movable={movable} />
      <div className="week-frame" ref={frame} {...pointer.handlers}>
        <div
          className="week"
          role="grid"
          aria-label={t(m.appointmentGrid())}
          aria-rowcount={rows + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
          data-carrying={carry ? '' : undefined}
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
                  data-head={index}
                  data-today={column.day === here.day ? '' : undefined}
                  data-first={firstOfDay && manyLanes ? '' : undefined}
                >
                  {firstOfDay ? (
                    <span className="week-day">{format.dayWithWeekday(column.day)}</span>
                  ) : (
                    <span className="only-read-aloud">{format.dayWithWeekday(column.day)}</span>
                  )}
                  {holiday !== null && firstOfDay && (
                    <span className="week-holiday">
                      <PartyPopper className="icon" aria-hidden="true" />
                      {word('holiday', holiday)}
                    </span>
                  )}
                  {manyLanes || days.length === 1 ? <span className="week-name"><bdi>{column.lane.staff_name}</bdi></span> : <bdi className="only-read-aloud">{column.lane.staff_name}</bdi>}
                </div>
              );
            })}
          </div>
          <WeekLines
            reply={reply}
            columns={columns}
            placed={placed}
            perDay={perDay}
            from={from}
            rows={rows}
            now={now}
            selected={selected}
            active={active}
            carried={carry?.row.id ?? null}
            movable={movable}
            onStop={setStop}
            onOpen={open}
            onFree={onFree ? free : undefined}
          />
        </div>
        {carry && <Ghost carry={carry} from={from} zone={reply.zone} frame={frame} refused={carrying.refused} />}
      </div>
    </div>
  );
}

function stretched(hours: { from: number; to: number }, carry: Carry, zone: string): { from: number; to: number } {
  const start = localIn(zone, carry.startsAt).minute;
  const end = Math.min(1440, start + (carry.endsAt - carry.startsAt) / 60_000_000);
  return { from: Math.min(hours.from, Math.floor(start / 60) * 60), to: Math.max(hours.to, Math.ceil(end / 60) * 60) };
}

/** Where the carried appointment hangs: drawn into the half hour in which it would begin. */
function Ghost({ carry, from, zone, frame, refused }: { carry: Carry; from: number; zone: string; frame: React.RefObject<HTMLDivElement | null>; refused: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const start = localIn(zone, carry.startsAt).minute;
  const row = Math.floor((start - from) / ROW_MINUTES);
  const [cell, setCell] = useState<Element | null>(null);
  useEffect(() => {
    setCell(frame.current?.querySelector(`[data-cell="${carry.col}-${row}"]`) ?? null);
  }, [frame, carry.col, row, from]);
  useEffect(() => {
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cell]);
  if (!cell) return null;
  return createPortal(
    <div
      className="week-ghost"
      aria-hidden="true"
      data-refused={refused ? '' : undefined}
      style={{
        ['--offset' as string]: (start - from - row * ROW_MINUTES) / ROW_MINUTES,
        ['--length' as string]: (carry.endsAt - carry.startsAt) / 60_000_000 / ROW_MINUTES,
      }}
    >
      {/* Drawn, not written: the cell has a name of its own, and what hangs there is said above the week. */}
      <span className="figures" data-text={`${format.time(clock(start))} – ${format.time(clock(localIn(zone, carry.endsAt).minute))}`} />
      <bdi data-text={carry.row.client_name ?? t(m.appointmentNobody())} />
    </div>,
    cell,
  );
}

/** What is said aloud stands here too: where it hangs, and whether it may be put down. Without anything carried: the keys. */
function CarryBar({ carrying, movable }: { carrying: Carrying; movable: boolean }) {
  const { t } = useText();
  const { carry, where, verdict, refused, obstacles } = carrying;
  const tone = refused ? 'red' : (obstacles?.length ?? 0) > 0 ? 'amber' : 'green';
  const Icon = refused ? Ban : tone === 'amber' ? TriangleAlert : CircleCheck;
  return (
    <div className="carry-bar" data-active={carry ? '' : undefined}>
      <p role="status" className="carry-said">
        {where !== '' && (
          <span className="carry-where">
            <Move className="icon" aria-hidden="true" /> {where}
          </span>
        )}
        {verdict !== '' && (
          <span className="carry-verdict" data-tone={tone}>
            <Icon className="icon" aria-hidden="true" /> {verdict}
          </span>
        )}
      </p>
      <p className="carry-keys soft small">{t(carry ? m.appointmentCarryKeys() : movable ? m.appointmentGridKeys() : m.appointmentGridKeysRead())}</p>
    </div>
  );
}

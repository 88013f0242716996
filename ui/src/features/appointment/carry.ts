import type { AppointmentListReply, AppointmentRow, Instant, ResourceKind, RoomChange } from '../../backend/generated/commands';
import { takes, type Column } from './grid';
import { canBeMoved } from './state-look';
import { instantIn, localIn } from './zone';

/** An appointment on its way to another time. Nothing is written before it is dropped. */
export interface Carry {
  row: AppointmentRow;
  /** The column over which it hangs, and the one from which it was taken. */
  col: number;
  start: number;
  startsAt: Instant;
  endsAt: Instant;
}

const MINUTE = 60_000_000;
export const TICK = 5;
/** Page up and page down; also where the pointer lets it snap halfway. */
const ROW = 30;
const SNAP = 15;
const LEAST = 5;
const MOST = 480;

export function isMovable(row: AppointmentRow): boolean {
  return canBeMoved(row.state);
}

export function taken(row: AppointmentRow, col: number): Carry {
  return { row, col, start: col, startsAt: row.starts_at, endsAt: row.ends_at };
}

export function isMoved(carry: Carry, columns: readonly Column[]): boolean {
  const { row } = carry;
  return carry.startsAt !== row.starts_at || carry.endsAt !== row.ends_at || withWhom(carry, columns) !== row.staff_id || roomOf(carry, columns) !== null;
}

/** With whom it would be there. In the lane of a room it stays with its person. */
export function withWhom({ row, col }: Carry, columns: readonly Column[]): string {
  const column = columns[col];
  return !column || column.thing === true ? row.staff_id : column.lane.staff_id;
}

/** Out of which room into which it would go; `null` where it stays in its own. */
export function roomOf({ row, col, start }: Carry, columns: readonly Column[]): RoomChange | null {
  const [from, to] = [columns[start], columns[col]];
  if (!from || to?.thing !== true || takes(row, to.lane.staff_id)) return null;
  return { from: from.lane.staff_id, to: to.lane.staff_id };
}

const PLACES: readonly (ResourceKind | undefined)[] = ['room', 'counter'];

/** A talk can be had in any room and at any counter; a device is put in place of a device only, and nobody carries an interpreter. */
function mayHang({ row, start }: Carry, column: Column, columns: readonly Column[]): boolean {
  if (column.thing !== true || takes(row, column.lane.staff_id)) return true;
  const kind = columns[start]?.kind;
  return PLACES.includes(kind) ? PLACES.includes(column.kind) : kind === 'device' && column.kind === 'device';
}

/** What a key does to an appointment that is carried; `edge` where this view ends, `null` for a key of no meaning here. */
export function carriedBy(
  key: string,
  shift: boolean,
  carry: Carry,
  { columns, zone, rtl }: { columns: readonly Column[]; zone: string; rtl: boolean },
): Carry | 'edge' | null {
  const steps: Record<string, number> = { ArrowDown: TICK, ArrowUp: -TICK, PageDown: ROW, PageUp: -ROW };
  const step = steps[key];
  if (step !== undefined) return shift ? resized(carry, step) : shifted(carry, step, columns, zone);
  if (shift || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return null;
  return toColumn(carry, carry.col + ((key === 'ArrowRight') === rtl ? -1 : 1), columns, zone);
}

function resized(carry: Carry, minutes: number): Carry | 'edge' {
  const length = (carry.endsAt - carry.startsAt) / MINUTE + minutes;
  return length < LEAST || length > MOST ? 'edge' : { ...carry, endsAt: carry.startsAt + length * MINUTE };
}

/** Up and down goes by true minutes: on the night when the clock goes back, 02:30 comes twice on the way. */
function shifted(carry: Carry, minutes: number, columns: readonly Column[], zone: string): Carry | 'edge' {
  const startsAt = carry.startsAt + minutes * MINUTE;
  const { day } = localIn(zone, startsAt);
  const lane = columns[carry.col]?.lane.staff_id;
  const col = columns.findIndex((column) => column.day === day && column.lane.staff_id === lane);
  return col < 0 ? 'edge' : { ...carry, col, startsAt, endsAt: carry.endsAt + minutes * MINUTE };
}

/** Sideways the clock on the wall stays, whatever lies between. */
function toColumn(carry: Carry, col: number, columns: readonly Column[], zone: string): Carry | 'edge' {
  const column = columns[col];
  if (!column || !mayHang(carry, column, columns)) return 'edge';
  return at(carry, col, column, localIn(zone, carry.startsAt).minute, zone);
}

function at(carry: Carry, col: number, column: Column, minute: number, zone: string): Carry {
  const startsAt = instantIn(zone, column.day, minute);
  return { ...carry, col, startsAt, endsAt: startsAt + (carry.endsAt - carry.startsAt) };
}

/** Where the pointer lets an appointment hang: `minute` is that of its beginning on the wall clock, as exact as the pointer is. */
export function hungAt(carry: Carry, col: number, minute: number, columns: readonly Column[], zone: string): Carry {
  const column = columns[col];
  if (!column || !mayHang(carry, column, columns)) return carry;
  return at(carry, col, column, Math.min(1440 - SNAP, Math.max(0, Math.round(minute / SNAP) * SNAP)), zone);
}

/** How long the pointer makes it, by where it pulls the end. */
export function pulledTo(carry: Carry, minutes: number): Carry {
  const length = Math.min(MOST, Math.max(SNAP, Math.round(minutes / SNAP) * SNAP));
  return { ...carry, endsAt: carry.startsAt + length * MINUTE };
}

/** The column in which an appointment stands. */
export function columnOf(row: AppointmentRow, columns: readonly Column[], reply: AppointmentListReply): number {
  const { day } = localIn(reply.zone, row.starts_at);
  return columns.findIndex((column) => column.day === day && takes(row, column.lane.staff_id));
}

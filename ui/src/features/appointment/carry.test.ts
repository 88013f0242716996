import { describe, expect, it } from 'vitest';
import type { AppointmentRow } from '../../backend/generated/commands';
import { carriedBy, hungAt, isMoved, pulledTo, taken, roomOf, withWhom, type Carry } from './carry';
import type { Column } from './grid';
import { clock, instantIn, localIn } from './zone';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000_000;

function appointment(day: string, from: number, minutes = 30): AppointmentRow {
  const starts_at = instantIn(ZONE, day, from);
  return { id: 'a', version: 1, client_id: null, client_name: null, staff_id: 'jana', staff_name: 'Jana', starts_at, ends_at: starts_at + minutes * MINUTE, subject: '', language: null, state: 'booked', next: [], resources: [], seats: 1, guests: [], series_id: null, interpreter: null };
}

function columns(days: readonly string[], people: readonly string[] = ['jana']): Column[] {
  return days.flatMap((day) => people.map((id) => ({ key: `${day} ${id}`, day, lane: { staff_id: id, staff_name: id, languages: [], working: [] } })));
}

const WEEK = columns(['2026-12-01', '2026-12-02', '2026-12-03']);

/** The keys one after another; where it hangs in the end. */
function after(carry: Carry, over: readonly Column[], keys: readonly string[], rtl = false): string {
  let now = carry;
  for (const key of keys) {
    const shift = key.startsWith('Shift+');
    const next = carriedBy(key.replace('Shift+', ''), shift, now, { columns: over, zone: ZONE, rtl });
    if (next === 'edge' || next === null) return String(next);
    now = next;
  }
  const from = localIn(ZONE, now.startsAt);
  const to = localIn(ZONE, now.endsAt);
  return `${over[now.col]?.lane.staff_id ?? ''} ${from.day.slice(5)} ${clock(from.minute)}–${clock(to.minute)}`;
}

describe('an appointment that is carried by keys', () => {
  const carry = taken(appointment('2026-12-02', 600), 1);

  it('goes by five minutes, half hours, days', () => {
    expect(after(carry, WEEK, ['ArrowDown', 'ArrowDown'])).toBe('jana 12-02 10:10–10:40');
    expect(after(carry, WEEK, ['ArrowUp', 'PageUp'])).toBe('jana 12-02 09:25–09:55');
    expect(after(carry, WEEK, ['ArrowRight', 'PageDown'])).toBe('jana 12-03 10:30–11:00');
    expect(after(carry, WEEK, ['ArrowLeft'])).toBe('jana 12-01 10:00–10:30');
    expect(after(carry, WEEK, ['ArrowRight', 'ArrowRight'])).toBe('edge');
    expect(after(carry, WEEK, ['x'])).toBe('null');
  });

  it('goes the way that the arrow points where the week runs right to left', () => {
    expect(after(carry, WEEK, ['ArrowRight'], true)).toBe('jana 12-01 10:00–10:30');
    expect(after(carry, WEEK, ['ArrowLeft'], true)).toBe('jana 12-03 10:00–10:30');
  });

  it('goes to the next person, and then to the next day', () => {
    const lanes = columns(['2026-12-02', '2026-12-03'], ['jana', 'mirko']);
    expect(after(taken(appointment('2026-12-02', 600), 0), lanes, ['ArrowRight'])).toBe('mirko 12-02 10:00–10:30');
    expect(after(taken(appointment('2026-12-02', 600), 0), lanes, ['ArrowRight', 'ArrowRight'])).toBe('jana 12-03 10:00–10:30');
  });

  it('grows and shrinks at its end, and never to nothing or beyond a working day', () => {
    expect(after(carry, WEEK, ['Shift+ArrowDown'])).toBe('jana 12-02 10:00–10:35');
    expect(after(carry, WEEK, Array.from({ length: 5 }, () => 'Shift+ArrowUp'))).toBe('jana 12-02 10:00–10:05');
    expect(after(carry, WEEK, Array.from({ length: 6 }, () => 'Shift+ArrowUp'))).toBe('edge');
    expect(after(carry, WEEK, Array.from({ length: 16 }, () => 'Shift+PageDown'))).toBe('edge');
  });

  it('keeps the clock on the wall from one day to the next when the clock changes between them', () => {
    const spring = columns(['2026-03-28', '2026-03-29', '2026-03-30']);
    const early = taken(appointment('2026-03-28', 150), 0);
    expect(after(early, spring, ['ArrowRight']), '02:30 does not exist on that night').toBe('jana 03-29 03:30–04:00');
    expect(after(taken(appointment('2026-03-28', 540), 0), spring, ['ArrowRight', 'ArrowRight'])).toBe('jana 03-30 09:00–09:30');
    const autumn = columns(['2026-10-24', '2026-10-25']);
    expect(after(taken(appointment('2026-10-24', 150), 0), autumn, ['ArrowRight'])).toBe('jana 10-25 02:30–02:00');
    const twelve = Array.from({ length: 12 }, () => 'ArrowDown');
    expect(after(taken(appointment('2026-10-25', 150), 1), autumn, twelve), 'an hour later it is 02:30 once more').toBe('jana 10-25 02:30–03:00');
    expect(after(taken(appointment('2026-03-29', 115), 1), spring, ['ArrowDown']), 'the missing hour is passed over').toBe('jana 03-29 03:00–03:30');
  });

  it('knows when it is back where it was', () => {
    const next = carriedBy('ArrowDown', false, carry, { columns: WEEK, zone: ZONE, rtl: false });
    if (next === null || next === 'edge') throw new Error('a place');
    expect(isMoved(next, WEEK)).toBe(true);
    const back = carriedBy('ArrowUp', false, next, { columns: WEEK, zone: ZONE, rtl: false });
    if (back === null || back === 'edge') throw new Error('a place');
    expect(isMoved(back, WEEK)).toBe(false);
  });
});

describe('an appointment that hangs on the pointer', () => {
  const carry = taken(appointment('2026-12-02', 600, 45), 1);

  it('snaps to the quarter of an hour and stays within the day', () => {
    const at = (minute: number) => localIn(ZONE, hungAt(carry, 2, minute, WEEK, ZONE).startsAt);
    expect(at(611)).toEqual({ day: '2026-12-03', minute: 615 });
    expect(at(-40)).toEqual({ day: '2026-12-03', minute: 0 });
    expect(at(5000)).toEqual({ day: '2026-12-03', minute: 1425 });
    expect(hungAt(carry, 9, 600, WEEK, ZONE), 'beside the week it stays where it was').toBe(carry);
  });

  it('is pulled to a length by its end', () => {
    const length = (minutes: number) => (pulledTo(carry, minutes).endsAt - carry.startsAt) / MINUTE;
    expect([length(52), length(53), length(-10), length(2000)]).toEqual([45, 60, 15, 480]);
  });
});

describe('an appointment in the week of a room', () => {
  const inRoom: AppointmentRow = { ...appointment('2026-12-02', 600), resources: [{ id: 'room', kind: 'room', name: 'Raum 2' }] };
  const rooms = ['room', 'other'].flatMap((id) => columns(['2026-12-02'], [id]).map((column) => ({ ...column, thing: true, kind: 'room' as const })));

  it('goes into another room, to a counter too, but not into a device or an interpreter', () => {
    const next = carriedBy('ArrowRight', false, taken(inRoom, 0), { columns: rooms, zone: ZONE, rtl: false });
    if (next === null || next === 'edge') throw new Error('a place');
    expect(roomOf(next, rooms)).toEqual({ from: 'room', to: 'other' });
    expect([withWhom(next, rooms), isMoved(next, rooms), next.startsAt]).toEqual(['jana', true, inRoom.starts_at]);
    const back = carriedBy('ArrowLeft', false, next, { columns: rooms, zone: ZONE, rtl: false });
    if (back === null || back === 'edge') throw new Error('a place');
    expect([roomOf(back, rooms), isMoved(back, rooms)]).toEqual([null, false]);
    for (const [kind, expected] of [['counter', 'other 12-02 10:00–10:30'], ['device', 'edge'], ['interpreter', 'edge']] as const) {
      const beside = rooms.map((column, at) => (at === 1 ? { ...column, kind } : column));
      expect(after(taken(inRoom, 0), beside, ['ArrowRight']), kind).toBe(expected);
      expect(hungAt(taken(inRoom, 0), 1, 600, beside, ZONE).col, kind).toBe(kind === 'counter' ? 1 : 0);
    }
  });

  it('stays with its person and in its room', () => {
    expect(withWhom(taken(inRoom, 0), rooms)).toBe('jana');
    expect(isMoved(taken(inRoom, 0), rooms)).toBe(false);
    expect(after(taken(inRoom, 0), rooms, ['ArrowDown', 'ArrowUp'])).toBe('room 12-02 10:00–10:30');
    expect(after(taken(inRoom, 0), rooms, ['ArrowDown'])).toBe('room 12-02 10:05–10:35');
  });
});

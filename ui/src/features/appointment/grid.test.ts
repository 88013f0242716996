import { describe, expect, it } from 'vitest';
import type { AppointmentListReply, AppointmentRow, AppointmentState } from '../../backend/generated/commands';
import { cellState, columnsOf, daysOf, hoursOf, openingDay, placedIn } from './grid';
import { gap, sentenceParts } from './sentence';
import { instantIn } from './zone';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000_000;

function booked(day: string, from: number, minutes: number, state: AppointmentState = 'booked', id = `${day} ${from} ${state}`): AppointmentRow {
  const starts_at = instantIn(ZONE, day, from);
  return { id, version: 1, client_id: null, client_name: null, staff_id: 'jana', staff_name: 'Jana', starts_at, ends_at: starts_at + minutes * MINUTE, subject: '', language: null, state, next: [], resources: [], seats: 1, guests: [], series_id: null, interpreter: null };
}

function office(appointments: AppointmentRow[], worksOn: string[] = ['2026-12-04'], from = 540, to = 960): AppointmentListReply {
  const working = worksOn.map((day) => ({ starts_at: instantIn(ZONE, day, from), ends_at: instantIn(ZONE, day, to) }));
  return { appointments, lanes: [{ staff_id: 'jana', staff_name: 'Jana', languages: ['de'], working }], resources: [], holidays: [], held: [], moved: [], zone: ZONE };
}

describe('columns and hours', () => {
  it('leave out a weekend on which nothing is on, and show one on which somebody works', () => {
    const week = daysOf('week', '2026-12-02');
    expect(week[0]).toBe('2026-11-30');
    expect(columnsOf(office([]), week, null)).toHaveLength(5);
    expect(columnsOf(office([], ['2026-12-05']), week, null).map(({ day }) => day)).toContain('2026-12-05');
    expect(columnsOf(office([booked('2026-12-06', 600, 30)]), week, null), 'a booking on Sunday is seen').toHaveLength(6);
  });

  it('reach from the first to the last thing that is on, in full hours', () => {
    const reply = office([booked('2026-12-04', 1050, 45)], ['2026-12-04'], 450, 960);
    expect(hoursOf(reply, columnsOf(reply, ['2026-12-04'], null))).toEqual({ from: 420, to: 1140 });
  });
});

describe('the week that opens first', () => {
  it('is the coming one on a Sunday on which nobody works', () => {
    expect(openingDay('2026-12-06', office([]))).toBe('2026-12-07');
    expect(openingDay('2026-12-06', undefined), 'not known yet').toBeNull();
  });

  it('is this one on any other day, and on a Sunday with hours or a booking', () => {
    expect(openingDay('2026-12-05', undefined)).toBe('2026-12-05');
    expect(openingDay('2026-12-06', office([], ['2026-12-06']))).toBe('2026-12-06');
    expect(openingDay('2026-12-06', office([booked('2026-12-06', 600, 30)]))).toBe('2026-12-06');
  });
});

describe('placing appointments', () => {
  const columnOf = (reply: AppointmentListReply, day: string) => {
    const [column] = columnsOf(reply, [day], null);
    if (!column) throw new Error('no column');
    return column;
  };
  const place = (rows: AppointmentRow[], day: string) => placedIn(ZONE, columnOf(office(rows, [day]), day), rows);

  it('puts those that overlap side by side, and the others over the whole width', () => {
    const placed = place([booked('2026-12-04', 600, 60), booked('2026-12-04', 630, 30, 'cancelled'), booked('2026-12-04', 660, 30)], '2026-12-04');
    expect(placed.map(({ from, track, tracks }) => [from, track, tracks])).toEqual([[600, 0, 2], [630, 1, 2], [660, 0, 1]]);
  });

  it('shows the clock on the wall on the days on which it changes', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      expect(place([booked(day, 600, 45)], day).map(({ from, length }) => [from, length]), day).toEqual([[600, 45]]);
    }
    // 02:30 the first time to 02:15 the second time: the clock runs backwards, the appointment does not.
    const night = booked('2026-10-25', 150, 45);
    expect(place([night], '2026-10-25')[0]).toMatchObject({ from: 150, length: 45 });
  });

  it('never makes a short one too small to be read', () => {
    expect(place([booked('2026-12-04', 600, 5)], '2026-12-04')[0]?.length).toBe(15);
  });

  it('says which half hours can be booked', () => {
    const reply = office([booked('2026-12-04', 600, 30), booked('2026-12-04', 660, 30, 'cancelled')]);
    const column = columnOf(reply, '2026-12-04');
    const before = instantIn(ZONE, '2026-12-01', 0);
    const at = (minute: number, now = before) => cellState(reply, column, minute, now);
    expect(at(600)).toBe('taken');
    expect(at(660), 'a cancelled one gives its time back').toBe('free');
    expect(at(510)).toBe('off');
    expect(at(945), 'half of it is after work').toBe('off');
    expect(at(660, instantIn(ZONE, '2026-12-04', 661))).toBe('past');
  });
});

describe('a sentence with gaps', () => {
  it('is taken apart in the order of its language', () => {
    const isolated = (index: number) => `\u2068${gap(index)}\u2069`;
    expect(sentenceParts(`${isolated(0)} with ${isolated(1)}, from ${isolated(3)}`)).toEqual([0, ' with ', 1, ', from ', 3]);
    expect(sentenceParts(`من ${isolated(3)} مع ${isolated(1)}`)).toEqual(['من ', 3, ' مع ', 1]);
  });
});

import type { AbsenceRow, AppointmentRow, AppointmentState, FreeTime, Lane } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000_000;
const DAY_MS = 86_400_000;
const NEXT: Record<AppointmentState, AppointmentState[]> = {
  booked: ['confirmed', 'checked-in', 'finished', 'missed', 'cancelled'],
  confirmed: ['checked-in', 'finished', 'missed', 'cancelled'],
  'checked-in': ['finished', 'missed'],
  missed: ['checked-in', 'finished'],
  finished: [],
  cancelled: ['booked'],
};

const PEOPLE = [
  { staff_id: '01930000-0000-7000-8000-000000000107', staff_name: 'Jana Beispiel', languages: ['de', 'en', 'ar'], from: 9, to: 16 },
  { staff_id: '01930000-0000-7000-8000-000000000104', staff_name: 'Mirko Muster', languages: ['de', 'uk', 'ru'], from: 8, to: 14 },
  { staff_id: '01930000-0000-7000-8000-000000000199', staff_name: 'Rahel Probe', languages: ['de', 'ti', 'am'], from: 10, to: 18 },
] as const;

const parts = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/** An hour of a day in the office's zone: Berlin is one or two hours ahead. */
function at(day: string, hour: number): number {
  const guess = Date.parse(`${day}T00:00:00Z`) + (hour - 1) * 3_600_000;
  const shown = Number(parts.format(new Date(guess)));
  return (guess - (shown - Math.floor(hour)) * 3_600_000) * 1000;
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

function daysBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1 }, (_, index) => plus(from, index));
}

const HOLIDAYS: Record<string, string> = { '12-25': 'christmas-day', '12-26': 'second-christmas-day', '01-01': 'new-year', '11-01': 'all-saints', '10-03': 'german-unity', '05-01': 'labour-day' };

function lanes(days: string[]): Lane[] {
  return PEOPLE.map(({ staff_id, staff_name, languages, from, to }) => ({
    staff_id,
    staff_name,
    languages: [...languages],
    working: days
      .filter((day) => weekday(day) <= 5 && !(day.slice(5) in HOLIDAYS))
      .flatMap((day) => [
        { starts_at: at(day, from), ends_at: at(day, 12) },
        { starts_at: at(day, 13), ends_at: at(day, to) },
      ]),
  }));
}

let rows: AppointmentRow[] | undefined;
let away: AbsenceRow[] | undefined;

/** Somebody is away on the day after tomorrow, when they have appointments. */
function absences(office: FakeOffice): AbsenceRow[] {
  const day = plus(office.today(), 2);
  const [who] = PEOPLE;
  away ??= [{ id: 'absence-1', version: 1, staff_id: who.staff_id, staff_name: who.staff_name, starts_at: at(day, 0), ends_at: at(plus(day, 5), 0), appointments: [] }];
  return away;
}

function appointments(office: FakeOffice): AppointmentRow[] {
  if (rows) return rows;
  const monday = plus(office.today(), 1 - weekday(office.today()));
  const row = (serial: number, person: number | null, staff: number, day: number, hour: number, minutes: number, state: AppointmentState, subject: string, language: string | null): AppointmentRow => {
    const client = person === null ? undefined : fakeClient(`01930000-0000-7000-8000-0000000000${String(person).padStart(2, '0')}`);
    const who = PEOPLE[staff] ?? PEOPLE[0];
    const starts_at = at(plus(monday, day), Math.floor(hour)) + (hour % 1) * 60 * MINUTE;
    return { id: `appointment-${serial}`, version: 1, client_id: client?.id ?? null, client_name: client ? nameOf(client) : null, staff_id: who.staff_id, staff_name: who.staff_name, starts_at, ends_at: starts_at + minutes * MINUTE, subject, language, state, next: NEXT[state] };
  };
  const week = (offset: number, first: number) => [
    row(first, 1, 0, offset, 9.5, 45, 'finished', 'Antrag auf Wohnberechtigungsschein', 'ti'),
    row(first + 1, 2, 0, offset + 1, 10, 30, 'missed', '', 'ar'),
    row(first + 2, 4, 0, offset + 2, 13, 60, 'confirmed', 'Duldung verlängern', 'fa-AF'),
    row(first + 3, null, 0, offset + 2, 9, 30, 'booked', 'Kurzberatung', 'tr'),
    row(first + 4, 5, 0, offset + 3, 14.5, 30, 'cancelled', 'Rente', 'tr'),
    row(first + 5, 3, 0, offset + 3, 14.5, 45, 'booked', 'Zeugnisse', 'uk'),
    row(first + 6, 3, 1, offset + 1, 8, 60, 'checked-in', 'Anerkennung', 'uk'),
    row(first + 7, 1, 2, offset + 4, 11, 15, 'booked', 'Nachfrage', 'ti'),
  ];
  rows = [...week(0, 1), ...week(7, 11)];
  return rows;
}

function free(office: FakeOffice, minutes: number, from: string, to: string, staffId: string | null, language: string | null): FreeTime[] {
  const busy = appointments(office).filter(({ state }) => state !== 'cancelled');
  return lanes(daysBetween(from, to))
    .filter((lane) => (staffId === null || lane.staff_id === staffId) && (language === null || lane.languages.includes(language)))
    .flatMap(({ staff_id, staff_name, working }) =>
      working.flatMap((span) => {
        const times: FreeTime[] = [];
        for (let starts_at = span.starts_at; starts_at + minutes * MINUTE <= span.ends_at; starts_at += 30 * MINUTE) {
          const ends_at = starts_at + minutes * MINUTE;
          const taken = busy.some((one) => one.staff_id === staff_id && one.starts_at < ends_at && one.ends_at > starts_at);
          if (!taken && starts_at > office.now()) times.push({ staff_id, staff_name, starts_at, ends_at });
        }
        return times;
      }),
    )
    .sort((a, b) => a.starts_at - b.starts_at || a.staff_name.localeCompare(b.staff_name));
}

function taken(office: FakeOffice, staff_id: string, starts_at: number, ends_at: number, except?: string): boolean {
  return appointments(office).some((one) => one.id !== except && one.state !== 'cancelled' && one.staff_id === staff_id && one.starts_at < ends_at && one.ends_at > starts_at);
}

export const handlers: Handlers = {
  appointment_list: ({ from, to, staff_id, client_id }, office) => {
    const days = daysBetween(from, to);
    const [first, last] = [at(from, 0), at(plus(to, 1), 0)];
    return {
      appointments: appointments(office)
        .filter((one) => one.starts_at >= first && one.starts_at < last && (staff_id === null || one.staff_id === staff_id) && (client_id === null || one.client_id === client_id))
        .sort((a, b) => a.starts_at - b.starts_at),
      lanes: lanes(days),
      holidays: days.flatMap((day) => {
        const code = HOLIDAYS[day.slice(5)];
        return code === undefined ? [] : [{ day, code }];
      }),
      zone: ZONE,
    };
  },
  appointment_free: ({ staff_id, language, minutes, from, to, limit }, office) => free(office, minutes, from, to, staff_id, language).slice(0, limit),
  appointment_book: ({ client_id, staff_id, starts_at, ends_at, subject, language }, office) => {
    if (taken(office, staff_id, starts_at, ends_at)) return office.refuse('time-taken');
    const client = client_id === null ? undefined : fakeClient(client_id);
    const who = PEOPLE.find((one) => one.staff_id === staff_id) ?? office.refuse('appointment-staff');
    const id = office.id();
    appointments(office).push({ id, version: 1, client_id, client_name: client ? nameOf(client) : null, staff_id, staff_name: who.staff_name, starts_at, ends_at, subject, language, state: 'booked', next: NEXT.booked });
    office.changed('appointment', id);
    return { id, version: 1, saved_at: office.now() };
  },
  appointment_move: ({ id, version, staff_id, starts_at, ends_at }, office) => {
    const row = appointments(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'appointment' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'appointment', id });
    if (taken(office, staff_id, starts_at, ends_at, id)) return office.refuse('time-taken');
    const who = PEOPLE.find((one) => one.staff_id === staff_id) ?? office.refuse('appointment-staff');
    Object.assign(row, { staff_id, staff_name: who.staff_name, starts_at, ends_at, state: 'booked', next: NEXT.booked, version: version + 1 });
    office.changed('appointment', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  appointment_step: ({ id, version, to, reason }, office) => {
    const row = appointments(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'appointment' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'appointment', id });
    if (!row.next.includes(to)) return office.refuse('appointment-state', { from: row.state, to });
    if (to === 'cancelled' && reason === '') return office.refuse('field-required', { field: 'reason' });
    if (row.state === 'cancelled' && taken(office, row.staff_id, row.starts_at, row.ends_at, id)) return office.refuse('time-taken');
    Object.assign(row, { state: to, next: NEXT[to], version: version + 1 });
    office.changed('appointment', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  absence_list: (_, office) =>
    absences(office)
      .filter(({ ends_at }) => ends_at > office.now())
      .map((row) => ({
        ...row,
        appointments: appointments(office).filter(
          (one) => one.staff_id === row.staff_id && (one.state === 'booked' || one.state === 'confirmed') && one.starts_at < row.ends_at && one.ends_at > row.starts_at,
        ),
      })),
  absence_add: ({ staff_id, starts_at, ends_at }, office) => {
    if (ends_at <= starts_at) return office.refuse('absence-reversed', { field: 'ends_at' });
    if (ends_at <= office.now()) return office.refuse('absence-past', { field: 'ends_at' });
    const who = PEOPLE.find((one) => one.staff_id === staff_id) ?? office.refuse('appointment-staff', { field: 'staff_id' });
    const id = office.id();
    absences(office).push({ id, version: 1, staff_id, staff_name: who.staff_name, starts_at, ends_at, appointments: [] });
    office.changed('absence', id);
    return { id, version: 1, saved_at: office.now() };
  },
  absence_remove: ({ id }, office) => {
    away = absences(office).filter((one) => one.id !== id);
    office.changed('absence', id);
    return { id, version: 1, saved_at: office.now() };
  },
  appointment_slip: ({ destination }) => (destination === 'print' ? { outcome: 'no-printer', path: null } : { outcome: 'saved', path: '/home/demo/termin.pdf' }),
  appointment_ics: () => ({ path: '/home/demo/termin.ics' }),
};

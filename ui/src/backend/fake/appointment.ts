import type { AbsenceRow, AppointmentObstacle, AppointmentRow, AppointmentServiceForm, AppointmentState, FreeTime, Lane, OfferPool, OfferRow, OfferWish, ReminderMark, ResourceForm, StopWish } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000_000;
const DAY_MS = 86_400_000;
const NEXT: Record<AppointmentState, AppointmentState[]> = {
  requested: ['booked', 'declined', 'cancelled'],
  declined: [],
  booked: ['confirmed', 'checked-in', 'finished', 'missed', 'cancelled'],
  confirmed: ['checked-in', 'finished', 'missed', 'cancelled'],
  'checked-in': ['called', 'in-progress', 'finished', 'missed'],
  called: ['in-progress', 'finished', 'missed', 'checked-in'],
  'in-progress': ['finished', 'checked-in'],
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

const SERVICE: AppointmentServiceForm = {
  id: '01930000-0000-7000-8000-000000000301',
  version: 1,
  name: 'Erstgespräch',
  minutes: 45,
  buffer_before: 0,
  buffer_after: 10,
  lead_minutes: 0,
  capacity: 1,
  staff_count: 1,
  skills: [],
  room: true,
  room_features: ['quiet'],
  active: true,
};
const services: AppointmentServiceForm[] = [
  SERVICE,
  { ...SERVICE, id: '01930000-0000-7000-8000-000000000302', name: 'Schulden ordnen', minutes: 60, skills: ['debt'] },
  { ...SERVICE, id: '01930000-0000-7000-8000-000000000303', name: 'Kurzberatung', minutes: 15, buffer_after: 0, room: false, room_features: [] },
];
const ROOM: ResourceForm = { id: '01930000-0000-7000-8000-000000000401', version: 1, kind: 'room', name: '2.14', features: ['screen', 'step-free', 'quiet'], seats: 4, active: true, hours: [] };
const resources: ResourceForm[] = [ROOM, { ...ROOM, id: '01930000-0000-7000-8000-000000000402', name: '2.15', features: ['quiet'], seats: 3 }];
const holds = new Map<string, { stops: StopWish[]; until: number }>();
const HOLD = 10 * MINUTE;

let rows: AppointmentRow[] | undefined;
let away: AbsenceRow[] | undefined;
const reminded = new Map<string, ReminderMark>();

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
    return { id: `appointment-${serial}`, version: 1, client_id: client?.id ?? null, client_name: client ? nameOf(client) : null, staff_id: who.staff_id, staff_name: who.staff_name, starts_at, ends_at: starts_at + minutes * MINUTE, subject, language, state, next: NEXT[state], resources: [], seats: 1, guests: [], series_id: null, interpreter: null };
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
  const busy = appointments(office).filter(({ state }) => state !== 'cancelled' && state !== 'declined');
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
  return appointments(office).some((one) => one.id !== except && one.state !== 'cancelled' && one.state !== 'declined' && one.staff_id === staff_id && one.starts_at < ends_at && one.ends_at > starts_at);
}

/** Offers of the fake house: one errand after the other with the same person. */
function offers(office: FakeOffice, wish: OfferWish): OfferRow[] {
  const errands = wish.services.map((id) => services.find((one) => one.id === id) ?? SERVICE);
  const minutes = errands.length === 0 ? wish.minutes : errands.reduce((sum, one) => sum + one.minutes, 0);
  const kept = [...holds.values()].filter(({ until }) => until > office.now()).flatMap(({ stops }) => stops);
  const room = wish.room || errands.some((one) => one.room) ? { id: ROOM.id ?? '', kind: ROOM.kind, name: ROOM.name } : null;
  return free(office, minutes, wish.from, wish.to, wish.staff_id, wish.language)
    .filter((time) => !wish.not_weekdays.includes(weekday(new Date(time.starts_at / 1000).toISOString().slice(0, 10))))
    .filter((time) => !kept.some((one) => one.staff_ids.includes(time.staff_id) && one.starts_at < time.ends_at && one.ends_at > time.starts_at))
    .slice(0, wish.limit)
    .map((time, index) => {
      let at = time.starts_at;
      const stops = (errands.length === 0 ? [null] : errands).map((errand) => {
        const starts_at = at;
        at += (errand?.minutes ?? minutes) * MINUTE;
        return { service_id: errand?.id ?? null, service_name: errand?.name ?? '', starts_at, ends_at: at, staff: [{ id: time.staff_id, name: time.staff_name }], room, interpreter_id: null };
      });
      const reasons: OfferRow['reasons'] = [...(index === 0 ? (['earliest'] as const) : []), ...(wish.language === null ? [] : (['speaks-language'] as const)), ...(stops.length > 1 ? (['no-waiting', 'same-person'] as const) : [])];
      return { stops, interpreter_minutes: 0, interpreters: [], staff_minutes: minutes, waiting_minutes: 0, reasons, group: null };
    });
}

/** Nobody of the fake pool comes to the house; by telephone somebody could be reached. */
function pool(office: FakeOffice, wish: OfferWish): OfferPool | null {
  if (wish.language === null || !wish.interpreters) return null;
  const spoken = offers(office, wish).length > 0;
  return {
    need: wish.need,
    weight: wish.weight ?? 'everyday',
    known: 2,
    able: 1,
    blocked: [{ blocker: 'volunteer-serious-weight', count: 1 }],
    none: !spoken,
    others: spoken ? [] : [{ mode: 'phone', starts_at: at(plus(office.today(), 1), 10) }],
  };
}

export const handlers: Handlers = {
  appointment_services: () => services.filter(({ active }) => active).map(({ id, name, minutes, capacity, staff_count, room }) => ({ id: id ?? '', name, minutes, capacity, staff_count, room })),
  appointment_offers: (wish, office) => ({ offers: offers(office, wish), zone: ZONE, interpreters: pool(office, wish) }),
  appointment_hold: ({ stops, instead_of, wish }, office) => {
    if (instead_of !== null) holds.delete(instead_of);
    if (stops.some((stop) => stop.staff_ids.some((id) => taken(office, id, stop.starts_at, stop.ends_at)))) return { hold_id: null, held_until: office.now(), offers: offers(office, wish) };
    const id = office.id();
    holds.set(id, { stops, until: office.now() + HOLD });
    return { hold_id: id, held_until: office.now() + HOLD, offers: [] };
  },
  appointment_hold_release: ({ id }, office) => {
    holds.delete(id);
    return { id, version: 1, saved_at: office.now() };
  },
  appointment_book_offer: ({ hold_id, stops, client_id, subject, language, wish }, office) => {
    if (stops.some((stop) => stop.staff_ids.some((id) => taken(office, id, stop.starts_at, stop.ends_at)))) return { ids: [], saved_at: office.now(), offers: offers(office, wish) };
    if (hold_id !== null) holds.delete(hold_id);
    const client = client_id === null ? undefined : fakeClient(client_id);
    const ids = stops.map(({ service_id, starts_at, ends_at, staff_ids: [staff_id = ''], resource_ids }) => {
      const who = PEOPLE.find((one) => one.staff_id === staff_id) ?? office.refuse('appointment-staff');
      const id = office.id();
      const about = subject || (services.find((one) => one.id === service_id)?.name ?? '');
      const used = resources.filter((one) => resource_ids.includes(one.id ?? '')).map((one) => ({ id: one.id ?? '', kind: one.kind, name: one.name }));
      appointments(office).push({ id, version: 1, client_id, client_name: client ? nameOf(client) : null, staff_id, staff_name: who.staff_name, starts_at, ends_at, subject: about, language, state: 'booked', next: NEXT.booked, resources: used, seats: 1, guests: [], series_id: null, interpreter: null });
      office.changed('appointment', id);
      return id;
    });
    return { ids, saved_at: office.now(), offers: [] };
  },
  appointment_join: (_, office) => office.refuse('appointment-full'),
  appointment_leave: (_, office) => office.refuse('not-found', { table: 'appointment_guest' }),
  appointment_replan: () => [],
  appointment_setup: () => ({ services, resources, staff: PEOPLE.map(({ staff_id, staff_name }) => ({ id: staff_id, version: 1, name: staff_name, skills: [], hours: [{ valid_from: null, weeks: 1, hours: [{ week: 1, weekday: 1, from_minute: 540, to_minute: 720 }] }] })), replan: [] }),
  appointment_service_save: ({ service }, office) => {
    if (service.name.trim() === '') return office.refuse('field-required', { field: 'name' });
    const id = service.id ?? office.id();
    const saved = { ...service, id, version: service.version + 1 };
    const place = services.findIndex((one) => one.id === id);
    services.splice(place < 0 ? services.length : place, place < 0 ? 0 : 1, saved);
    office.changed('appointment_service', id);
    return { id, version: saved.version, saved_at: office.now() };
  },
  resource_save: ({ resource }, office) => {
    if (resource.name.trim() === '') return office.refuse('field-required', { field: 'name' });
    const id = resource.id ?? office.id();
    const saved = { ...resource, id, version: resource.version + 1 };
    const place = resources.findIndex((one) => one.id === id);
    resources.splice(place < 0 ? resources.length : place, place < 0 ? 0 : 1, saved);
    office.changed('resource', id);
    return { id, version: saved.version, saved_at: office.now() };
  },
  staff_skills_save: ({ staff: { id, version } }, office) => {
    office.changed('staff', id);
    return { id, version: version + 1, saved_at: office.now() };
  },
  appointment_list: ({ from, to, staff_id, client_id }, office) => {
    const days = daysBetween(from, to);
    const [first, last] = [at(from, 0), at(plus(to, 1), 0)];
    return {
      appointments: appointments(office)
        .filter((one) => one.starts_at >= first && one.starts_at < last && (staff_id === null || one.staff_id === staff_id) && (client_id === null || one.client_id === client_id))
        .sort((a, b) => a.starts_at - b.starts_at),
      held: [],
      moved: [],
      lanes: lanes(days),
      resources: [],
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
    appointments(office).push({ id, version: 1, client_id, client_name: client ? nameOf(client) : null, staff_id, staff_name: who.staff_name, starts_at, ends_at, subject, language, state: 'booked', next: NEXT.booked, resources: [], seats: 1, guests: [], series_id: null, interpreter: null });
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
    if ((to === 'cancelled' || to === 'declined') && reason === '') return office.refuse('field-required', { field: 'reason' });
    if (row.state === 'cancelled' && taken(office, row.staff_id, row.starts_at, row.ends_at, id)) return office.refuse('time-taken');
    Object.assign(row, { state: to, next: NEXT[to], version: version + 1 });
    office.changed('appointment', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  appointment_check: ({ id, staff_id, starts_at, ends_at }, office) => {
    const free = { client_name: null, holiday: null, resource_name: null, starts_at: null, ends_at: null };
    const busy = appointments(office).find((one) => one.id !== id && one.state !== 'cancelled' && one.state !== 'declined' && one.staff_id === staff_id && one.starts_at < ends_at && one.ends_at > starts_at);
    if (busy) return [{ ...free, kind: 'taken', refuses: true, client_name: busy.client_name, starts_at: busy.starts_at, ends_at: busy.ends_at }];
    const day = new Date(starts_at / 1000).toISOString().slice(0, 10);
    const lane = lanes([day]).find((one) => one.staff_id === staff_id);
    return lane?.working.some((span) => span.starts_at <= starts_at && span.ends_at >= ends_at) ? [] : [{ ...free, kind: 'off-hours', refuses: false }];
  },
  absence_choose: ({ staff_id }, office) => {
    const day = plus(office.today(), 20);
    return {
      file_name: 'urlaub.ics',
      staff_id,
      proposals: [
        { starts_at: at(day, 0), ends_at: at(plus(day, 5), 0), zone_unknown: false, known: false, appointments: 0 },
        { starts_at: at(plus(day, 7), 14), ends_at: at(plus(day, 7), 16), zone_unknown: true, known: false, appointments: 1 },
      ],
      left_out: [{ reason: 'outside', count: 12 }],
      from: office.today(),
    };
  },
  absence_take: ({ staff_id, times }, office) => {
    if (times.length === 0) return office.refuse('absence-none');
    const who = PEOPLE.find((one) => one.staff_id === staff_id) ?? office.refuse('appointment-staff', { field: 'staff_id' });
    for (const time of times) absences(office).push({ id: office.id(), version: 1, staff_id, staff_name: who.staff_name, ...time, appointments: [] });
    const id = office.id();
    office.changed('absence', id);
    return { id, version: 1, saved_at: office.now() };
  },
  appointment_history: () => [],
  appointment_requests: (_, office) => ({
    waiting: appointments(office)
      .filter(({ state }) => state === 'requested')
      .map((appointment) => ({ appointment, asked_by: 'Mirko Muster', reason: '', late: appointment.starts_at <= office.now() })),
    asked: [],
    zone: ZONE,
  }),
  series_preview: ({ staff_id, starts_at, ends_at, every, interval, count }, office) => {
    if (count > 60) return office.refuse('series-many', { most: 60 });
    const days = (every === 'day' ? 1 : every === 'week' ? 7 : 28) * interval;
    const occurrences = Array.from({ length: count }, (_, index) => {
      const by = index * days * 24 * 60 * MINUTE;
      const busy = taken(office, staff_id, starts_at + by, ends_at + by);
      const why: AppointmentObstacle[] = busy ? [{ kind: 'taken', refuses: true, starts_at: null, ends_at: null, client_name: null, holiday: null, resource_name: null }] : [];
      return { starts_at: starts_at + by, ends_at: ends_at + by, obstacles: why };
    });
    return { rule: `FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`, occurrences };
  },
  series_book: ({ plan, times, client_id, subject, language }, office) => {
    const client = client_id === null ? undefined : fakeClient(client_id);
    const who = PEOPLE.find((one) => one.staff_id === plan.staff_id) ?? office.refuse('appointment-staff');
    const series = office.id();
    const ids = times.map(({ starts_at, ends_at }) => {
      const id = office.id();
      appointments(office).push({ id, version: 1, client_id, client_name: client ? nameOf(client) : null, staff_id: who.staff_id, staff_name: who.staff_name, starts_at, ends_at, subject, language, state: 'booked', next: NEXT.booked, resources: [], seats: 1, guests: [], series_id: series, interpreter: null });
      return id;
    });
    office.changed('appointment', ids[0] ?? series);
    return { id: series, appointments: ids, saved_at: office.now() };
  },
  series_move: (_, office) => office.refuse('series-alone'),
  series_cancel: (_, office) => office.refuse('series-alone'),
  reminder_list: (_, office) => ({
    rows: appointments(office)
      .filter((one) => one.client_id !== null && (one.state === 'booked' || one.state === 'confirmed'))
      .slice(0, 3)
      .map((appointment, index) => ({
        appointment,
        ways: [
          { channel: 'sms', value: '+49 151 5550142', remark: '', hours: '', leave_message: false },
          { channel: 'call', value: '+49 151 5550142', remark: '', hours: 'nur vormittags', leave_message: false },
          { channel: 'letter', value: '', remark: '', hours: '', leave_message: false },
        ],
        text: 'Reminder: you have an appointment. Can’t come? Please call: 0231 5550100',
        text_language: appointment.language ?? 'de',
        done: reminded.get(appointment.id) ?? null,
        missed: index,
        late: 0,
      })),
    until: plus(office.today(), 2),
    days: 2,
    missed_days: 365,
    zone: ZONE,
  }),
  reminder_done: ({ id, version, channel }, office) => {
    reminded.set(id, { channel, at: office.now(), staff_name: 'Jana Beispiel' });
    office.changed('appointment', id);
    return { id, version, saved_at: office.now() };
  },
  reminder_export: () => ({ path: '/home/demo/sms.csv' }),
  appointment_calendar: () => ({ path: '/home/demo/kalender.ics' }),
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

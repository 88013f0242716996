import type { Need, Queue, Ticket } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';

const MINUTE = 60_000_000;
const ME = 'Jana Beispiel';

type Row = Ticket & { by?: string };

const services = [
  { id: 's-a', letters: 'A', name: 'Information', needs: ['language', 'digital', 'school-childcare'] as Need[], everything_else: true },
  { id: 's-b', letters: 'B', name: 'Beratung', needs: ['housing', 'residence', 'livelihood', 'family'] as Need[], everything_else: false },
];
const counters: { id: string; name: string; staff_name: string | null }[] = [
  { id: 'k-1', name: '1', staff_name: null },
  { id: 'k-2', name: '2', staff_name: 'Mirko Muster' },
];

let rows: Row[] | undefined;
let done = 14;

function ticket(office: FakeOffice, label: string, minutes: number, part: Partial<Row> = {}): Row {
  const at = office.now() - minutes * MINUTE;
  return {
    id: office.id(),
    version: 1,
    label,
    service_id: label.startsWith('A') ? 's-a' : 's-b',
    need: null,
    language: 'ar',
    priority: false,
    state: 'waiting',
    calls: 0,
    source: 'kiosk',
    taken_at: at,
    since: at,
    last_called_at: null,
    ended_at: null,
    due_at: null,
    appointment_id: null,
    client_id: null,
    client_name: null,
    for_staff: null,
    for_counter: null,
    counter: null,
    for_me: true,
    mine: false,
    remark: '',
    ...part,
  };
}

function all(office: FakeOffice): Row[] {
  rows ??= [
    ticket(office, 'B004', 4, { due_at: office.now() + 2 * MINUTE, client_id: '01930000-0000-7000-8000-000000000003', client_name: 'Olena Kovalenko', language: 'uk' }),
    ticket(office, 'A018', 9, { priority: true, source: 'counter', need: 'language' }),
    ticket(office, 'A016', 26, { need: 'school-childcare', language: 'ti' }),
    ticket(office, 'B003', 21, { need: 'housing' }),
    ticket(office, 'A017', 17, { need: 'digital', language: 'tr' }),
    ticket(office, 'A019', 3, { language: '' }),
    ticket(office, 'B002', 40, { state: 'in-progress', calls: 1, counter: '2', last_called_at: office.now() - 8 * MINUTE, need: 'residence' }),
    ticket(office, 'A015', 45, { state: 'missed', calls: 3, counter: '2', last_called_at: office.now() - 12 * MINUTE }),
    ticket(office, 'A014', 60, { state: 'done', calls: 1, counter: '2', ended_at: office.now() - 20 * MINUTE }),
  ];
  return rows;
}

function queue(office: FakeOffice): Queue {
  const list = all(office);
  const waiting = list.filter(({ state }) => state === 'waiting');
  const mine = counters.find(({ staff_name }) => staff_name === ME)?.id ?? null;
  return {
    day: office.today(),
    now: office.now(),
    services: services.map(({ id, letters, name }) => ({ id, letters, name, waiting: waiting.filter((row) => row.service_id === id).length, counters: 1, estimate: 12 })),
    counters: counters.map((counter) => ({ ...counter, ticket: null })),
    my_counter: mine,
    waiting: waiting.map((row) => ({ ...row, for_me: mine !== null })),
    under_way: list.filter(({ state }) => ['called', 'in-progress', 'parked', 'missed'].includes(state)),
    ended: list.filter(({ state }) => state === 'done' || state === 'withdrawn'),
    done,
    languages: [...new Set(waiting.map(({ language }) => language).filter((tag) => tag !== ''))].sort(),
  };
}

function find(office: FakeOffice, id: string, version: number): Row {
  const row = all(office).find((one) => one.id === id);
  if (!row) return office.refuse('not-found', { table: 'queue_ticket' });
  if (row.version !== version) return office.refuse('version-conflict', { table: 'queue_ticket', id });
  return row;
}

function step(office: FakeOffice, { id, version }: { id: string; version: number }, change: Partial<Row>) {
  const row = find(office, id, version);
  Object.assign(row, change, { version: row.version + 1 });
  office.changed('queue_ticket', id);
  return { id, version: row.version, saved_at: office.now() };
}

function finishMine(office: FakeOffice) {
  for (const row of all(office).filter(({ mine }) => mine)) {
    Object.assign(row, { state: 'done', mine: false, ended_at: office.now(), version: row.version + 1 });
    done += 1;
  }
}

function take(office: FakeOffice, need: Need | null, serviceId: string | undefined, part: Partial<Row>) {
  const letters = services.find(({ id }) => id === serviceId)?.letters ?? 'A';
  const number = all(office).filter(({ label }) => label.startsWith(letters)).length + 20;
  const row = ticket(office, `${letters}0${number}`, 0, { need, ...part });
  all(office).push(row);
  office.changed('queue_ticket', row.id);
  return { id: row.id, version: 1, label: row.label, taken_at: row.taken_at, estimate: 12, ahead: 4, due_at: row.due_at };
}

let login: string | null = null;
const windows = { kiosk: false, board: false };
let seen = 0;

export const handlers: Handlers = {
  queue: (_, office) => queue(office),
  queue_sit: ({ counter_id }, office) => {
    for (const counter of counters) if (counter.staff_name === ME) counter.staff_name = null;
    const counter = counters.find(({ id }) => id === counter_id);
    if (counter?.staff_name != null) return office.refuse('queue-counter-taken', { name: counter.staff_name });
    if (counter) counter.staff_name = ME;
    office.changed('queue_counter', counter_id ?? '');
    return { id: counter_id ?? '', version: 1, saved_at: office.now() };
  },
  queue_call_next: ({ service_id, language }, office) => {
    if (queue(office).my_counter === null) return office.refuse('queue-no-counter');
    finishMine(office);
    const row = all(office).find((one) => one.state === 'waiting' && (service_id === null || one.service_id === service_id) && (language === null || one.language === language));
    if (row) Object.assign(row, { state: 'called', calls: 1, mine: true, counter: '1', last_called_at: office.now(), version: row.version + 1 });
    office.changed('queue_ticket', row?.id ?? '');
    return { ticket: row ?? null };
  },
  queue_call: ({ id, version }, office) => {
    const row = find(office, id, version);
    finishMine(office);
    step(office, row, { state: 'called', calls: 1, mine: true, counter: '1', last_called_at: office.now() });
    return row;
  },
  queue_recall: (request, office) => step(office, request, { calls: find(office, request.id, request.version).calls + 1 }),
  queue_start: (request, office) => step(office, request, { state: 'in-progress' }),
  queue_park: (request, office) => step(office, request, { state: 'parked', mine: false }),
  queue_miss: (request, office) => step(office, request, { state: 'missed', mine: false }),
  queue_back: (request, office) => step(office, request, { state: 'waiting', mine: false, calls: 0 }),
  queue_finish: (request, office) => {
    done += 1;
    return step(office, request, { state: 'done', mine: false, ended_at: office.now() });
  },
  queue_withdraw: (request, office) => step(office, request, { state: 'withdrawn', mine: false, ended_at: office.now() }),
  queue_prioritise: (request, office) => step(office, request, { priority: request.priority }),
  queue_forward: (request, office) => step(office, request, { state: 'waiting', mine: false, service_id: request.service_id, remark: request.remark }),
  queue_take: (request, office) => take(office, request.need, request.service_id, { language: request.language, priority: request.priority, source: 'counter' }),
  queue_enter: (request, office) => take(office, request.need, 's-a', { label: request.label, source: 'paper', language: request.language }),
  queue_check_in: ({ code }, office) => (/\d/.test(code) ? take(office, null, 's-b', { due_at: office.now() + 10 * MINUTE }) : office.refuse('queue-check-in-unknown', { field: 'code' })),
  queue_ticket: () => ({ outcome: 'no-printer', path: null }),
  queue_setup: () => ({
    services: services.map((service) => ({ ...service, version: 1, active: true })),
    counters: counters.map(({ id, name }) => ({ id, name, version: 1, services: [], active: true })),
  }),
  queue_service_save: ({ service }, office) => {
    if (service.name.trim() === '') return office.refuse('field-required', { field: 'name' });
    const id = service.id ?? office.id();
    if (service.id === null) services.push({ id, letters: service.letters.toUpperCase(), name: service.name, needs: service.needs, everything_else: service.everything_else });
    office.changed('queue_service', id);
    return { id, version: 1, saved_at: office.now() };
  },
  queue_counter_save: ({ counter }, office) => {
    if (counter.name.trim() === '') return office.refuse('field-required', { field: 'name' });
    const id = counter.id ?? office.id();
    if (counter.id === null) counters.push({ id, name: counter.name, staff_name: null });
    office.changed('queue_counter', id);
    return { id, version: 1, saved_at: office.now() };
  },
  station_state: () => ({ login, ...windows }),
  station_sign_in: (request, office) => {
    if (request.passphrase === 'wrong') return office.refuse('wrong-passphrase');
    login = request.login;
    return { login, ...windows };
  },
  station_window: ({ window, open }) => {
    windows[window] = open;
    return { login, ...windows };
  },
  station_sign_out: () => {
    login = null;
    Object.assign(windows, { kiosk: false, board: false });
    return { login, ...windows };
  },
  kiosk: () => ({
    office_name: 'Servicezentrum Beispielstadt',
    languages: ['de', 'en', 'ar', 'uk', 'tr', 'fa', 'ti', 'ur'],
    needs: ['residence', 'housing', 'language', 'school-childcare', 'digital', 'family', 'livelihood'],
    everything_else: true,
  }),
  kiosk_take: ({ need, language }, office) => take(office, need, services.find((service) => need !== null && service.needs.includes(need))?.id, { language }),
  kiosk_check_in: ({ code }, office) => (code.replaceAll(' ', '') === '12345678' ? take(office, null, 's-b', { due_at: office.now() + 10 * MINUTE }) : office.refuse('queue-check-in-unknown', { field: 'code' })),
  kiosk_ticket: () => ({ outcome: 'no-printer', path: null }),
  board_look: async (request, office) => {
    if (request.seen !== null) await new Promise((resolve) => setTimeout(resolve, 1000));
    seen += request.seen === null ? 1 : 0;
    const calls = all(office).filter(({ state }) => state === 'called' || state === 'in-progress');
    return {
      number: seen,
      office_name: 'Servicezentrum Beispielstadt',
      languages: ['de', 'ar', 'uk'],
      calls: calls.map((row) => ({ label: row.label, counter: row.counter ?? '1', calls: row.calls, called_at: row.last_called_at ?? office.now() })),
      waiting: queue(office).waiting.length,
    };
  },
};

/** As it was, for the next test. */
export function resetQueue(): void {
  rows = undefined;
  done = 14;
  login = null;
  Object.assign(windows, { kiosk: false, board: false });
  for (const counter of counters) if (counter.staff_name === ME) counter.staff_name = null;
}

import type { StaffRow } from '../generated/commands';
import { PASSPHRASE } from './session';
import type { Handlers } from './host';

const week = (from: number, to: number) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from_minute: from * 60, to_minute: to * 60 + 30 }));

function person(id: number, login: string, name: string, part: Partial<StaffRow>): StaffRow {
  return {
    id: `01930000-0000-7000-8000-0000000002${String(id).padStart(2, '0')}`,
    version: 1,
    login,
    name,
    roles: ['caseworker'],
    languages: ['de'],
    active: true,
    takes_appointments: false,
    hours: [],
    ...part,
  };
}

const FIRST: StaffRow[] = [
  person(1, 'admin', 'Alex Verwaltung', { roles: ['administrator'] }),
  person(2, 'counter', 'Jana Beispiel', { languages: ['de', 'ti', 'am'], takes_appointments: true, hours: [...week(9, 12), { weekday: 2, from_minute: 780, to_minute: 960 }] }),
  person(3, 'lead', 'Mirko Muster', { roles: ['supervisor', 'case-manager'], languages: ['de', 'uk', 'ru'], takes_appointments: true, hours: week(8, 15) }),
  person(4, 'privacy', 'Nour Erdacht', { roles: ['privacy-officer'], languages: ['de', 'ar'] }),
  person(5, 'former', 'Sven Ausgedacht', { active: false }),
];
let staff = structuredClone(FIRST);

/** The people that the fake office starts with; again, for each test. */
export function resetStaff(): void {
  staff = structuredClone(FIRST);
}

export const handlers: Handlers = {
  staff_list: () => staff,
  staff_save: (request, office) => {
    if (staff.some((one) => one.login === request.login && one.id !== request.id)) return office.refuse('login-taken', { field: 'login' });
    if (request.passphrase !== null && request.passphrase.length < 8) return office.refuse('passphrase-short', { field: 'passphrase', least: 8 });
    const { login, name, roles, languages, active, takes_appointments } = request;
    const id = request.id ?? office.id();
    const before = staff.find((one) => one.id === id);
    if (before && before.version !== request.version) return office.refuse('version-conflict', { table: 'staff', id });
    const version = (before?.version ?? 0) + 1;
    const next: StaffRow = { id, version, login, name, roles, languages, active, takes_appointments, hours: before?.hours ?? [] };
    if (![...staff.filter((one) => one.id !== id), next].some((one) => one.active && one.roles.includes('administrator'))) return office.refuse('last-administrator');
    staff = before ? staff.map((one) => (one.id === id ? next : one)) : [...staff, next];
    office.changed('staff', id);
    return { id, version, saved_at: office.now() };
  },
  working_hours_save: ({ staff_id, hours }, office) => {
    const one = staff.find(({ id }) => id === staff_id) ?? office.refuse('not-found', { table: 'staff' });
    Object.assign(one, { hours, version: one.version + 1 });
    office.changed('staff', staff_id);
    return { id: staff_id, version: one.version, saved_at: office.now() };
  },
  passphrase_change: ({ old, new: fresh }, office) => {
    if (old !== PASSPHRASE) return office.refuse('wrong-passphrase');
    return fresh.length < 8 ? office.refuse('passphrase-short', { field: 'new', least: 8 }) : {};
  },
  store_verify: () => ({
    sound: false,
    findings: [
      { code: 'rolled-back', args: { number: 3, damaged: 'false' } },
      { code: 'search-index', args: { number: 1, damaged: 'false' } },
    ],
    counts: [
      { code: 'client', count: 4211 },
      { code: 'contact', count: 18_402 },
      { code: 'case_file', count: 640 },
      { code: 'referral', count: 2903 },
      { code: 'search_word', count: 51_077 },
    ],
  }),
};

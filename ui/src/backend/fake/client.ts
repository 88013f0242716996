import type { ClientForm, ClientHit, ClientPage, HitName, NextStep, ResidenceTitle } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';
import { invented, type FakeClient } from './people';

let clients: FakeClient[] = invented(Date.now() * 1000);

/** The people that the fake office starts with; again, for each test. */
export function resetClients(): void {
  clients = invented(Date.now() * 1000);
}

export function fakeClient(id: string): FakeClient | undefined {
  return clients.find((client) => client.id === id);
}

export function nameOf(client: FakeClient): string {
  const name = client.form.names.find((one) => one.preferred) ?? client.form.names[0];
  return name ? [name.given, name.family].filter(Boolean).join(' ') : '';
}

const TITLES: ResidenceTitle[] = [
  { code: 'eu', label: 'Freizügigkeit nach § 2 FreizügG/EU', group: 'eu' },
  { code: '24', label: '§ 24 AufenthG', group: 'protection' },
  { code: '25.1', label: '§ 25 Abs. 1 AufenthG', group: 'protection' },
  { code: '25.2', label: '§ 25 Abs. 2 AufenthG', group: 'protection' },
  { code: '60a', label: 'Duldung nach § 60a AufenthG', group: 'tolerated' },
  { code: 'settlement', label: 'Niederlassungserlaubnis', group: 'humanitarian' },
];

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Marks each word's beginning where the whole text folds to the same length, as it does for plain letters. */
function marks(text: string, words: readonly string[]): [number, number][] {
  const plain = folded(text);
  if (plain.length !== text.length) return [];
  return words.flatMap((word): [number, number][] => {
    const at = plain.split(' ').reduce<{ found: number; pos: number }>(
      ({ found, pos }, part) => ({ found: found < 0 && part.startsWith(word) ? pos : found, pos: pos + part.length + 1 }),
      { found: -1, pos: 0 },
    ).found;
    return at < 0 ? [] : [[at, at + word.length]];
  });
}

function scriptOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'Arab';
  if (/\p{Script=Ethiopic}/u.test(text)) return 'Ethi';
  return /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn';
}

export function hitOf(client: FakeClient, words: readonly string[], reasons: string[]): ClientHit {
  const names: HitName[] = [...client.form.names]
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .map((name) => {
      const text = [name.given, name.family].filter(Boolean).join(' ');
      return { text, script: scriptOf(text), marked: marks(text, words) };
    });
  const last = client.timeline.find((entry) => entry.what.kind === 'contact');
  return {
    id: client.id,
    names,
    birth_date: client.form.birth_date,
    language: client.form.languages[0]?.tag ?? null,
    last_contact: last ? new Date(last.at / 1000).toISOString().slice(0, 10) : null,
    case_number: client.cases[0]?.number ?? null,
    external_id: client.external_id,
    score: 1,
    reasons,
    words: [],
  };
}

function find(query: string): ClientHit[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return clients.flatMap((client) => {
    const own = client.form.names.flatMap((name) => folded(`${name.given} ${name.family}`).split(' '));
    const birth = client.form.birth_date ? String(client.form.birth_date.year) : '';
    const number = client.cases.map((one) => one.number.toLowerCase()).join(' ');
    let reason = 'same-name';
    const fits = words.every((word) => {
      if (own.some((part) => part === word)) return true;
      if (own.some((part) => part.startsWith(word))) {
        reason = 'name-prefix';
        return true;
      }
      if (birth !== '' && word.includes(birth)) {
        reason = 'birth-date-equal';
        return true;
      }
      return number !== '' && number.includes(word);
    });
    return fits ? [hitOf(client, words, [reason])] : [];
  });
}

function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

function stateOf({ residence }: ClientForm, today: string): string | null {
  if (residence.unlimited) return 'unlimited';
  if (residence.until === null) return null;
  const days = daysUntil(residence.until, today);
  if (days < 0) return 'expired';
  if (days <= 30) return 'urgent';
  return days <= 90 ? 'soon' : 'later';
}

function pageOf(client: FakeClient, office: FakeOffice): ClientPage {
  const { form } = client;
  const today = office.today();
  const year = form.birth_date?.year ?? null;
  const thisYear = Number(today.slice(0, 4));
  const state = stateOf(form, today);
  const next: NextStep[] = [];
  if (form.residence.until !== null && state !== 'later' && state !== null) {
    next.push({ kind: 'residence-expires', due: form.residence.until, subject: null, text: '' });
  }
  for (const entry of client.timeline) {
    if (entry.what.kind === 'referral' && entry.what.state === 'sent') {
      next.push({ kind: 'referral-overdue', due: today, subject: entry.what.id, text: `${entry.what.service}, ${entry.what.organisation}` });
    }
  }
  if (form.contact_means.length === 0) next.push({ kind: 'details-missing', due: null, subject: null, text: '' });
  return {
    id: client.id,
    version: client.version,
    form,
    age: year === null ? null : form.birth_date?.month == null ? [thisYear - year - 1, thisYear - year] : [thisYear - year, thisYear - year],
    external_id: client.external_id,
    restricted: (client.restriction ?? null) !== null,
    restriction: client.restriction ?? null,
    links: client.links ?? [],
    household: [],
    disputes: client.disputes ?? [],
    residence_state: state,
    cases: client.cases.map((one, index) => ({ id: `case-${index}`, version: 1, ...one, closed: null, worker: 'Jana Beispiel' })),
    timeline: client.timeline,
    next,
    created_at: client.timeline.at(-1)?.at ?? 0,
    created_by: 'Jana Beispiel',
  };
}

export const handlers: Handlers = {
  client_search: ({ query, limit }) => {
    const hits = find(query);
    return { query, hits: hits.slice(0, limit), more: hits.length > limit };
  },
  client_similar: ({ except, names }) =>
    names
      .flatMap((name) => find([name.given, name.family].filter((part) => part.length > 1).join(' ')))
      .filter((hit, index, all) => hit.id !== except && all.findIndex((other) => other.id === hit.id) === index),
  client_open: ({ id }, office) => {
    const client = fakeClient(id);
    return client ? pageOf(client, office) : office.refuse('not-found', { table: 'client' });
  },
  client_save: ({ id, version, form }, office) => {
    const saved_at = office.now();
    if (form.names.length === 0) return office.refuse('field-required', { field: 'form.names.0.family' });
    if (id === null) {
      const client: FakeClient = { id: office.id(), version: 1, form, external_id: null, cases: [], timeline: [{ at: saved_at, by: 'Jana Beispiel', what: { kind: 'created', source: 'spoken' } }] };
      clients.push(client);
      office.changed('client', client.id);
      return { id: client.id, version: 1, saved_at };
    }
    const client = fakeClient(id) ?? office.refuse('not-found', { table: 'client' });
    if (client.version !== version) return office.refuse('version-conflict', { table: 'client', id });
    client.form = form;
    client.version += 1;
    office.changed('client', id);
    return { id, version: client.version, saved_at };
  },
  client_history: (_, office) => [
    { at: office.now() - 3_600_000_000, by: 'Jana Beispiel', action: 'client-saved', fields: [{ field: 'place', before: 'Lünen', after: 'Dortmund' }, { field: 'remark', before: null, after: 'Seiteneingang' }] },
    { at: office.now() - 86_400_000_000, by: 'Mirko Muster', action: 'clients-imported', fields: [] },
  ],
  residence_titles: () => TITLES,
  client_restrict: ({ id, version, restricted, reason }, office) => {
    const client = fakeClient(id) ?? office.refuse('not-found', { table: 'client' });
    if (client.version !== version) return office.refuse('version-conflict', { table: 'client', id });
    client.restriction = restricted ? { reason, at: office.now(), by: 'Mirko Muster' } : null;
    client.version += 1;
    office.changed('client', id);
    return { id, version: client.version, saved_at: office.now() };
  },
  client_move: ({ id, version, address }, office) => {
    const client = fakeClient(id) ?? office.refuse('not-found', { table: 'client' });
    if (client.version !== version) return office.refuse('version-conflict', { table: 'client', id });
    const old = client.form.address;
    const former = { id: office.id(), kind: old.kind, street: old.street, postcode: old.postcode, place: old.place, remark: old.remark, since: old.since, until: address.since, blocked: old.blocked };
    client.form = { ...client.form, address, former_addresses: [former, ...client.form.former_addresses] };
    client.version += 1;
    office.changed('client', id);
    return { id, version: client.version, saved_at: office.now() };
  },
  link_add: ({ client_id, kind, other_id, other_name, remark }, office) => {
    const client = fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' });
    const other = other_id === null ? undefined : fakeClient(other_id);
    const id = office.id();
    client.links = [...(client.links ?? []), { id, version: 1, kind, name: other ? nameOf(other) : other_name, client_id: other_id, remark }];
    office.changed('client', client_id);
    return { id, version: 1, saved_at: office.now() };
  },
  link_remove: ({ id }, office) => {
    for (const client of clients) client.links = (client.links ?? []).filter((link) => link.id !== id);
    office.changed('client', id);
    return { id, version: 0, saved_at: office.now() };
  },
  household_join: ({ client_id }, office) => ({ id: client_id, version: 0, saved_at: office.now() }),
  household_leave: ({ client_id }, office) => ({ id: client_id, version: 0, saved_at: office.now() }),
  household_reference: ({ client_id }, office) => ({ id: client_id, version: 0, saved_at: office.now() }),
  dispute_raise: ({ client_id, field, reason }, office) => {
    const client = fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' });
    const id = office.id();
    client.disputes = [{ id, version: 1, field, reason, at: office.now(), by: 'Jana Beispiel', lifted: null }, ...(client.disputes ?? [])];
    office.changed('client', client_id);
    return { id, version: 1, saved_at: office.now() };
  },
  dispute_lift: ({ id, reason }, office) => {
    const client = clients.find((one) => one.disputes?.some((dispute) => dispute.id === id)) ?? office.refuse('not-found', { table: 'client_dispute' });
    client.disputes = (client.disputes ?? []).map((dispute) =>
      dispute.id === id ? { ...dispute, version: 2, lifted: { at: office.now(), by: 'Jana Beispiel', reason } } : dispute,
    );
    office.changed('client', client.id);
    return { id, version: 2, saved_at: office.now() };
  },
  note_add: ({ client_id, text }, office) => {
    const client = fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' });
    const saved_at = office.now();
    const id = office.id();
    client.timeline.unshift({ at: saved_at, by: 'Jana Beispiel', what: { kind: 'note', id, text } });
    office.changed('note', id);
    return { id, version: 1, saved_at };
  },
  case_open: ({ client_id }, office) => {
    const client = fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' });
    client.cases.push({ number: 'M-2026-0500', phase: 'intake', opened: office.today() });
    office.changed('case_file', client_id);
    return { id: office.id(), version: 1, saved_at: office.now() };
  },
  undo: (_, office) => ({ id: office.id(), version: 1, saved_at: office.now() }),
  today: (_, office) => {
    const today = office.today();
    const soon = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    const row = (index: number) => {
      const client = clients[index];
      return { client_id: client?.id ?? '', client_name: client ? nameOf(client) : '' };
    };
    const hour = 3_600_000_000;
    return {
      now: [
        { id: 'a1', version: 1, ...row(0), staff_id: '01930000-0000-7000-8000-000000000107', staff_name: 'Jana Beispiel', starts_at: office.now() + hour, ends_at: office.now() + 2 * hour, subject: 'Antrag auf Wohnberechtigungsschein', language: 'ti', state: 'confirmed', next: [], resources: [], seats: 1, guests: [], series_id: null, interpreter: null },
        { id: 'a2', version: 1, client_id: null, client_name: null, staff_id: 'x', staff_name: 'Mirko Muster', starts_at: office.now() + 3 * hour, ends_at: office.now() + 4 * hour, subject: '', language: 'uk', state: 'booked', next: [], resources: [], seats: 1, guests: [], series_id: null, interpreter: null },
      ],
      due: [
        { kind: 'residence-expires', due: soon(-12), ...row(1), text: '§ 25 Abs. 2 AufenthG' },
        { kind: 'referral-overdue', due: soon(0), ...row(2), text: 'Anerkennungsberatung' },
        { kind: 'residence-expires', due: soon(20), ...row(3), text: 'Duldung' },
        { kind: 'referral-follow-up', due: soon(3), ...row(0), text: 'Wohnraumberatung' },
      ],
      due_total: 4,
      waiting_total: 2,
      waiting: [
        { id: 'r2', version: 1, ...row(2), organisation: 'Haus der Wege', service: 'Anerkennungsberatung', need: 'recognition', urgency: 'soon', state: 'no-answer', next: [], sent_on: soon(-17), chase_on: soon(-3), overdue: true, by: 'Mirko Muster', steps: [], silent_days: 17, level: 'slip', fields: [], data_stopped_on: null, appointment: null, outcome: null, chases: [], packages: [], reference: '0K7F3-Q9XM2' },
        { id: 'r3', version: 1, ...row(0), organisation: 'Volkshochschule', service: 'Deutsch A1 mit Kinderbetreuung', need: 'language', urgency: 'later', state: 'sent', next: [], sent_on: soon(-2), chase_on: soon(12), overdue: false, by: 'Jana Beispiel', steps: [], silent_days: 2, level: 'slip', fields: [], data_stopped_on: null, appointment: null, outcome: null, chases: [], packages: [], reference: '0K7F3-Q9XM2' },
      ],
      contacts: { all: 31, anonymous: 22, mine: 9, latest: [] },
      requests: { waiting: [], asked: [], zone: 'Europe/Berlin' },
    };
  },
};

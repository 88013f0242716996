import type {
  InterpreterAskForm,
  InterpreterForm,
  InterpreterMatch,
  InterpreterOfferRow,
  InterpreterPage,
  InterpreterRequestRow,
  LegalWeight,
  Need,
  RequestState,
} from '../generated/commands';
import type { FakeOffice, Handlers } from './host';

const MINUTE = 60_000_000;
const DAY = 24 * 60 * MINUTE;
const NEXT: Record<RequestState, RequestState[]> = {
  open: ['offered', 'unmet', 'withdrawn'],
  offered: ['accepted', 'open', 'unmet', 'withdrawn'],
  accepted: ['confirmed', 'open', 'unmet', 'withdrawn'],
  confirmed: ['done', 'client-absent', 'interpreter-absent', 'open', 'withdrawn'],
  done: ['settled'],
  'client-absent': ['settled'],
  'interpreter-absent': ['settled'],
  settled: [],
  unmet: ['open'],
  withdrawn: ['open'],
};
const USUAL: Record<Need, LegalWeight> = {
  residence: 'serious',
  debt: 'serious',
  health: 'advice',
  livelihood: 'advice',
  family: 'advice',
  recognition: 'advice',
  housing: 'everyday',
  language: 'everyday',
  'school-childcare': 'everyday',
  'training-work': 'everyday',
  participation: 'everyday',
  digital: 'everyday',
};

interface Somebody {
  id: string;
  version: number;
  form: InterpreterForm;
}

let pool: Somebody[] | undefined;
let requests: InterpreterRequestRow[] | undefined;
let offers: (InterpreterOfferRow & { request: string })[] = [];
let serial = 17;

export function resetInterpreters(): void {
  pool = undefined;
  requests = undefined;
  offers = [];
  serial = 17;
}

function person(office: FakeOffice, name: string, part: Partial<InterpreterForm> = {}): Somebody {
  const form: InterpreterForm = {
    name,
    kind: 'professional',
    gender: 'female',
    district: 'Nordstadt',
    phone: '01234 5552001',
    mail: '',
    modes: ['on-site', 'phone', 'video'],
    languages: [{ language: 'ti', dialect: '', level: 'native', certificate: 'sworn' }],
    refused: [],
    hours: [{ weekday: 1, from_minute: 540, to_minute: 960 }],
    tariff: 'sworn',
    kilometres: 8,
    note: '',
    active: true,
    ...part,
  };
  return { id: office.id(), version: 1, form };
}

function all(office: FakeOffice): Somebody[] {
  pool ??= [
    person(office, 'Hadnet Berhane'),
    person(office, 'Yonas Ghirmay', { gender: 'male', tariff: 'freelance' }),
    person(office, 'Rahwa Tesfazgi', { kind: 'volunteer', tariff: 'volunteer' }),
  ];
  return pool;
}

function row(office: FakeOffice, form: Partial<InterpreterAskForm>, part: Partial<InterpreterRequestRow> = {}): InterpreterRequestRow {
  serial += 1;
  const starts_at = Math.floor(office.now() / DAY) * DAY + 3 * DAY + 8 * 60 * MINUTE;
  return {
    id: office.id(),
    version: 1,
    reference: `D-2026-00${serial}`,
    form: {
      client_id: null,
      appointment_id: null,
      language: 'ti',
      dialect: '',
      need: 'residence',
      weight: 'serious',
      mode: 'on-site',
      gender_wish: 'woman-preferred',
      starts_at,
      ends_at: starts_at + 60 * MINUTE,
      place: 'Raum 2',
      district: 'Nordstadt',
      remark: '',
      name_released: false,
      ...form,
    },
    client_name: null,
    asked_by: 'Jana Beispiel',
    asked_at: office.now() - 90 * MINUTE,
    state: 'open',
    next: NEXT.open,
    due: 'find',
    interpreter_id: null,
    interpreter_name: null,
    answer_by: null,
    client_confirmed: false,
    interpreter_confirmed: false,
    minutes: null,
    kilometres: null,
    unmet_cause: null,
    reason: '',
    ...part,
  };
}

function asked(office: FakeOffice): InterpreterRequestRow[] {
  requests ??= [row(office, {}), row(office, { language: 'so', need: 'school-childcare', weight: 'everyday' })];
  return requests;
}

function find(office: FakeOffice, { id, version }: { id: string; version: number }): InterpreterRequestRow {
  const found = asked(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'interpreter_request' });
  if (found.version !== version) office.refuse('version-conflict', { table: 'interpreter_request', id });
  return found;
}

function step(office: FakeOffice, one: InterpreterRequestRow, to: RequestState) {
  const due = { open: 'find', offered: 'wait', accepted: 'confirm', confirmed: 'serve' } as const;
  one.state = to;
  one.next = NEXT[to];
  one.due = to in due ? due[to as keyof typeof due] : null;
  one.version += 1;
  office.changed('interpreter_request', one.id);
  return { id: one.id, version: one.version, saved_at: office.now() };
}

function free(one: InterpreterRequestRow): void {
  one.interpreter_id = null;
  one.interpreter_name = null;
  one.client_confirmed = false;
  one.interpreter_confirmed = false;
}

function match(one: InterpreterRequestRow, who: Somebody): InterpreterMatch {
  const { form } = who;
  const blockers: InterpreterMatch['blockers'] = [];
  if (form.kind === 'volunteer' && one.form.weight === 'serious') blockers.push('volunteer-serious-weight');
  if (offers.some((offer) => offer.request === one.id && offer.interpreter_id === who.id && offer.state !== 'sent')) blockers.push('asked-before');
  const level = form.languages.find(({ language }) => language === one.form.language)?.level ?? 'good';
  return {
    interpreter_id: who.id,
    name: form.name,
    kind: form.kind,
    gender: form.gender,
    level,
    certificate: 'sworn',
    dialect: '',
    district: form.district,
    phone: form.phone,
    mail: form.mail,
    served_minutes: 150,
    blockers,
    merits: [form.gender === 'female' ? 'gender-as-wished' : 'gender-not-as-wished'],
  };
}

function page(who: Somebody): InterpreterPage {
  return { id: who.id, version: who.version, form: who.form, exceptions: [], conflicts: [], requests: [], paid_cents: 41_250, ceiling_cents: 96_000, ceiling: 'fine' };
}

export const handlers: Handlers = {
  interpreter_requests: ({ scope }, office) => ({
    rows: asked(office).filter(({ due }) => (due === null) === (scope === 'past')),
    more: false,
  }),
  interpreter_matches: ({ id }, office) => {
    const request = asked(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'interpreter_request' });
    const knowing = all(office).filter(({ form }) => form.languages.some(({ language }) => language === request.form.language));
    const matches = knowing.map((who) => match(request, who)).sort((a, b) => a.blockers.length - b.blockers.length);
    return { request, offers: offers.filter((offer) => offer.request === id), matches };
  },
  interpreter_offer: (request, office) => {
    const one = find(office, request);
    const who = all(office).find(({ id }) => id === request.interpreter_id) ?? office.refuse('interpreter-language');
    if (match(one, who).blockers.length > 0) office.refuse('interpreter-blocked', { blocker: 'volunteer-serious-weight' });
    offers.push({
      id: office.id(),
      request: one.id,
      interpreter_id: who.id,
      interpreter_name: who.form.name,
      state: 'sent',
      cause: null,
      offered_at: office.now(),
      answered_at: null,
    });
    one.interpreter_id = who.id;
    one.interpreter_name = who.form.name;
    one.answer_by = office.now() + DAY;
    return step(office, one, 'offered');
  },
  interpreter_answer: (request, office) => {
    const one = find(office, request);
    const offer = offers.findLast(({ request: of }) => of === one.id);
    if (offer) Object.assign(offer, { state: request.answer, cause: request.cause, answered_at: office.now() });
    if (request.answer === 'accepted') return step(office, one, 'accepted');
    free(one);
    return step(office, one, 'open');
  },
  interpreter_confirm: (request, office) => {
    const one = find(office, request);
    if (request.side === 'office') one.client_confirmed = true;
    else one.interpreter_confirmed = true;
    return step(office, one, one.client_confirmed && one.interpreter_confirmed ? 'confirmed' : 'accepted');
  },
  interpreter_conclude: (request, office) => {
    const one = find(office, request);
    one.minutes = request.minutes ?? 60;
    one.kilometres = request.kilometres ?? 8;
    return step(office, one, request.outcome);
  },
  interpreter_step: (request, office) => {
    const one = find(office, request);
    if (request.to === 'withdrawn' && request.reason === '') office.refuse('field-required', { field: 'reason' });
    free(one);
    one.unmet_cause = request.cause;
    one.reason = request.reason;
    return step(office, one, request.to);
  },
  interpreter_propose: ({ client_id, appointment_id }, office) => {
    const starts_at = appointment_id === null ? null : Math.floor(office.now() / DAY) * DAY + 2 * DAY + 9 * 60 * MINUTE;
    const somebody = client_id !== null || appointment_id !== null;
    return {
      language: somebody ? 'ti' : null,
      dialect: '',
      starts_at,
      ends_at: starts_at === null ? null : starts_at + 45 * MINUTE,
      place: 'Servicezentrum Beispielstadt',
      client_id,
      client_name: client_id === null ? null : 'Selam Tesfay',
      appointment_id,
      asked: null,
      need: somebody ? 'housing' : null,
      weights: (Object.keys(USUAL) as Need[]).map((need) => ({ need, weight: USUAL[need] })),
    };
  },
  interpreter_ask: ({ id, version, form }, office) => {
    if (id !== null) {
      const one = find(office, { id, version });
      one.form = form;
      return step(office, one, 'open');
    }
    const one = row(office, form);
    asked(office).push(one);
    office.changed('interpreter_request', one.id);
    return { id: one.id, version: 1, saved_at: office.now() };
  },
  interpreter_list: (_, office) =>
    all(office).map(({ id, version, form }) => ({
      id,
      version,
      name: form.name,
      kind: form.kind,
      gender: form.gender,
      district: form.district,
      modes: form.modes,
      languages: form.languages,
      active: form.active,
      served_minutes: 150,
      ahead: 1,
      paid_cents: 41_250,
      ceiling_cents: form.kind === 'volunteer' ? 96_000 : null,
      ceiling: form.kind === 'volunteer' ? 'fine' : 'none',
    })),
  interpreter_open: ({ id }, office) => page(all(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'interpreter' })),
  interpreter_save: ({ id, form }, office) => {
    if (form.name.trim() === '') office.refuse('field-required', { field: 'name' });
    if (form.languages.length === 0) office.refuse('field-required', { field: 'languages' });
    let who = all(office).find((one) => one.id === id);
    if (who) {
      who.form = form;
      who.version += 1;
    } else {
      who = person(office, form.name, form);
      all(office).push(who);
    }
    office.changed('interpreter', who.id);
    return { id: who.id, version: who.version, saved_at: office.now() };
  },
  interpreter_tariffs: () => [
    { code: 'volunteer', label: 'Ehrenamt, je angefangene halbe Stunde', valid_from: '2026-01-01', ceiling_cents: 96_000 },
    { code: 'sworn', label: 'Beeidigt, je angefangene halbe Stunde', valid_from: '2024-01-01', ceiling_cents: null },
  ],
  interpreter_month: ({ month }, office) => ({
    month,
    rules: '2026-11-23',
    unconcluded: 0,
    interpreters: all(office)
      .slice(0, 1)
      .map(({ id, form }) => ({
        interpreter_id: id,
        name: form.name,
        kind: form.kind,
        tariff: 'Beeidigt, je angefangene halbe Stunde',
        settlements: [],
        total_cents: 9_636,
        year_cents: 41_250,
        ceiling_cents: null,
        ceiling: 'none',
        lines: [
          {
            request_id: office.id(),
            reference: 'D-2026-0003',
            starts_at: Date.parse(`${month}T09:00:00Z`) * 1000,
            language: 'ti',
            mode: 'on-site',
            outcome: 'client-absent',
            minutes: 60,
            kilometres: 8,
            fee_cents: 9_300,
            travel_cents: 336,
            is_settled: false,
          },
        ],
      })),
  }),
  interpreter_settle: ({ interpreter_id }, office) => ({ id: interpreter_id, version: 1, saved_at: office.now() }),
  interpreter_unmet: ({ from, to }) => ({
    from,
    to,
    requests: 9,
    unmet: 4,
    open: 1,
    rows: [
      {
        language: 'so',
        requests: 5,
        unmet: 4,
        weekdays: [0, 3, 0, 1, 0, 0, 0].map((unmet, index) => ({ unmet, requests: unmet + (index === 1 ? 1 : 0) })),
        causes: [{ cause: 'nobody-speaks', count: 4 }],
      },
    ],
  }),
};

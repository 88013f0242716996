import type { ClientForm, ClientId, Dispute, Link, NameForm, Restriction, TimelineEntry } from '../generated/commands';

/** Invented people of the origins that a counter sees, in the scripts that they write. Nobody of them lives. */
export interface FakeClient {
  id: ClientId;
  version: number;
  form: ClientForm;
  external_id: string | null;
  cases: { number: string; phase: 'intake' | 'plan' | 'linking' | 'closed'; opened: string }[];
  timeline: TimelineEntry[];
  links?: Link[];
  disputes?: Dispute[];
  restriction?: Restriction | null;
}

function name(given: string, family: string, part: Partial<NameForm> = {}): NameForm {
  return { id: null, kind: 'current', family, given, source: 'document', preferred: false, blocked: false, ...part };
}

export function blankForm(): ClientForm {
  return {
    names: [],
    birth_date: null,
    gender: 'unknown',
    nationalities: [],
    languages: [],
    letter_language: null,
    contact_means: [],
    address: { kind: 'unknown', street: '', postcode: '', place: '', remark: '', since: null, blocked: false },
    former_addresses: [],
    documents: [],
    representatives: [],
    residence: { title: null, as_printed: '', until: null, unlimited: false },
    remark: '',
  };
}

function born(year: number | null, month: number | null = null, day: number | null = null, estimated = false): ClientForm['birth_date'] {
  return { year, month, day, estimated, source: 'document', calendar: 'gregorian', text: null };
}

const DAY_US = 86_400_000_000;

/** `now` in microseconds; the days of the record are seen from it. */
export function invented(now: number): FakeClient[] {
  const iso = (days: number) => new Date(now / 1000 + days * 86_400_000).toISOString().slice(0, 10);
  const at = (days: number, hours = 0) => now + days * DAY_US + hours * 3_600_000_000;
  const id = (serial: number) => `01930000-0000-7000-8000-0000000000${String(serial).padStart(2, '0')}`;
  const speaks = (tag: string, needs_interpreter = false): ClientForm['languages'] => [{ tag, level: 'native', needs_interpreter }];
  return [
    {
      id: id(1),
      version: 4,
      external_id: '1187',
      form: {
        ...blankForm(),
        names: [name('Selam', 'Tesfay Gebre', { preferred: true }), name('ሰላም', 'ተስፋይ ገብረ', { source: 'spoken' })],
        birth_date: born(1992, 3, 14),
        gender: 'female',
        nationalities: ['ERI'],
        languages: [...speaks('ti', true), { tag: 'de', level: 'basic', needs_interpreter: false }],
        letter_language: 'ti',
        contact_means: [
          { kind: 'phone', value: '+49 231 555 0142', remark: 'nachmittags, nicht auf die Mailbox sprechen', safety: 'safe', leave_message: false, hours: 'nur vormittags', language: null },
          { kind: 'phone', value: '+49 231 555 0199', remark: 'Nummer des früheren Partners', safety: 'unsafe', leave_message: false, hours: '', language: null },
        ],
        address: { street: 'Musterweg 12', postcode: '44137', place: 'Dortmund', remark: 'Sammelunterkunft Nord, Zimmer 4', kind: 'accommodation', since: iso(-400), blocked: false },
        documents: [{ id: null, kind: 'passport', number: 'X00123456', issuer: 'ERI', valid_from: null, valid_until: iso(40), remark: '' }],
        representatives: [
          { id: null, kind: 'power-of-attorney', name: 'Miriam Gebre', reach: '+49 231 555 0177', scopes: ['housing'], valid_from: null, valid_until: iso(300), remark: '' },
          { id: null, kind: 'legal-guardian', name: 'Betreuungsbüro Beispiel', reach: '', scopes: [], valid_from: null, valid_until: iso(-30), remark: '' },
        ],
        residence: { title: '25.1', as_printed: 'AE §25 Abs. 1', until: iso(72), unlimited: false },
        remark: 'Sitzt im Rollstuhl: bitte den Seiteneingang öffnen.',
      },
      cases: [{ number: 'M-2026-0417', phase: 'plan', opened: iso(-120) }],
      timeline: [
        {
          at: at(0, -2),
          by: 'Jana Beispiel',
          what: {
            kind: 'contact',
            id: 'c1',
            channel: 'counter',
            language: 'ti',
            need: 'housing',
            urgency: 'soon',
            result: 'form-help',
            note: 'Hat nach dem Formular für den Wohnberechtigungsschein gefragt. Gemeinsam ausgefüllt; der Einkommensnachweis des Jobcenters fehlt noch und wird am Montag nachgereicht.',
          },
        },
        {
          at: at(-1),
          by: 'Jana Beispiel',
          what: { kind: 'note', id: 'n1', text: 'ሰላም ትግርኛ ጥራይ ትዛረብ። ኣስተርጓሚት ሰበይቲ ትመርጽ።' },
        },
        {
          at: at(-6),
          by: 'Mirko Muster',
          what: { kind: 'referral', id: 'r1', service: 'Wohnraumberatung', organisation: 'Wohnungsamt', need: 'housing', state: 'attended', cause: null, reason: '' },
        },
        {
          at: at(-9),
          by: 'Mirko Muster',
          what: { kind: 'appointment', id: 'a1', starts_at: at(-8), ends_at: at(-8) + 2_700_000_000, with: 'Jana Beispiel', state: 'finished', subject: 'Antrag Jobcenter' },
        },
        { at: at(-120), by: 'Jana Beispiel', what: { kind: 'case', id: 'f1', number: 'M-2026-0417', phase: 'plan', note: 'Ziel in ihren Worten: „Eine Wohnung für uns drei.“' } },
        { at: at(-130), by: 'Jana Beispiel', what: { kind: 'created', source: 'document' } },
      ],
    },
    {
      id: id(2),
      version: 1,
      external_id: '204',
      form: {
        ...blankForm(),
        names: [name('Mohamad', 'Al Ahmad', { preferred: true }), name('محمد', 'الأحمد', { source: 'spoken' })],
        birth_date: born(1998, 1, 1),
        gender: 'male',
        nationalities: ['SYR'],
        languages: speaks('ar'),
        letter_language: 'ar',
        contact_means: [{ kind: 'phone', value: '+49 231 555 0111', remark: '', safety: 'safe', leave_message: true, hours: '', language: null }],
        residence: { title: '25.2', as_printed: '', until: iso(-12), unlimited: false },
      },
      cases: [],
      timeline: [{ at: at(-40), by: 'Jana Beispiel', what: { kind: 'created', source: 'list' } }],
    },
    {
      id: id(3),
      version: 1,
      external_id: null,
      form: {
        ...blankForm(),
        names: [name('Олена', 'Коваленко', { source: 'spoken' }), name('Olena', 'Kovalenko', { preferred: true })],
        birth_date: born(1979, 11),
        gender: 'female',
        nationalities: ['UKR'],
        languages: [...speaks('uk'), { tag: 'ru', level: 'good', needs_interpreter: false }],
        letter_language: 'uk',
        residence: { title: '24', as_printed: '', until: iso(102), unlimited: false },
      },
      cases: [{ number: 'M-2026-0388', phase: 'linking', opened: iso(-60) }],
      timeline: [
        { at: at(-3), by: 'Mirko Muster', what: { kind: 'referral', id: 'r2', service: 'Anerkennungsberatung', organisation: 'Haus der Wege', need: 'recognition', state: 'sent', cause: null, reason: '' } },
        { at: at(-60), by: 'Mirko Muster', what: { kind: 'created', source: 'spoken' } },
      ],
    },
    {
      id: id(4),
      version: 1,
      external_id: '77',
      form: {
        ...blankForm(),
        names: [name('', 'Parwana', { preferred: true }), name('', 'پروانه', { source: 'spoken' })],
        birth_date: born(1985, null, null),
        gender: 'female',
        nationalities: ['AFG'],
        languages: speaks('fa-AF', true),
        residence: { title: null, as_printed: 'Duldung', until: iso(20), unlimited: false },
      },
      cases: [],
      timeline: [{ at: at(-200), by: 'Jana Beispiel', what: { kind: 'created', source: 'list' } }],
    },
    {
      id: id(5),
      version: 1,
      external_id: null,
      form: {
        ...blankForm(),
        names: [name('Ayşe', 'Yıldız', { preferred: true })],
        birth_date: born(1967, null, null, true),
        gender: 'female',
        nationalities: ['TUR'],
        languages: speaks('tr'),
        residence: { title: 'settlement', as_printed: '', until: null, unlimited: true },
      },
      cases: [],
      timeline: [],
    },
  ];
}

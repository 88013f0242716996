import { NO_DETAILS } from '../../shared/service';
import type { DirectoryOpened, DirectoryPast, ServiceForm, ServiceRow } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';

function form(part: Partial<ServiceForm>): ServiceForm {
  return {
    organisation: '',
    name: '',
    needs: [],
    street: '',
    postcode: '44135',
    place: 'Musterhausen',
    district: 'Mitte',
    phone: '',
    email: '',
    website: '',
    opening_hours: '',
    walk_in: false,
    languages: ['de'],
    fees: '',
    accessible: null,
    texts: [],
    assured_date: null,
    details: NO_DETAILS,
    ...part,
  };
}

/** Invented partners. */
function invented(today: string): ServiceRow[] {
  const ago = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const row = (serial: number, part: Partial<ServiceForm>, stale = false): ServiceRow => ({
    id: `01930000-0000-7000-8000-0000000009${String(serial).padStart(2, '0')}`,
    version: 1,
    form: form(part),
    assured_by: part.assured_date == null ? null : 'Mirko Muster',
    stale,
    last_used: serial % 2 === 0 ? ago(9) : null,
    last_used_by_me: null,
    favourite: false,
    open: serial === 1 ? 'open' : 'closed',
    open_minute: serial === 1 ? 12 * 60 : 9 * 60,
    opens_on: serial === 1 ? null : ago(-1),
  });
  return [
    row(1, {
      name: 'Wohnraumberatung',
      organisation: 'Amt für Wohnen Musterhausen',
      needs: ['housing'],
      street: 'Beispielallee 3',
      phone: '+49 231 555 0170',
      email: 'wohnen@beispiel.example',
      website: 'www.wohnen.example',
      opening_hours: 'Mo–Do 8–12, Do auch 14–17',
      walk_in: true,
      languages: ['de', 'en', 'ar', 'tr'],
      fees: 'kostenlos',
      accessible: true,
      assured_date: ago(21),
      texts: [
        { language: 'de', bring: 'Ausweis oder Aufenthaltstitel\nEinkommensnachweis\nSchreiben des Vermieters', directions: 'U-Bahn Beispielplatz, zweiter Eingang, Zimmer 12', state: 'checked', outdated: false },
        { language: 'ar', bring: 'الهوية أو تصريح الإقامة\nإثبات الدخل\nرسالة المؤجر', directions: 'محطة المترو Beispielplatz، المدخل الثاني، الغرفة 12', state: 'checked', outdated: false },
        { language: 'ti', bring: 'መንነት ወረቐት\nመረጋገጺ ኣታዊ\nደብዳቤ ኣካራዪ', directions: '', state: 'checked', outdated: false },
      ],
    }),
    row(
      2,
      {
        name: 'Anerkennungsberatung',
        organisation: 'Haus der Wege e. V.',
        needs: ['recognition', 'training-work'],
        street: 'Nordring 41',
        district: 'Nord',
        phone: '+49 231 555 0181',
        opening_hours: 'nach Vereinbarung',
        languages: ['de', 'uk', 'ru', 'en'],
        assured_date: ago(240),
        texts: [{ language: 'de', bring: 'Zeugnisse im Original\nÜbersetzungen, falls vorhanden', directions: '', state: 'checked', outdated: false }],
      },
      true,
    ),
    row(3, {
      name: 'Deutsch A1 mit Kinderbetreuung',
      organisation: 'Volkshochschule',
      needs: ['language', 'school-childcare'],
      street: 'Am Markt 1',
      phone: '+49 231 555 0122',
      opening_hours: 'Anmeldung Di 9–12',
      walk_in: true,
      fees: 'mit Berechtigung frei',
      accessible: true,
      assured_date: ago(3),
    }),
    row(4, {
      name: 'Schuldnerberatung',
      organisation: 'Verbraucherhilfe Musterhausen',
      needs: ['debt', 'livelihood'],
      street: 'Südstraße 8',
      district: 'Süd',
      phone: '+49 231 555 0133',
      opening_hours: 'Mo, Mi 10–13',
      languages: ['de', 'tr', 'ro'],
      accessible: false,
    }, true),
    row(5, {
      name: 'Asylverfahrensberatung',
      organisation: 'Beratungsstelle am Tor',
      needs: ['residence'],
      street: 'Torgasse 2',
      district: 'Nord',
      phone: '+49 231 555 0144',
      opening_hours: 'Mo–Fr 9–13',
      walk_in: true,
      languages: ['de', 'en', 'fa', 'fa-AF', 'ti', 'ar'],
      assured_date: ago(60),
    }),
  ];
}

let rows: ServiceRow[] | undefined;

export function services(office: FakeOffice): ServiceRow[] {
  rows ??= invented(office.today());
  return rows;
}

/** As if the file of the neighbouring town had been chosen. */
export const OPENED: DirectoryOpened = {
  token: '01930000-0000-7000-8000-00000000f001',
  file_name: 'nachbarstadt.json',
  rows: 9,
  added: [
    { table: 'organization', count: 1, names: ['Haus am Fluss'] },
    { table: 'service', count: 2, names: ['Mietberatung', 'Nähcafé'] },
  ],
  missing: [{ table: 'service', count: 4, names: ['Anerkennungsberatung'] }],
  changes: [
    {
      table: 'service',
      id: '01930000-0000-7000-8000-000000000901',
      name: 'Wohnraumberatung',
      field: 'alert',
      before: '',
      after: 'Umbau: Eingang im Hof',
    },
  ],
  changed: 1,
  unchanged: 5,
  findings: [],
  found: 0,
};

const PAST: DirectoryPast[] = [
  {
    id: '01930000-0000-7000-8000-000000000911',
    file_name: 'nachbarstadt-2026-11.zip',
    at: Date.UTC(2026, 10, 20, 9, 15) * 1000,
    by: 'Petra Leitung',
    added: 14,
    changed: 3,
    withdrawn: null,
  },
  {
    id: '01930000-0000-7000-8000-000000000910',
    file_name: 'verband.json',
    at: Date.UTC(2026, 9, 2, 7, 40) * 1000,
    by: 'Petra Leitung',
    added: 212,
    changed: 0,
    withdrawn: { at: Date.UTC(2026, 9, 2, 7, 52) * 1000, by: 'Petra Leitung' },
  },
];

export const handlers: Handlers = {
  directory_choose: () => OPENED,
  directory_import: ({ op_id }, office) => {
    office.changed('service', op_id);
    return { id: op_id, version: 0, saved_at: office.now() };
  },
  directory_past: () => PAST,
  directory_withdraw: ({ import: id }, office) => {
    office.changed('service', id);
    return { id, version: 0, saved_at: office.now() };
  },
  directory_export: ({ form: wanted }) => ({ path: `/home/demo/hsds-2026-11-23.${wanted === 'package' ? 'zip' : 'json'}` }),
  service_search: ({ query, need, open_now, walk_in, favourite, stale }, office) => {
    const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return services(office).filter((row) => {
      const { form: one } = row;
      if ((open_now && row.open !== 'open') || (walk_in && !one.walk_in) || (favourite && !row.favourite) || (stale && !row.stale)) return false;
      const text = [one.name, one.organisation, one.street, one.district].join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word)) && (need === null || one.needs.includes(need));
    });
  },
  service_save: ({ id, version, form: next }, office) => {
    if (next.website !== '' && !next.website.includes('.')) return office.refuse('website-form', { field: 'form.website' });
    const found = services(office).find((row) => row.id === id);
    if (found && found.version !== version) return office.refuse('version-conflict', { table: 'service', id: found.id });
    const saved = found ?? { id: office.id(), version: 0, form: next, assured_by: null, stale: false, last_used: null, last_used_by_me: null, favourite: false, open: 'unknown' as const, open_minute: null, opens_on: null };
    Object.assign(saved, { form: next, version: saved.version + 1, assured_by: next.assured_date === null ? null : 'Jana Beispiel', stale: next.assured_date === null });
    if (!found) services(office).push(saved);
    office.changed('service', saved.id);
    return { id: saved.id, version: saved.version, saved_at: office.now() };
  },
  service_confirm: ({ id, version }, office) => {
    const row = services(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'service' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'service', id });
    Object.assign(row, { version: version + 1, stale: false, assured_by: 'Jana Beispiel', form: { ...row.form, assured_date: office.today() } });
    office.changed('service', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  service_favourite: ({ id, on }, office) => {
    const row = services(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'service' });
    row.favourite = on;
    office.changed('service', id);
    return {};
  },
};

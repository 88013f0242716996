import type { BirthDate, ImportBatch, ImportColumn, ImportOpened, ImportPreview } from '../generated/commands';
import type { Handlers } from './host';

const column = (index: number, header: string, field: string, confidence: number, ...examples: string[]): ImportColumn => ({
  index,
  header,
  field,
  confidence,
  examples,
});

/** An old list as offices have them, invented. */
const OPENED: ImportOpened = {
  token: 'list-1',
  file_name: 'Klientenliste_NEU_final(2).xlsx',
  format: 'xlsx',
  encoding: null,
  separator: null,
  sheets: [
    {
      name: 'Klienten 2026',
      rows: 412,
      use_it: true,
      why_not: null,
      header_row: 3,
      columns: [
        column(0, 'Nr.', 'external-id', 0.95, '1001', '1002', '1003'),
        column(1, 'Nachname', 'family', 0.95, 'Tesfay', 'Kovalenko', 'Al-Hassan'),
        column(2, 'Vorname', 'given', 0.95, 'Selam', 'Oksana', 'Yusuf'),
        column(3, 'geb.', 'birth-date', 0.92, '14.03.1991', '00.00.1985', '7/8/79'),
        column(4, 'Spr.', 'languages', 0.7, 'Tigrinya', 'ukr.', 'Arab./Kurm.'),
        column(5, 'Tel', 'phone', 0.88, '0151 5550142', '0176/5550199 (Bruder)'),
        column(6, 'Titel', 'residence-title', 0.55, '§ 25 (2)', '24er', 'Duldung'),
        column(7, 'Bem. JK', 'note', 0.3, 'kommt mi. wieder', 'Kita?'),
        column(8, '', 'note', 0.3, 'x', 'x'),
      ],
      first_rows: [
        { row: 1, text: 'Klientenliste Stand Nov.' },
        { row: 3, text: 'Nr. | Nachname | Vorname | geb. | Spr. | Tel | Titel | Bem. JK' },
        { row: 4, text: '1001 | Tesfay | Selam | 14.03.1991 | Tigrinya | 0151 5550142' },
      ],
    },
    { name: 'Notizen', rows: 14, use_it: false, why_not: 'no-columns', header_row: null, columns: [], first_rows: [{ row: 1, text: 'bitte nicht sortieren!' }] },
  ],
};

const born = (year: number | null, month: number | null, day: number | null): BirthDate => ({
  year,
  month,
  day,
  estimated: false,
  source: 'list',
  calendar: 'gregorian',
  text: null,
});

const SHEET = 'Klienten 2026';
const PREVIEW: ImportPreview = {
  rows_read: 412,
  will_import: 371,
  will_update: 24,
  will_skip: 17,
  skipped: [
    { sheet: SHEET, row: 1, reason: 'title', text: 'Klientenliste Stand Nov.' },
    { sheet: SHEET, row: 3, reason: 'header', text: 'Nr. | Nachname | Vorname' },
    { sheet: SHEET, row: 58, reason: 'blank', text: '' },
    { sheet: SHEET, row: 120, reason: 'section', text: 'ab hier 2025' },
    { sheet: SHEET, row: 233, reason: 'no-name', text: '0151 5550177 | ruft zurück' },
    { sheet: SHEET, row: 412, reason: 'total', text: 'Summe 395' },
  ],
  updated: [
    { sheet: SHEET, row: 5, name: 'Oksana Kovalenko', birth_date: born(1985, null, null), language: 'uk', external_id: '1002' },
    { sheet: SHEET, row: 19, name: 'Amanuel Haile', birth_date: born(1990, 1, 1), language: 'ti', external_id: '1016' },
  ],
  readings: [
    { sheet: SHEET, row: 7, field: 'birth-date', kind: 'two-digit-year', read: '7/8/79', understood: '1979-08-07' },
    { sheet: SHEET, row: 9, field: 'birth-date', kind: 'partial-date', read: '00.00.1985', understood: '1985-00-00' },
    { sheet: SHEET, row: 12, field: 'birth-date', kind: 'january-first', read: '01.01.1990', understood: '1990-01-01' },
    { sheet: SHEET, row: 15, field: 'family', kind: 'lost-letter', read: 'M?ller', understood: 'M?ller' },
    { sheet: SHEET, row: 15, field: 'languages', kind: 'language-recognised', read: 'Kurm.', understood: 'ku' },
    { sheet: SHEET, row: 21, field: 'phone', kind: 'phone-note', read: '0176/5550199 (Bruder)', understood: '0176/5550199' },
    { sheet: SHEET, row: 30, field: 'birth-date', kind: 'impossible-date', read: '31.02.1988', understood: '' },
  ],
  reading_counts: [
    { code: 'two-digit-year', count: 88 },
    { code: 'partial-date', count: 41 },
    { code: 'january-first', count: 37 },
    { code: 'language-recognised', count: 210 },
    { code: 'phone-note', count: 19 },
    { code: 'lost-letter', count: 6 },
    { code: 'impossible-date', count: 2 },
  ],
  duplicates: [
    { sheet: SHEET, row: 88, name: 'Selam Tesfay', other_sheet: SHEET, other_row: 4, other_client: null, other_name: 'Selam Tesfai', score: 0.94, reasons: ['similar-spelling', 'birth-date-equal'] },
    { sheet: SHEET, row: 140, name: 'Oksana Kovalenko', other_sheet: null, other_row: null, other_client: 'c2', other_name: '', score: 0.97, reasons: ['same-name', 'phone'] },
  ],
  readings_total: 403,
  duplicates_total: 2,
  sample: [
    { sheet: SHEET, row: 4, name: 'Selam Tesfay', birth_date: born(1991, 3, 14), language: 'ti', external_id: '1001' },
    { sheet: SHEET, row: 5, name: 'Oksana Kovalenko', birth_date: born(1985, null, null), language: 'uk', external_id: '1002' },
    { sheet: SHEET, row: 6, name: 'يوسف الحسن', birth_date: null, language: null, external_id: null },
  ],
};

/** Of the past: one list in the store, one taken back. */
const PAST: ImportBatch[] = [
  {
    id: '01999999-0000-7000-8000-000000000001',
    file_name: 'Klientenliste_NEU_final(1).xlsx',
    at: Date.UTC(2026, 10, 18, 8, 12) * 1000,
    by: 'Ada Min',
    rows_read: 388,
    imported: 371,
    updated: 0,
    skipped: 17,
    withdrawn: null,
  },
  {
    id: '01999999-0000-7000-8000-000000000002',
    file_name: 'Adressen Weihnachtspost.csv',
    at: Date.UTC(2026, 10, 17, 14, 40) * 1000,
    by: 'Ada Min',
    rows_read: 96,
    imported: 90,
    updated: 4,
    skipped: 2,
    withdrawn: { at: Date.UTC(2026, 10, 17, 14, 55) * 1000, by: 'Ada Min', removed: 89, restored: 3, kept: 2 },
  },
];

const work = { stopped: false };
const isStopped = (): boolean => work.stopped;

export const handlers: Handlers = {
  import_choose: () => OPENED,
  import_map: ({ sheets }, office) => (sheets.some((sheet) => sheet.use_it && sheet.fields.includes('family')) ? PREVIEW : office.refuse('import-nothing')),
  import_header: ({ sheet, header_row }, office) => {
    const known = OPENED.sheets.find(({ name }) => name === sheet);
    if (!known) return office.refuse('request-invalid');
    const columns = known.columns.map((column) => ({ ...column, header: header_row === null ? '' : column.header, field: header_row === 3 ? column.field : 'note' }));
    return { ...known, use_it: true, why_not: null, header_row, columns };
  },
  import_list: () => PAST,
  import_kept: () => ({
    clients: [
      { id: 'c1', name: 'Selam Tesfay', made: true },
      { id: 'c2', name: 'Oksana Kovalenko', made: false },
    ],
    total: 2,
  }),
  import_withdraw: async ({ batch }, office) => {
    work.stopped = false;
    const total = PAST.find(({ id }) => id === batch)?.imported ?? 0;
    for (let done = 0; done < total; done += 30) {
      office.tell('progress', { work: 'import-withdraw', done, total });
      await new Promise((go_on) => setTimeout(go_on, 100));
      if (isStopped()) return { removed: 0, restored: 0, kept: 0, cancelled: true };
    }
    return { removed: total - 1, restored: 0, kept: 1, cancelled: false };
  },
  import_cancel: () => {
    work.stopped = true;
    return {};
  },
  import_run: async (_, office) => {
    work.stopped = false;
    for (let done = 0; done < PREVIEW.rows_read; done += 12) {
      office.tell('progress', { work: 'import', done, total: PREVIEW.rows_read });
      await new Promise((go_on) => setTimeout(go_on, 100));
      if (isStopped()) return { rows_read: 0, imported: 0, updated: 0, skipped: 0, duplicates: 0, cancelled: true };
    }
    return { rows_read: 412, imported: 371, updated: 24, skipped: 17, duplicates: 2, cancelled: false };
  },
  import_report_save: () => ({ path: '/home/demo/Klientenliste.report.xlsx' }),
};

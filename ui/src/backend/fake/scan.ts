import type { ScanCheck, ScanField, ScannedDocument, ScanState } from '../generated/commands';
import { fakeClient } from './client';
import type { Handlers } from './host';

/** The specimen that the standard prints, of the invented land Utopia: what the fake office reads from every zone. */
const SPECIMEN: ScannedDocument = {
  format: 'td3',
  layout: 'as-typed',
  lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  name: { id: null, kind: 'current', family: 'Eriksson', given: 'Anna Maria', source: 'document', preferred: false, blocked: false },
  cut_off: false,
  birth_date: { year: 1974, month: 8, day: 12, estimated: false, source: 'document', calendar: 'gregorian', text: null },
  gender: 'female',
  nationality: null,
  nationality_printed: 'UTO',
  issuer_printed: 'UTO',
  document: { id: null, kind: 'passport', number: 'L898902C3', issuer: null, valid_from: null, valid_until: '2012-04-15', remark: '' },
  expired: true,
  optional: ['ZE184226B'],
  checks: [
    { field: 'number', right: true, line: 2, column: 10, found: '6', expected: '6' },
    { field: 'birth-date', right: true, line: 2, column: 20, found: '2', expected: '2' },
    { field: 'expiry', right: true, line: 2, column: 28, found: '9', expected: '9' },
    { field: 'optional', right: true, line: 2, column: 43, found: '1', expected: '1' },
    { field: 'composite', right: true, line: 2, column: 44, found: '0', expected: '0' },
  ],
  problems: [],
  repairs: [],
};

export const handlers: Handlers = {
  scan: ({ text, client }, office) => {
    if (text.replace(/\s/g, '').length < 72) return office.refuse('scan-not-a-zone');
    // A misread number, as a reader gives it for a worn document.
    const misread = text.includes('L8989O2C3');
    const checks = SPECIMEN.checks.map((check): ScanCheck => (misread && check.field === 'number' ? { ...check, right: false, expected: '2' } : check));
    const document: ScannedDocument = {
      ...SPECIMEN,
      checks,
      layout: text.includes(';') ? 'german' : 'as-typed',
      ...(misread && {
        document: { ...SPECIMEN.document, number: 'L8989O2C3' },
        repairs: [{ field: 'number' as const, swaps: [{ line: 2, column: 6, found: 'O', proposed: '0' }], lines: SPECIMEN.lines }],
      }),
    };
    if (client === null) return { document, record: null, hits: [] };
    const { form } = fakeClient(client) ?? office.refuse('not-found', { table: 'client' });
    const state = (field: ScanField): ScanState => {
      if (field === 'document') return form.documents.some((own) => own.number === document.document.number) ? 'same' : 'new';
      return 'differs';
    };
    const comparisons = (['name', 'birth-date', 'gender', 'document'] as const).map((field) => ({ field, state: state(field) }));
    return { document, record: { id: client, form, comparisons }, hits: [] };
  },
};

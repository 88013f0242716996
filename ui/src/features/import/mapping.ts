import type { ImportMapping, ImportMappingSheet, ImportOpened, ImportSheet } from '../../backend/generated/commands';

/** What a column can hold, as the desk names it: the order of the choice. */
export const FIELDS = [
  'external-id',
  'family',
  'given',
  'middle-name',
  'full-name',
  'native-name',
  'birth-date',
  'gender',
  'nationality',
  'languages',
  'phone',
  'email',
  'address',
  'street',
  'house-number',
  'postcode',
  'place',
  'residence-title',
  'residence-until',
  'first-contact',
  'worker',
  'note',
  'ignore',
] as const;

export type Field = (typeof FIELDS)[number];

/** Of these a list may have several columns; any other field has one. */
const MAY_REPEAT: readonly string[] = ['middle-name', 'phone', 'email', 'languages', 'nationality', 'note', 'ignore'];

/** What nobody has named is kept. Only a person leaves a column out. */
const KEPT: Field = 'note';

function fieldsOf(sheet: ImportSheet): string[] {
  const width = Math.max(0, ...sheet.columns.map(({ index }) => index + 1));
  const fields = new Array<string>(width).fill(KEPT);
  for (const column of sheet.columns) fields[column.index] = column.field;
  return fields;
}

/** The mapping that the desk proposes, as it goes back to it. */
export function proposedMapping(opened: ImportOpened): ImportMapping {
  return {
    token: opened.token,
    sheets: opened.sheets.map((sheet) => ({
      name: sheet.name,
      use_it: sheet.use_it,
      header_row: sheet.header_row,
      fields: fieldsOf(sheet),
    })),
  };
}

export function withSheet(mapping: ImportMapping, name: string, change: (sheet: ImportMappingSheet) => ImportMappingSheet): ImportMapping {
  return { ...mapping, sheets: mapping.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

export function withUse(mapping: ImportMapping, name: string, use: boolean): ImportMapping {
  return withSheet(mapping, name, (sheet) => ({ ...sheet, use_it: use }));
}

/** A field that a person has once moves: the column that held it so far is kept as a note, so that nothing of it is lost. */
export function withField(mapping: ImportMapping, name: string, column: number, field: Field): ImportMapping {
  const kept = (now: string) => (now === field && !MAY_REPEAT.includes(field) ? KEPT : now);
  return withSheet(mapping, name, (sheet) => ({ ...sheet, fields: sheet.fields.map((now, at) => (at === column ? field : kept(now))) }));
}

/** The column that took the proposed field of this one away, if one did. */
export function takenBy(fields: readonly string[], column: number, proposed: string): number | undefined {
  if (fields[column] !== KEPT || proposed === KEPT || MAY_REPEAT.includes(proposed)) return undefined;
  const at = fields.indexOf(proposed);
  return at < 0 ? undefined : at;
}

/** `A`, `B`, … `AA` for a column from 0, as a spreadsheet names it. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export type Certainty = 'certain' | 'likely' | 'doubtful' | 'chosen';

/** How sure the proposal is; what a person has chosen is beyond doubt. */
export function certaintyOf(confidence: number, proposed: string, now: string): Certainty {
  if (proposed !== now) return 'chosen';
  if (confidence >= 0.8) return 'certain';
  return confidence >= 0.5 ? 'likely' : 'doubtful';
}

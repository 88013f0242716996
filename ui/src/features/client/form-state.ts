import type { BirthDate, ClientForm, NameForm } from '../../backend/generated/commands';

/** What is edited: the form, the birth date as it is typed, and what the desk had when editing began. */
export interface Editing {
  form: ClientForm;
  birthText: string;
  base: ClientForm;
  version: number;
}

export function emptyName(preferred: boolean): NameForm {
  return { id: null, kind: 'current', family: '', given: '', source: 'spoken', preferred };
}

export function emptyForm(): ClientForm {
  return {
    names: [emptyName(true)],
    birth_date: null,
    gender: 'unknown',
    nationalities: [],
    languages: [],
    letter_language: null,
    contact_means: [],
    address: { street: '', postcode: '', place: '', remark: '' },
    residence: { title: null, as_printed: '', until: null, unlimited: false },
    remark: '',
  };
}

/** What stands in the field for a stored birth date: as it was written, or its known parts in the German order. */
export function birthTextOf(date: BirthDate | null): string {
  if (!date) return '';
  if (date.text !== null && date.text !== '') return date.text;
  const part = (number: number | null, width: number) => (number === null ? '0'.repeat(width) : String(number).padStart(width, '0'));
  if (date.year !== null && date.month === null && date.day === null) return date.estimated ? `ca. ${date.year}` : String(date.year);
  return `${part(date.day, 2)}.${part(date.month, 2)}.${part(date.year, 4)}`;
}

export function startEditing(form: ClientForm, version: number): Editing {
  const names = form.names.length > 0 ? form.names : [emptyName(true)];
  return { form: { ...form, names }, birthText: birthTextOf(form.birth_date), base: form, version };
}

/** A name typed into the search becomes the first guess: the last word as the family name. A single word stays alone there. */
export function nameFromSearch(typed: string): Pick<NameForm, 'family' | 'given'> {
  const words = typed.trim().split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

/** What goes to the desk: without the rows that were left empty. */
export function cleaned(form: ClientForm): ClientForm {
  const names = form.names.filter((name) => name.family.trim() !== '' || name.given.trim() !== '');
  return {
    ...form,
    names: names.some((name) => name.preferred) ? names : names.map((name, index) => ({ ...name, preferred: index === 0 })),
    contact_means: form.contact_means.filter((means) => means.value.trim() !== ''),
    languages: form.languages.filter((language) => language.tag !== ''),
    nationalities: form.nationalities.filter((code) => code !== ''),
  };
}

export type FormField = keyof ClientForm;

export const FORM_FIELDS: readonly FormField[] = [
  'names',
  'birth_date',
  'gender',
  'nationalities',
  'languages',
  'letter_language',
  'contact_means',
  'address',
  'residence',
  'remark',
];

export function sameField(a: ClientForm, b: ClientForm, field: FormField): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

export interface FieldConflict {
  field: FormField;
  /** Both changed it, differently: the person decides. Otherwise only they did, and theirs stands. */
  open: boolean;
}

/** What differs between what somebody else saved meanwhile and what was typed here. */
export function conflicts(base: ClientForm, mine: ClientForm, theirs: ClientForm): FieldConflict[] {
  return FORM_FIELDS.filter((field) => !sameField(base, theirs, field) && !sameField(mine, theirs, field)).map((field) => ({
    field,
    open: !sameField(base, mine, field),
  }));
}

/** Their record with my changes in it; where both changed a field, `keep` says whose stands. */
export function merged(base: ClientForm, mine: ClientForm, theirs: ClientForm, keep: (field: FormField) => 'mine' | 'theirs'): ClientForm {
  const result = { ...theirs };
  for (const field of FORM_FIELDS) {
    if (sameField(base, mine, field)) continue;
    if (sameField(base, theirs, field) || keep(field) === 'mine') Object.assign(result, { [field]: mine[field] });
  }
  return result;
}

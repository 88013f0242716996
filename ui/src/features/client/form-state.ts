import type { AddressForm, BirthDate, Calendar, ClientForm, ContactMeansForm, DocumentForm, FormerAddressForm, LanguageForm, NameForm, RepresentativeForm } from '../../backend/generated/commands';

/** What is edited: the form, the birth date as it is typed, and what the desk had when editing began. */
export interface Editing {
  form: ClientForm;
  birthText: string;
  /** The calendar that it is typed in. */
  birthCalendar: Calendar;
  base: ClientForm;
  version: number;
}

export function emptyName(preferred: boolean): NameForm {
  return { id: null, kind: 'current', family: '', given: '', source: 'spoken', preferred, blocked: false };
}

export function emptyAddress(): AddressForm {
  return { kind: 'unknown', street: '', postcode: '', place: '', remark: '', since: null, blocked: false };
}

export function emptyFormerAddress(): FormerAddressForm {
  return { id: null, kind: 'unknown', street: '', postcode: '', place: '', remark: '', since: null, until: null, blocked: false };
}

export function emptyDocument(): DocumentForm {
  return { id: null, kind: 'passport', number: '', issuer: null, valid_from: null, valid_until: null, remark: '' };
}

export function emptyRepresentative(): RepresentativeForm {
  return { id: null, kind: 'parent', name: '', reach: '', scopes: [], valid_from: null, valid_until: null, remark: '' };
}

export function emptyLanguage(): LanguageForm {
  return { tag: '', level: 'native', needs_interpreter: false };
}

export function emptyMeans(): ContactMeansForm {
  return { kind: 'phone', value: '', remark: '', safety: 'unclear', leave_message: false, hours: '', language: null };
}

export function emptyForm(): ClientForm {
  return {
    names: [emptyName(true)],
    birth_date: null,
    gender: 'unknown',
    nationalities: [],
    languages: [emptyLanguage()],
    letter_language: null,
    // The counter asks for a telephone number; left empty, the row goes away.
    contact_means: [emptyMeans()],
    address: emptyAddress(),
    former_addresses: [],
    documents: [],
    representatives: [],
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

/** What the birth-date field shows of a date: its text, in the calendar that it was given in. */
export function birthTyped(date: BirthDate | null): Pick<Editing, 'birthText' | 'birthCalendar'> {
  return { birthText: birthTextOf(date), birthCalendar: date?.calendar ?? 'gregorian' };
}

export function startEditing(form: ClientForm, version: number): Editing {
  const names = form.names.length > 0 ? form.names : [emptyName(true)];
  return { form: { ...form, names }, ...birthTyped(form.birth_date), base: form, version };
}

/** A name typed into the search becomes the first guess: the last word as the family name. A single word stays alone there. */
export function nameFromSearch(typed: string): Pick<NameForm, 'family' | 'given'> {
  const words = typed.trim().split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

/** Whether a row was added and left as it came. Its kind is a guess of the form's, and says nothing. */
function isBlank<T extends { kind: string }>(row: T, blank: T): boolean {
  return JSON.stringify({ ...row, kind: '' }) === JSON.stringify({ ...blank, kind: '' });
}

/** What goes to the desk: without the rows that were left empty. */
export function cleaned(form: ClientForm): ClientForm {
  const names = form.names.filter((name) => name.family.trim() !== '' || name.given.trim() !== '');
  return {
    ...form,
    names: names.some((name) => name.preferred) ? names : names.map((name, index) => ({ ...name, preferred: index === 0 })),
    contact_means: form.contact_means.filter((means) => means.value.trim() !== ''),
    former_addresses: form.former_addresses.filter((one) => !isBlank(one, emptyFormerAddress())),
    documents: form.documents.filter((one) => !isBlank(one, emptyDocument())),
    representatives: form.representatives.filter((one) => !isBlank(one, emptyRepresentative())),
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
  'former_addresses',
  'documents',
  'representatives',
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

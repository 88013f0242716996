import type { ServiceForm, ServiceRow } from '../../backend/generated/commands';
import { NO_DETAILS } from '../../shared/service';

export interface Filter {
  /** A language that is spoken there, or any. */
  language: string | null;
  district: string | null;
}

/** The words and the need are asked of the desk; these two narrow what it answered. */
export function filtered(rows: readonly ServiceRow[], { language, district }: Filter): readonly ServiceRow[] {
  return rows.filter(
    ({ form }) => (language === null || form.languages.includes(language)) && (district === null || form.district === district),
  );
}

export function districtsOf(rows: readonly ServiceRow[], locale: string): readonly string[] {
  const collator = new Intl.Collator(locale);
  return [...new Set(rows.map(({ form }) => form.district).filter((district) => district !== ''))].sort(collator.compare);
}

export function languagesOf(rows: readonly ServiceRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ form }) => form.languages))];
}

/** Address in one line, or nothing. */
export function addressOf({ street, postcode, place }: ServiceForm): string {
  return [street, [postcode, place].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
}

/** What to bring, an item a line. */
export function bringItems(bring: string): readonly string[] {
  return bring
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function emptyForm(today: string): ServiceForm {
  return {
    organisation: '',
    name: '',
    needs: [],
    street: '',
    postcode: '',
    place: '',
    district: '',
    phone: '',
    email: '',
    website: '',
    opening_hours: '',
    walk_in: false,
    languages: [],
    fees: '',
    accessible: null,
    texts: [],
    // Whoever writes an entry down has just asked.
    assured_date: today,
    details: NO_DETAILS,
  };
}

/** As it is saved: no space at the ends, no text that says nothing. */
export function cleaned(form: ServiceForm): ServiceForm {
  const trimmed = Object.fromEntries(
    Object.entries(form).map(([key, value]) => [key, typeof value === 'string' && key !== 'assured_date' ? value.trim() : (value as unknown)]),
  ) as ServiceForm;
  return {
    ...trimmed,
    texts: form.texts
      .map((text) => ({ ...text, bring: bringItems(text.bring).join('\n'), directions: text.directions.trim() }))
      .filter((text) => text.bring !== '' || text.directions !== ''),
  };
}

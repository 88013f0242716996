import type { DataKind, LegalBasis, NoticeWay, ReleaseForm, SpecialBasis, SpecialCategory } from '../../backend/generated/commands';

export const KINDS: readonly DataKind[] = ['identity', 'reach', 'language', 'concern', 'residence', 'papers', 'representation'];
export const SPECIAL: readonly SpecialCategory[] = ['health', 'origin', 'religion', 'politics', 'sexuality', 'genetic', 'offences'];
export const FORMS: readonly ReleaseForm[] = ['on-screen', 'on-paper', 'refused'];
export const WAYS: readonly NoticeWay[] = ['paper', 'read-aloud', 'screen', 'mail'];
export const BASES: readonly LegalBasis[] = ['public-task', 'legal-obligation', 'contract', 'vital-interests', 'legitimate-interests', 'consent'];
export const SPECIAL_BASES: readonly SpecialBasis[] = ['social-law', 'health-care', 'vital-interests', 'legal-claims', 'public-interest', 'consent'];

/** What of a list in an address the screen knows: `kinds=identity,reach`. */
export function codesOf<T extends string>(text: string | null, known: readonly T[]): T[] {
  const asked = (text ?? '').split(',');
  return known.filter((code) => asked.includes(code));
}

/** With or without the one, in the order of all. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], one: T): T[] {
  return all.filter((item) => (item === one ? !chosen.includes(item) : chosen.includes(item)));
}

/** So many months after a day, the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

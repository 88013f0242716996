import { useMemo } from 'react';
import { m } from '../../backend/generated/messages';
import type { DuplicateSide, MergeField, NameForm } from '../../backend/generated/commands';
import { useBirthDateText } from '../../shared/date-field';
import { useFormat, useText } from '../../shared/l10n';
import { useNationalityName } from '../../shared/nationality-name';
import { useWords } from '../../shared/words';
import { localDay } from '../../shared/when';

export function nameText({ given, family }: Pick<NameForm, 'given' | 'family'>): string {
  return [given, family].filter(Boolean).join(' ');
}

/** The name that stands on top of a record. */
export function topName(side: DuplicateSide): string {
  const { names } = side.form;
  const top = names.find((name) => name.preferred) ?? names[0];
  return top ? nameText(top) : '';
}

/** One row of the comparison: what each side says, a line each. */
export interface ComparedRow {
  id: string;
  label: string;
  lines: (side: DuplicateSide) => string[];
}

/** How the two sides of a row stand to each other. */
export type RowState = 'same' | 'differs' | 'one-side' | 'empty';

export function rowState(first: readonly string[], second: readonly string[]): RowState {
  if (first.length === 0 && second.length === 0) return 'empty';
  if (first.length === 0 || second.length === 0) return 'one-side';
  const sorted = (lines: readonly string[]) => [...lines].sort().join('\n');
  return sorted(first) === sorted(second) ? 'same' : 'differs';
}

/** Every field of a record in words, in the order in which a caseworker asks. */
export function useComparedRows(): readonly ComparedRow[] {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const birthDate = useBirthDateText();
  const nationality = useNationalityName();
  return useMemo(() => {
    const filled = (...lines: (string | null)[]) => lines.filter((line): line is string => line !== null && line !== '');
    const address = (parts: { street: string; postcode: string; place: string; remark: string }) =>
      [parts.street, [parts.postcode, parts.place].filter(Boolean).join(' '), parts.remark].filter(Boolean).join(', ');
    return [
      { id: 'names', label: word('client-field', 'names'), lines: ({ form }) => form.names.map(nameText) },
      { id: 'birth-date', label: word('merge-field', 'birth-date'), lines: ({ form }) => (form.birth_date === null ? [] : filled(birthDate(form.birth_date))) },
      { id: 'gender', label: word('merge-field', 'gender'), lines: ({ form }) => (form.gender === 'unknown' ? [] : [word('gender', form.gender)]) },
      { id: 'nationalities', label: word('merge-field', 'nationalities'), lines: ({ form }) => form.nationalities.map(nationality) },
      { id: 'languages', label: word('client-field', 'languages'), lines: ({ form }) => form.languages.map(({ tag }) => format.language(tag)) },
      { id: 'contact-means', label: word('client-field', 'contact-means'), lines: ({ form }) => form.contact_means.map(({ value }) => value) },
      {
        id: 'documents',
        label: t(m.duplicateDocuments()),
        lines: ({ form }) => form.documents.map(({ kind, number }) => [word('document-kind', kind), number].filter(Boolean).join(' ')),
      },
      { id: 'address', label: word('merge-field', 'address'), lines: ({ form }) => filled(address(form.address)) },
      { id: 'former-addresses', label: t(m.duplicateFormerAddresses()), lines: ({ form }) => filled(...form.former_addresses.map(address)) },
      {
        id: 'residence',
        label: word('merge-field', 'residence'),
        lines: ({ form: { residence } }) => {
          const end = residence.unlimited ? t(m.clientResidenceUnlimited()) : residence.until === null ? '' : t(m.clientResidenceUntil({ day: residence.until }));
          return filled([residence.title ?? '', residence.as_printed, end].filter(Boolean).join(' · '));
        },
      },
      { id: 'letter-language', label: word('merge-field', 'letter-language'), lines: ({ form }) => (form.letter_language === null ? [] : [format.language(form.letter_language)]) },
      { id: 'representatives', label: t(m.duplicateRepresentatives()), lines: ({ form }) => filled(...form.representatives.map(({ name }) => name)) },
      { id: 'remark', label: word('merge-field', 'remark'), lines: ({ form }) => filled(form.remark) },
      { id: 'cases', label: t(m.duplicateCases()), lines: ({ cases }) => cases.map(({ number, phase }) => `${number} · ${word('case-phase', phase)}`) },
      { id: 'last-contact', label: t(m.duplicateLastContact()), lines: ({ last_contact }) => (last_contact === null ? [] : [format.day(last_contact)]) },
      {
        id: 'belongs',
        label: t(m.duplicateBelongs()),
        lines: ({ holds }) => holds.map(({ code, count }) => `${word('duplicate-holds', code)} ${format.number(count)}`),
      },
      { id: 'external-id', label: t(m.duplicateExternalId()), lines: ({ external_id }) => filled(external_id) },
      { id: 'created', label: t(m.duplicateCreated()), lines: ({ created_at, created_by }) => [t(m.duplicateCreatedBy({ day: localDay(created_at), name: created_by }))] },
    ];
  }, [t, format, word, birthDate, nationality]);
}

/** What one side says of a field that a person chooses between. */
export function useChoiceText(): (side: DuplicateSide, field: MergeField) => string {
  const rows = useComparedRows();
  const format = useFormat();
  return useMemo(
    () => (side, field) => {
      if (field === 'preferred-name' || field === 'household') return topName(side);
      const lines = rows.find(({ id }) => id === field)?.lines(side) ?? [];
      return format.list(lines);
    },
    [rows, format],
  );
}

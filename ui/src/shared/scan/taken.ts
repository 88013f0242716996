import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ClientForm, ScanField, ScannedDocument, ZoneField } from '../../backend/generated/commands';

/** What a person takes over from a document into a form. */
export interface Taken {
  document: ScannedDocument;
  fields: readonly ScanField[];
}

/** What of a document can go into the form of a new client. */
export function fieldsOf(document: ScannedDocument): ScanField[] {
  const { name, birth_date, gender, nationality } = document;
  const all: [ScanField, boolean][] = [
    ['name', name.family !== '' || name.given !== ''],
    ['birth-date', birth_date !== null],
    ['gender', gender !== null],
    ['nationality', nationality !== null],
    ['document', document.document.number !== ''],
  ];
  return all.filter(([, known]) => known).map(([field]) => field);
}

/** Where the parts of a form stand in the zone. */
const ZONE_FIELDS: Record<ScanField, readonly ZoneField[]> = {
  name: ['name'],
  'birth-date': ['birth-date'],
  gender: ['sex'],
  nationality: ['nationality'],
  document: ['number', 'expiry'],
  expiry: ['number', 'expiry'],
};

/** Whether a part was probably misread: its check digit is wrong, or it says nothing that can be. Then a person has to look first. */
export function isDoubtful({ checks, problems }: ScannedDocument, field: ScanField): boolean {
  const parts = ZONE_FIELDS[field];
  const wrong = checks.some((check) => !check.right && parts.includes(check.field));
  return wrong || problems.some((problem) => problem.kind !== 'cut-off' && parts.includes(problem.field));
}

/** The letters and digits of a number, which is printed and typed with blanks or without. */
export function plainNumber(number: string): string {
  return number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/**
 * The form with what was taken over. Nothing that a person said is lost: the spelling of the document becomes a name beside the
 * others, another nationality one more; only birth date and sex replace what stood there.
 */
export function withTaken(form: ClientForm, { document, fields }: Taken): ClientForm {
  const next: ClientForm = { ...form };
  if (fields.includes('name')) {
    const blank = form.names.every((name) => name.family.trim() === '' && name.given.trim() === '');
    next.names = blank ? [{ ...document.name, preferred: true }] : [...form.names, document.name];
  }
  if (fields.includes('birth-date') && document.birth_date !== null) next.birth_date = document.birth_date;
  if (fields.includes('gender') && document.gender !== null) next.gender = document.gender;
  if (fields.includes('nationality') && document.nationality !== null && !form.nationalities.includes(document.nationality)) {
    next.nationalities = [...form.nationalities, document.nationality];
  }
  const { document: card } = document;
  const isCard = (own: { number: string }) => plainNumber(own.number) === plainNumber(card.number);
  if (fields.includes('document') && !form.documents.some(isCard)) {
    next.documents = [...form.documents.filter((one) => one.number.trim() !== ''), card];
  }
  if (fields.includes('expiry')) {
    next.documents = next.documents.map((own) => (isCard(own) ? { ...own, valid_until: card.valid_until ?? own.valid_until } : own));
  }
  return next;
}

type Take = (taken: Taken) => void;

let target: Take | undefined;
let waiting: Taken | undefined;
const watchers = new Set<() => void>();

function setTarget(next: Take | undefined): void {
  target = next;
  watchers.forEach((tell) => tell());
}

/** The form on screen, which takes what is read. It also gets what was left for the next form, once. */
export function useTakes(take: Take): void {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    const own: Take = (taken) => newest.current(taken);
    setTarget(own);
    if (waiting) {
      own(waiting);
      waiting = undefined;
    }
    return () => {
      if (target === own) setTarget(undefined);
    };
  }, []);
}

/** The form on screen, if there is one. */
export function useTarget(): Take | undefined {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => target,
  );
}

/** For the form that is about to open. Kept in memory and given once: routes carry no names. */
export function leaveForForm(taken: Taken): void {
  waiting = taken;
}

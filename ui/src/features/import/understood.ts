import { useCallback } from 'react';
import { useFormat } from '../../shared/l10n';
import { useWords } from '../../shared/words';

const DATES: readonly string[] = ['birth-date', 'residence-until', 'first-contact'];

/** `1985-00-00` → `1985`, `1985-03-00` → `03.1985`: what is unknown is left out, as it is written at a counter. */
export function partialDigits(text: string): string {
  return text
    .split('-')
    .reverse()
    .filter((part) => Number(part) !== 0)
    .join('.');
}

/** What was understood, in the reader's words: days, countries and languages come as codes. */
export function useUnderstood(): (field: string, text: string) => string {
  const format = useFormat();
  const { word } = useWords();
  return useCallback(
    (field, text) => {
      if (DATES.includes(field) && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
        return /-00/.test(text) || text.startsWith('0000') ? partialDigits(text) : format.day(text);
      }
      if (field === 'nationality' && /^[A-Z]{2}$/.test(text)) return format.country(text);
      if (field === 'languages' && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(text)) return format.language(text);
      if (field === 'gender' && /^(female|male|diverse|unknown)$/.test(text)) return word('gender', text);
      return text;
    },
    [format, word],
  );
}

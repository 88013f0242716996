import type { LeavingValue } from '../backend/generated/commands';
import { useBirthDateText } from './date-field';
import { useFormat } from './l10n';
import { useNationalityName } from './nationality-name';
import { useWords } from './words';

/** A value about a person that leaves the house, or came from another one. */
export function LeavingValueText({ value }: { value: LeavingValue }) {
  const format = useFormat();
  const { word } = useWords();
  const birthDate = useBirthDateText();
  const nationality = useNationalityName();
  switch (value.is) {
    case 'text':
      return value.text;
    case 'birth-date':
      return birthDate(value.date);
    case 'language':
      return format.language(value.tag);
    case 'country':
      return nationality(value.code);
    case 'word':
      return [word(value.family, value.code), value.detail].filter((part) => part !== '').join(' ');
    case 'dated':
      return value.until === null ? value.text : `${value.text}, ${format.day(value.until)}`;
  }
}

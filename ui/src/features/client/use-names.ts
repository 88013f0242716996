import { useCallback, useMemo } from 'react';
import { useFormat } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { useWords } from '../../shared/words';
import type { Option } from '../../shared/field';
import { alpha2, NATIONALITIES } from './countries';

export function useNationalityName(): (code: string) => string {
  const format = useFormat();
  const { word } = useWords();
  return useCallback(
    (code) => {
      const country = alpha2(code);
      return country === undefined ? word('client-nationality', code.toLowerCase()) : format.country(country);
    },
    [format, word],
  );
}

export function useNationalityOptions(): Option[] {
  const name = useNationalityName();
  return useMemo(() => NATIONALITIES.map((id) => ({ id, text: name(id), detail: id })), [name]);
}

/** Spoken at a counter beside those in which the office writes. */
const SPOKEN_TOO = (
  'am az be bm bn bs cs da el en et ff fi ha he hi hr hu hy id ig is it ja ka kk ko ky ln lo lt lv mg mk ml mn ms my ne nl no ' +
  'om pa pt rn rom rw sd si sk sl sr st sv sw ta te tg th tk tl ug uz vi wo yo zh zu'
).split(' ');

/** The languages of the office first, then what else people speak; each in the reader's words. */
export function useLanguageOptions(): Option[] {
  const format = useFormat();
  const { languages } = useLanguage();
  return useMemo(() => {
    const own = languages.map(({ tag }) => tag);
    const tags = [...own, ...SPOKEN_TOO.filter((tag) => !own.includes(tag))];
    return tags.map((id) => {
      const autonym = languages.find(({ tag }) => tag === id)?.autonym;
      return { id, text: format.language(id), ...(autonym !== undefined && { detail: autonym }) };
    });
  }, [languages, format]);
}

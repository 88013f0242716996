import { useMemo } from 'react';
import type { Option } from './field';
import { useFormat } from './l10n';
import { useLanguage } from './language';

/** Spoken at a counter beside those in which the office writes. */
const SPOKEN_TOO = (
  'am az be bm bn bs cs da el et ff fi ha he hi hr hu hy id ig is it ja ka kk ko ky ln lo lt lv mg mk ml mn ms my ne nl no ' +
  'om pa pt rn rom rw sd si sk sl sr st sv sw ta te tg th tk tl ug uz vi wo yo zh zu'
).split(' ');

export interface Spoken extends Option {
  /** Its own name, where the office writes in it. */
  autonym: string | undefined;
  rightToLeft: boolean;
}

/** The languages of the office first, then what else people speak; in the reader's words, with the language's own name. */
export function useSpoken(): readonly Spoken[] {
  const format = useFormat();
  const { languages } = useLanguage();
  return useMemo(() => {
    const own = languages.map(({ tag }) => tag);
    return [...own, ...SPOKEN_TOO.filter((tag) => !own.includes(tag))].map((id) => {
      const known = languages.find(({ tag }) => tag === id);
      return {
        id,
        text: format.language(id),
        autonym: known?.autonym,
        rightToLeft: known?.right_to_left ?? false,
        ...(known !== undefined && { detail: known.autonym }),
      };
    });
  }, [languages, format]);
}

import { useCallback, useMemo } from 'react';
import { useFormat } from './l10n';
import { useWords } from './words';
import type { Option } from './field';
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

import { useMemo } from 'react';
import type { Option } from '../../shared/field';
import { useFormat } from '../../shared/l10n';
import { useSpoken } from '../../shared/spoken';

/** Those that are signed: of Germany, international, and of where most of those come from who sign. */
const SIGNED = ['gsg', 'ils', 'jos', 'rsl', 'tsm', 'ukl'];

/** Every language that can be asked for, signed ones too. */
export function useLanguages(): readonly Option[] {
  const spoken = useSpoken();
  const format = useFormat();
  return useMemo(() => [...spoken, ...SIGNED.map((id) => ({ id, text: format.language(id) }))], [spoken, format]);
}

import { useFormat } from './l10n';

/** Cents as people write an amount, without its unit. */
export function useAmount(): (cents: number) => string {
  const format = useFormat();
  return (cents) => format.decimal(cents / 100, 2);
}

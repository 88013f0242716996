import { useCallback, useMemo } from 'react';
import type { HostError } from '../backend/host';
import { useText } from './l10n';

export interface Words {
  /** The word of a code: `word('need', 'housing')` is the message `need-housing`. */
  word: (family: string, code: string) => string;
  /** The words of a refusal: the message `error-<code>` with its arguments. */
  errorText: (error: HostError) => string;
}

/** Words for codes that come over the wire, whose messages can't be named in the source. */
export function useWords(): Words {
  const { t } = useText();
  // A dot or underline of a code can't stand in a key.
  const word = useCallback((family: string, code: string) => t({ id: `${family}-${code.replace(/[._]/g, '-')}` }), [t]);
  const errorText = useCallback((error: HostError) => t({ id: `error-${error.code}`, args: error.args }), [t]);
  return useMemo(() => ({ word, errorText }), [word, errorText]);
}

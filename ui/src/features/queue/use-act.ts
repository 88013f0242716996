import { useCallback, useRef, useState } from 'react';
import { asHostError, type HostError } from '../../backend/host';

export interface Act {
  error: HostError | undefined;
  pending: boolean;
  /** Runs one act at a time; a second key while it runs does nothing. */
  run: (act: () => Promise<unknown>) => void;
}

export function useAct(): Act {
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const run = useCallback((act: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    setError(undefined);
    void act()
      .catch((thrown: unknown) => setError(asHostError(thrown)))
      .finally(() => {
        busy.current = false;
        setPending(false);
      });
  }, []);
  return { error, pending, run };
}

import { useCallback, useRef, useState } from 'react';
import { asHostError, newOpId, type HostError } from '../../backend/host';
import type { Done } from '../../backend/generated/commands';
import { useToast } from '../../shared/toast';

export interface Act {
  error: HostError | undefined;
  pending: boolean;
  /** Writes once, says so with the way back, and tells whether it went well. A second key while it runs does nothing. */
  run: (write: (opId: string) => Promise<Done>, then?: (done: Done) => void) => void;
  clear: () => void;
}

export function useAct(): Act {
  const toast = useToast();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const run = useCallback(
    (write: (opId: string) => Promise<Done>, then?: (done: Done) => void) => {
      if (busy.current) return;
      busy.current = true;
      setPending(true);
      setError(undefined);
      const opId = newOpId();
      void write(opId)
        .then((done) => {
          toast.saved(done.saved_at, opId);
          then?.(done);
        })
        .catch((thrown: unknown) => setError(asHostError(thrown)))
        .finally(() => {
          busy.current = false;
          setPending(false);
        });
    },
    [toast],
  );
  const clear = useCallback(() => setError(undefined), []);
  return { error, pending, run, clear };
}

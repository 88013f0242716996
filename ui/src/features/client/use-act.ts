import { useState } from 'react';
import type { Commands, Done } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { useToast } from '../../shared/toast';

type Acts = { [K in keyof Commands]: Commands[K] extends { request: { op_id: string }; reply: Done } ? K : never }[keyof Commands];
type Request<K extends Acts> = Omit<Commands[K]['request'], 'op_id'>;

export interface Act<K extends Acts> {
  run: (request: Request<K>) => Promise<void>;
  error: HostError | undefined;
  pending: boolean;
}

/** One act at a time on a page: saved, told with its undo, or refused with a reason. A repeated try keeps its id. */
export function useAct<K extends Acts>(name: K, onDone: () => void): Act<K> {
  const toast = useToast();
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const run = async (request: Request<K>) => {
    setPending(true);
    setError(undefined);
    try {
      const done = await call(name, { ...request, op_id: opId } as Commands[K]['request']);
      toast.saved(done.saved_at, opId);
      setOpId(newOpId());
      onDone();
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };
  return { run, error, pending };
}

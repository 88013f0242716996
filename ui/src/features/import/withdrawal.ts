import type { ImportBatch, ImportWithdrawn } from '../../backend/generated/commands';
import { asHostError, call, listen, newOpId, type HostError } from '../../backend/host';
import { personal, without } from './personal';

/** An import that is being taken back: asked first, then done as a whole. */
export interface Withdrawal {
  batch?: ImportBatch;
  running?: boolean;
  progress?: { done: number; total: number };
  cancelling?: boolean;
  done?: ImportWithdrawn;
  error?: HostError;
  /** The same for every try, so that a lost answer never withdraws twice. */
  opId?: string;
}

const { get, set, use } = personal<Withdrawal>({});
export { get as currentWithdrawal, use as useWithdrawal };

export function ask(batch: ImportBatch): void {
  if (!get().running) set({ batch, opId: newOpId() });
}

/** Puts the question, or what came of it, away. */
export function close(): void {
  if (!get().running) set({});
}

export async function withdraw(): Promise<void> {
  const { batch, opId, running } = get();
  if (!batch || opId === undefined || running) return;
  set({ ...without(get(), 'error', 'done', 'cancelling'), running: true, progress: { done: 0, total: batch.imported } });
  const stop = listen('progress', ({ work, done, total }) => {
    if (work === 'import-withdraw' && get().running) set({ ...get(), progress: { done, total } });
  });
  try {
    const done = await call('import_withdraw', { op_id: opId, batch: batch.id });
    // A cancelled try has written nothing: the next one is another act.
    set({ batch, done, ...(done.cancelled && { opId: newOpId() }) });
  } catch (thrown) {
    set({ batch, opId, error: asHostError(thrown) });
  } finally {
    stop();
  }
}

export async function cancelWithdrawal(): Promise<void> {
  if (!get().running || get().cancelling) return;
  set({ ...get(), cancelling: true });
  try {
    await call('import_cancel', {});
  } catch (thrown) {
    set({ ...without(get(), 'cancelling'), error: asHostError(thrown) });
  }
}

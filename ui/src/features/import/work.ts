import { useEffect, useSyncExternalStore } from 'react';
import type { ImportMapping, ImportOpened, ImportPreview, ImportResult, StaffId } from '../../backend/generated/commands';
import { asHostError, call, listen, newOpId, type HostError } from '../../backend/host';
import { useSession } from '../../shared/session';
import { proposedMapping } from './mapping';

export type Step = 'file' | 'columns' | 'preview' | 'result';
export type Busy = 'choosing' | 'mapping' | 'running';

/**
 * The import that goes on. It lives outside of the screen, so that the screen can be left while it runs and shows it again when
 * somebody comes back.
 */
export interface Work {
  step: Step;
  opened?: ImportOpened;
  mapping?: ImportMapping;
  preview?: ImportPreview;
  result?: ImportResult;
  error?: HostError;
  busy?: Busy;
  progress?: { done: number; total: number };
  cancelling?: boolean;
  /** The same for every try to write this mapping, so that a lost answer never imports twice. */
  opId?: string;
}

const NOTHING: Work = { step: 'file' };
let work: Work = NOTHING;
let owner: StaffId | undefined;
const watchers = new Set<() => void>();

function set(next: Work): void {
  work = next;
  watchers.forEach((tell) => tell());
}

function without<K extends keyof Work>(from: Work, ...keys: K[]): Omit<Work, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<Work, K>;
}

/** For tests, and when another list is wanted. */
export function startOver(): void {
  set(NOTHING);
}

export function currentWork(): Work {
  return work;
}

/** What one person reads of a list is not shown to the next who signs in. */
export function belongTo(person: StaffId): void {
  if (owner === person) return;
  owner = person;
  set(NOTHING);
}

export function useWork(): Work {
  const { me } = useSession();
  useEffect(() => belongTo(me.id), [me.id]);
  const shown = useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => work,
  );
  return owner === undefined || owner === me.id ? shown : NOTHING;
}

/** An answer that comes after the list was put away changes nothing. */
function current(token: string | undefined): boolean {
  return work.opened?.token === token;
}

export async function chooseFile(): Promise<void> {
  const before = work;
  set({ ...without(work, 'error'), busy: 'choosing' });
  try {
    const opened = await call('import_choose', {});
    if (opened === null) set(without(before, 'error', 'busy'));
    else set({ step: 'columns', opened, mapping: proposedMapping(opened) });
  } catch (thrown) {
    set({ step: 'file', error: asHostError(thrown) });
  }
}

/** A changed column makes what was computed from the old ones stale. */
export function changeMapping(mapping: ImportMapping): void {
  set({ ...without(work, 'preview', 'opId', 'error'), mapping });
}

export function goTo(step: Step): void {
  set({ ...without(work, 'error'), step });
}

export async function computePreview(): Promise<void> {
  const { mapping } = work;
  if (!mapping) return;
  set({ ...without(work, 'error', 'cancelling'), busy: 'mapping' });
  try {
    const preview = await call('import_map', mapping);
    if (current(mapping.token)) set({ ...without(work, 'busy', 'cancelling'), preview, step: 'preview', opId: newOpId() });
  } catch (thrown) {
    if (!current(mapping.token)) return;
    const error = asHostError(thrown);
    const rest = { ...without(work, 'busy', 'cancelling'), step: 'columns' as const };
    set(error.code === 'cancelled' ? rest : { ...rest, error });
  }
}

export async function runImport(): Promise<void> {
  const { mapping, opId, preview } = work;
  if (!mapping || opId === undefined || !preview || work.busy) return;
  set({ ...without(work, 'error', 'cancelling', 'result'), busy: 'running', progress: { done: 0, total: preview.rows_read } });
  const stop = listen('progress', ({ work: kind, done, total }) => {
    if (kind === 'import' && work.busy === 'running') set({ ...work, progress: { done, total } });
  });
  try {
    const result = await call('import_run', { op_id: opId, mapping });
    if (current(mapping.token)) set({ ...without(work, 'busy', 'progress', 'cancelling'), result, step: 'result' });
  } catch (thrown) {
    if (current(mapping.token)) set({ ...without(work, 'busy', 'progress', 'cancelling'), error: asHostError(thrown) });
  } finally {
    stop();
  }
}

/** Asks it to stop. What came of it is said by the answer to the run itself. */
export async function cancel(): Promise<void> {
  if (!work.busy || work.cancelling) return;
  set({ ...work, cancelling: true });
  try {
    await call('import_cancel', {});
  } catch (thrown) {
    set({ ...without(work, 'cancelling'), error: asHostError(thrown) });
  }
}

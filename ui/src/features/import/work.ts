import type { ImportMapping, ImportOpened, ImportPreview, ImportResult } from '../../backend/generated/commands';
import { asHostError, call, listen, newOpId, type HostError } from '../../backend/host';
import { proposedMapping, withSheet } from './mapping';
import { personal, without } from './personal';

export type Step = 'file' | 'columns' | 'preview' | 'result';
export type Busy = 'choosing' | 'heading' | 'mapping' | 'running';

/** The import that goes on. */
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
  /** It has ended and the screen was not open since: the top bar says so. */
  unseen?: boolean;
  /** The same for every try to write this mapping, so that a lost answer never imports twice. */
  opId?: string;
}

const NOTHING: Work = { step: 'file' };
const { get, set, belongTo, use } = personal<Work>(NOTHING);
export { belongTo, get as currentWork, use as useWork };

/** For tests, and when another list is wanted. */
export function startOver(): void {
  set(NOTHING);
}

/** The screen is open: what has ended is seen. */
export function look(): void {
  if (get().unseen) set(without(get(), 'unseen'));
}

/** An answer that comes after the list was put away changes nothing. */
function current(token: string | undefined): boolean {
  return get().opened?.token === token;
}

export async function chooseFile(): Promise<void> {
  const before = get();
  set({ ...without(before, 'error'), busy: 'choosing' });
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
  set({ ...without(get(), 'preview', 'opId', 'error'), mapping });
}

/** Another row as the heading of a sheet, or none: what its columns are is proposed anew. */
export async function chooseHeader(sheet: string, headerRow: number | null): Promise<void> {
  const { opened, busy } = get();
  if (!opened || busy) return;
  set({ ...without(get(), 'preview', 'opId', 'error'), busy: 'heading' });
  try {
    const found = await call('import_header', { token: opened.token, sheet, header_row: headerRow });
    const { opened: now, mapping } = get();
    if (!current(opened.token) || !now || !mapping) return;
    const sheets = now.sheets.map((known) => (known.name === sheet ? found : known));
    const proposed = proposedMapping({ ...now, sheets }).sheets.find(({ name }) => name === sheet);
    set({
      ...without(get(), 'busy'),
      opened: { ...now, sheets },
      mapping: proposed ? withSheet(mapping, sheet, () => proposed) : mapping,
    });
  } catch (thrown) {
    if (current(opened.token)) set({ ...without(get(), 'busy'), error: asHostError(thrown) });
  }
}

export function goTo(step: Step): void {
  set({ ...without(get(), 'error'), step });
}

export async function computePreview(): Promise<void> {
  const { mapping } = get();
  if (!mapping) return;
  set({ ...without(get(), 'error', 'cancelling'), busy: 'mapping' });
  try {
    const preview = await call('import_map', mapping);
    if (current(mapping.token)) set({ ...without(get(), 'busy', 'cancelling'), preview, step: 'preview', opId: newOpId() });
  } catch (thrown) {
    if (!current(mapping.token)) return;
    const error = asHostError(thrown);
    const rest = { ...without(get(), 'busy', 'cancelling'), step: 'columns' as const };
    set(error.code === 'cancelled' ? rest : { ...rest, error });
  }
}

export async function runImport(): Promise<void> {
  const { mapping, opId, preview, busy } = get();
  if (!mapping || opId === undefined || !preview || busy) return;
  set({ ...without(get(), 'error', 'cancelling', 'result'), busy: 'running', progress: { done: 0, total: preview.rows_read } });
  const stop = listen('progress', ({ work: kind, done, total }) => {
    if (kind === 'import' && get().busy === 'running') set({ ...get(), progress: { done, total } });
  });
  try {
    const result = await call('import_run', { op_id: opId, mapping });
    if (current(mapping.token)) set({ ...without(get(), 'busy', 'progress', 'cancelling'), result, step: 'result', unseen: true });
  } catch (thrown) {
    if (current(mapping.token)) set({ ...without(get(), 'busy', 'progress', 'cancelling'), error: asHostError(thrown), unseen: true });
  } finally {
    stop();
  }
}

/** Asks it to stop. What came of it is said by the answer to the run itself. */
export async function cancel(): Promise<void> {
  if (!get().busy || get().cancelling) return;
  set({ ...get(), cancelling: true });
  try {
    await call('import_cancel', {});
  } catch (thrown) {
    set({ ...without(get(), 'cancelling'), error: asHostError(thrown) });
  }
}

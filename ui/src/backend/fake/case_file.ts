import type { CaseRow } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';

let rows: CaseRow[] | undefined;

function cases(office: FakeOffice): CaseRow[] {
  const ago = (days: number) => new Date(Date.parse(office.today()) - days * 86_400_000).toISOString().slice(0, 10);
  const row = (serial: number, person: number, need: CaseRow['need'], phase: CaseRow['line']['phase'], days: number, worker: string): CaseRow => {
    const client_id = `01930000-0000-7000-8000-0000000000${String(person).padStart(2, '0')}`;
    const client = fakeClient(client_id);
    const id = `case-file-${serial}`;
    return {
      id,
      client_id,
      client_name: client ? nameOf(client) : '',
      need,
      line: { id, version: 1, number: `M-2026-${String(serial).padStart(4, '0')}`, phase, opened: ago(days), closed: phase === 'closed' ? ago(3) : null, worker },
    };
  };
  rows ??= [
    row(417, 1, 'housing', 'plan', 120, 'Jana Beispiel'),
    row(388, 3, 'recognition', 'linking', 60, 'Mirko Muster'),
    row(402, 4, 'residence', 'intake', 8, 'Jana Beispiel'),
    row(151, 2, 'livelihood', 'closed', 300, 'Mirko Muster'),
  ];
  return rows;
}

export const handlers: Handlers = {
  case_list: ({ open_only, mine_only }, office) =>
    cases(office).filter(({ line }) => (!open_only || line.closed === null) && (!mine_only || line.worker === 'Jana Beispiel')),
  case_step: ({ id, version, to, reason, note }, office) => {
    const row = cases(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'case_file' });
    if (row.line.version !== version) return office.refuse('version-conflict', { table: 'case_file', id });
    if (to === 'closed' && reason === null) return office.refuse('field-required', { field: 'reason' });
    if (row.line.phase === 'closed' && note === '') return office.refuse('field-required', { field: 'note' });
    row.line = { ...row.line, phase: to, version: version + 1, closed: to === 'closed' ? office.today() : null };
    office.changed('case_file', id);
    return { id, version: row.line.version, saved_at: office.now() };
  },
};

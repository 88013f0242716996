import type { ContactRow } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';

const MINUTE = 60_000_000;
let latest: ContactRow[] | undefined;
let all = 31;
let anonymous = 22;
let mine = 9;

function visits(office: FakeOffice): ContactRow[] {
  const now = office.now();
  latest ??= [
    { id: 'k1', at: now - 6 * MINUTE, by: 'Jana Beispiel', client_id: null, client_name: null, language: 'ar', need: 'housing', urgency: 'soon', result: 'informed' },
    { id: 'k2', at: now - 19 * MINUTE, by: 'Mirko Muster', client_id: '01930000-0000-7000-8000-000000000003', client_name: 'Olena Kovalenko', language: 'uk', need: 'recognition', urgency: 'later', result: 'referred' },
    { id: 'k3', at: now - 33 * MINUTE, by: 'Jana Beispiel', client_id: null, client_name: null, language: 'tr', need: 'livelihood', urgency: 'now', result: 'form-help' },
    { id: 'k4', at: now - 48 * MINUTE, by: 'Jana Beispiel', client_id: null, client_name: null, language: 'ar', need: 'school-childcare', urgency: 'soon', result: 'appointment-made' },
  ];
  return latest;
}

export const handlers: Handlers = {
  contacts_today: (_, office) => ({ all, anonymous, mine, latest: visits(office) }),
  contact_record: ({ client_id, channel, language, need, urgency, result, note }, office) => {
    const client = client_id === null ? undefined : fakeClient(client_id);
    if (client_id !== null && !client) return office.refuse('not-found', { table: 'client' });
    const [id, at, by] = [office.id(), office.now(), 'Jana Beispiel'];
    visits(office).unshift({ id, at, by, client_id, client_name: client ? nameOf(client) : null, language, need, urgency, result });
    client?.timeline.unshift({ at, by, what: { kind: 'contact', id, channel, language, need, urgency, result, note } });
    all += 1;
    mine += 1;
    if (!client) anonymous += 1;
    office.changed('contact', id);
    return { id, version: 1, saved_at: at };
  },
};

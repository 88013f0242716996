import type { ReferralRow, ReferralState } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';
import { services } from './service';

const NEXT: Record<ReferralState, ReferralState[]> = {
  draft: ['sent', 'withdrawn'],
  sent: ['accepted', 'declined', 'no-answer', 'attended', 'not-attended', 'withdrawn'],
  'no-answer': ['sent', 'accepted', 'declined', 'attended', 'not-attended', 'withdrawn'],
  accepted: ['attended', 'not-attended', 'withdrawn'],
  'not-attended': ['sent', 'attended', 'done', 'withdrawn'],
  attended: ['done', 'withdrawn'],
  declined: ['sent'],
  done: ['sent'],
  withdrawn: ['sent'],
};
const ENDED: readonly ReferralState[] = ['declined', 'done', 'withdrawn'];
const DAY = 86_400_000_000;

function soon(office: FakeOffice, days: number): string {
  return new Date(Date.parse(office.today()) + days * 86_400_000).toISOString().slice(0, 10);
}

let rows: ReferralRow[] | undefined;

function referrals(office: FakeOffice): ReferralRow[] {
  const row = (serial: number, person: number | null, service: number, state: ReferralState, sent: number, chase: number | null): ReferralRow => {
    const { form } = services(office)[service] ?? { form: { name: '', organisation: '', needs: [] } };
    const client = person === null ? undefined : fakeClient(`01930000-0000-7000-8000-0000000000${String(person).padStart(2, '0')}`);
    return {
      id: `referral-${serial}`,
      version: 1,
      client_id: client?.id ?? null,
      client_name: client ? nameOf(client) : null,
      organisation: form.organisation,
      service: form.name,
      need: form.needs[0] ?? 'housing',
      urgency: chase !== null && chase < 0 ? 'now' : 'soon',
      state,
      next: NEXT[state],
      sent_on: soon(office, sent),
      chase_on: chase === null ? null : soon(office, chase),
      overdue: chase !== null && chase < 0,
      by: 'Jana Beispiel',
      steps: [
        { at: office.now() + sent * DAY, by: 'Jana Beispiel', to: 'sent', reason: '' },
        ...(state === 'sent' ? [] : [{ at: office.now() - DAY, by: 'Mirko Muster', to: state, reason: state === 'declined' ? 'Keine freien Plätze' : '' }]),
      ],
    };
  };
  rows ??= [row(1, 3, 1, 'no-answer', -17, -3), row(2, 1, 0, 'sent', -15, -1), row(3, 4, 2, 'accepted', -4, 6), row(4, null, 3, 'sent', -2, 12), row(5, 2, 4, 'attended', -9, null), row(6, 5, 1, 'declined', -30, null)];
  return rows;
}

export const handlers: Handlers = {
  referral_list: ({ client_id, all }, office) =>
    referrals(office).filter((row) => (client_id === null || row.client_id === client_id) && (all || !ENDED.includes(row.state))),
  referral_create: ({ client_id, service_id, need, urgency, level }, office) => {
    if (level !== 'slip') return office.refuse('release-needed');
    const service = services(office).find(({ id }) => id === service_id) ?? office.refuse('not-found', { table: 'service' });
    const client = client_id === null ? undefined : fakeClient(client_id);
    const [id, saved_at, chase_on] = [office.id(), office.now(), soon(office, 14)];
    referrals(office).push({
      id,
      version: 1,
      client_id,
      client_name: client ? nameOf(client) : null,
      organisation: service.form.organisation,
      service: service.form.name,
      need,
      urgency,
      state: 'sent',
      next: NEXT.sent,
      sent_on: office.today(),
      chase_on,
      overdue: false,
      by: 'Jana Beispiel',
      steps: [{ at: saved_at, by: 'Jana Beispiel', to: 'sent', reason: '' }],
    });
    office.changed('referral', id);
    return { id, version: 1, saved_at, chase_on };
  },
  referral_step: ({ id, version, to, reason }, office) => {
    const row = referrals(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'referral' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'referral', id });
    if (!row.next.includes(to)) return office.refuse('referral-state', { from: row.state, to });
    if (reason === '' && (ENDED.includes(row.state) || to === 'declined' || to === 'withdrawn')) return office.refuse('field-required', { field: 'reason' });
    const waits = to === 'sent' || to === 'no-answer' || to === 'accepted';
    Object.assign(row, { state: to, next: NEXT[to], version: version + 1, overdue: false, chase_on: waits ? soon(office, 14) : null });
    row.steps.push({ at: office.now(), by: 'Jana Beispiel', to, reason });
    office.changed('referral', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  referral_slip: ({ destination }) => (destination === 'print' ? { outcome: 'printed', path: null } : { outcome: 'saved', path: '/home/demo/vermittlung.pdf' }),
};

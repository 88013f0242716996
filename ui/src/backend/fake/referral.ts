import type { ReferralField, ReferralRow, ReferralState } from '../generated/commands';
import { fakeClient, nameOf } from './client';
import type { FakeOffice, Handlers } from './host';
import { releaseFor } from './release';
import { services } from './service';

const NEXT: Record<ReferralState, ReferralState[]> = {
  draft: ['sent', 'withdrawn', 'cancelled'],
  sent: ['accepted', 'declined', 'no-answer', 'attended', 'not-attended', 'withdrawn', 'cancelled'],
  'no-answer': ['sent', 'accepted', 'declined', 'attended', 'not-attended', 'withdrawn', 'cancelled'],
  accepted: ['attended', 'not-attended', 'declined', 'withdrawn', 'cancelled'],
  'not-attended': ['sent', 'attended', 'done', 'withdrawn', 'cancelled'],
  attended: ['done', 'withdrawn', 'cancelled'],
  declined: ['sent', 'cancelled'],
  done: ['sent', 'cancelled'],
  withdrawn: ['sent', 'cancelled'],
  cancelled: [],
};
const ENDED: readonly ReferralState[] = ['declined', 'done', 'withdrawn', 'cancelled'];
const WAITS: readonly ReferralState[] = ['sent', 'no-answer', 'accepted'];
const DAY = 86_400_000_000;
/** What most referrals have not: a slip with nothing of the client. */
const PLAIN = { level: 'slip', fields: [], data_stopped_on: null, appointment: null, outcome: null, chases: [], packages: [] } satisfies Partial<ReferralRow>;

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
      reference: `0K7F3-Q9XM${serial}`,
      version: 1,
      client_id: client?.id ?? null,
      client_name: client ? nameOf(client) : null,
      organisation: form.organisation,
      service: form.name,
      need: form.needs[0] ?? 'housing',
      urgency: chase !== null && chase < 0 ? 'now' : 'soon',
      ...PLAIN,
      silent_days: WAITS.includes(state) ? -sent : null,
      state,
      next: NEXT[state],
      sent_on: soon(office, sent),
      chase_on: chase === null ? null : soon(office, chase),
      overdue: chase !== null && chase < 0,
      by: 'Jana Beispiel',
      steps: [
        { at: office.now() + sent * DAY, by: 'Jana Beispiel', day: soon(office, sent), to: 'sent', cause: null, reason: '' },
        ...(state === 'sent' ? [] : [{ at: office.now() - DAY, day: soon(office, -1), by: 'Mirko Muster', to: state, cause: state === 'declined' ? ('no-capacity' as const) : null, reason: '' }]),
      ],
    };
  };
  rows ??= [row(1, 3, 1, 'no-answer', -17, -3), row(2, 1, 0, 'sent', -15, -1), row(3, 4, 2, 'accepted', -4, 6), row(4, null, 3, 'sent', -2, 12), row(5, 2, 4, 'attended', -9, null), row(6, 5, 1, 'declined', -30, null)];
  return rows;
}

export const handlers: Handlers = {
  referral_list: ({ client_id, all }, office) =>
    referrals(office).filter((row) => (client_id === null || row.client_id === client_id) && (all || !ENDED.includes(row.state))),
  referral_create: ({ client_id, service_id, need, urgency, level, fields, appointment }, office) => {
    const service = services(office).find(({ id }) => id === service_id) ?? office.refuse('not-found', { table: 'service' });
    const client = client_id === null ? undefined : fakeClient(client_id);
    const [id, saved_at, chase_on] = [office.id(), office.now(), soon(office, 14)];
    referrals(office).push({
      id,
      reference: '0K7F3-Q9XM0',
      version: 1,
      client_id,
      client_name: client ? nameOf(client) : null,
      organisation: service.form.organisation,
      service: service.form.name,
      need,
      urgency,
      ...PLAIN,
      level,
      fields,
      appointment,
      silent_days: 0,
      state: 'sent',
      next: NEXT.sent,
      sent_on: office.today(),
      chase_on,
      overdue: false,
      by: 'Jana Beispiel',
      steps: [{ at: saved_at, day: office.today(), by: 'Jana Beispiel', to: 'sent', cause: null, reason: '' }],
    });
    office.changed('referral', id);
    return { id, further_ids: [], version: 1, saved_at, chase_on };
  },
  referral_step: ({ id, version, to, cause, outcome, reason }, office) => {
    const row = referrals(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'referral' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'referral', id });
    if (!row.next.includes(to)) return office.refuse('referral-state', { from: row.state, to });
    if (cause === null && ['declined', 'withdrawn', 'cancelled'].includes(to)) return office.refuse('field-required', { field: 'cause' });
    if (outcome === null && to === 'done') return office.refuse('field-required', { field: 'outcome' });
    if (reason === '' && (cause === 'other' || (ENDED.includes(row.state) && to === 'sent'))) return office.refuse('field-required', { field: 'reason' });
    const waits = WAITS.includes(to);
    Object.assign(row, { outcome, silent_days: waits ? 0 : null, state: to, next: NEXT[to], version: version + 1, overdue: false, chase_on: waits ? soon(office, 14) : null });
    row.steps.push({ at: office.now(), day: office.today(), by: 'Jana Beispiel', to, cause, reason });
    office.changed('referral', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  referral_answer: ({ id, version, answer, cause, outcome, day, reason, appointment }, office) => {
    const row = referrals(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'referral' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'referral', id });
    if (cause === null && answer === 'declined') return office.refuse('field-required', { field: 'cause' });
    if (outcome === null && answer === 'done') return office.refuse('field-required', { field: 'outcome' });
    const waits = WAITS.includes(answer);
    Object.assign(row, { outcome, silent_days: waits ? 0 : null, state: answer, next: NEXT[answer], version: version + 1, overdue: false, chase_on: waits ? soon(office, 14) : null });
    if (appointment !== null) row.appointment = appointment;
    row.steps.push({ at: office.now(), day, by: 'Jana Beispiel', to: answer, cause, reason });
    office.changed('referral', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  referral_chase: ({ id, version, kind, note }, office) => {
    const row = referrals(office).find((one) => one.id === id) ?? office.refuse('not-found', { table: 'referral' });
    if (row.version !== version) return office.refuse('version-conflict', { table: 'referral', id });
    row.chases = [...row.chases, { at: office.now(), by: 'Jana Beispiel', kind, note }];
    Object.assign(row, { version: version + 1, overdue: false, chase_on: soon(office, 14) });
    office.changed('referral', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  referral_preview: ({ client_id, service_ids, need, fields, message }, office) => {
    const client = fakeClient(client_id) ?? office.refuse('not-found', { table: 'client' });
    const leaves = (field: ReferralField) => fields === null || fields.includes(field);
    const values = [
      { field: 'name', kind: 'identity', values: [{ is: 'text', text: nameOf(client) }] },
      { field: 'need', kind: 'concern', values: [{ is: 'word', family: 'need', code: need, detail: '' }] },
      ...(message === '' ? [] : [{ field: 'message', kind: 'concern', values: [{ is: 'text', text: message }] } as const]),
    ] as const;
    return {
      fields: values.map((row) => ({ ...row, values: [...row.values], leaves: leaves(row.field) })),
      recipients: service_ids.map((service_id) => {
        const service = services(office).find(({ id }) => id === service_id) ?? office.refuse('not-found', { table: 'service' });
        const release = releaseFor(client_id, service_id);
        return {
          service_id,
          organisation: service.form.organisation,
          service: service.form.name,
          release_id: release?.id ?? null,
          valid_until: release?.valid_until ?? null,
          gap: release ? null : { code: 'release-needed', kinds: [], special: [] },
        };
      }),
    };
  },
  referral_net: (_, office) => ({
    partners: services(office)
      .slice(0, 2)
      .map(({ id, form }, index) => ({
        service_id: id,
        organisation: form.organisation,
        service: form.name,
        sent: 24 - 10 * index,
        accepted: 18 - 10 * index,
        declined: 4,
        unanswered: 2,
        attended: 12 - 5 * index,
        done: 9 - 4 * index,
        met: 7 - 4 * index,
        answer_days_median: index === 0 ? 4 : null,
        answer_days_p90: index === 0 ? 11 : null,
        declined_because: [{ cause: 'no-capacity' as const, count: 3 }],
      })),
    gaps: [{ need: 'school-childcare', services: 0, unresolved: 9, no_capacity: 3 }],
  }),
  referral_slip: ({ destination }) => (destination === 'print' ? { outcome: 'printed', path: null } : { outcome: 'saved', path: '/home/demo/vermittlung.pdf' }),
};

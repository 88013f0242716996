import { describe, expect, it } from 'vitest';
import type { ReferralRow, ServiceForm } from '../../backend/generated/commands';
import { chosen } from './referrals-screen';
import { actOf, asksFirst, asksWords, enteredOn, SLIP_FIELDS, slipLines, type SlipFacts } from './slip';
import { NO_DETAILS } from '../../shared/service';

const service: ServiceForm = {
  organisation: 'Housing office',
  name: 'Housing advice',
  needs: ['housing'],
  street: 'Example Street 3',
  postcode: '44135',
  place: 'Sampletown',
  district: 'Centre',
  phone: '+49 231 555 0170',
  email: '',
  website: '',
  opening_hours: 'Mon–Thu 8–12',
  walk_in: true,
  languages: ['de'],
  fees: '',
  accessible: null,
  texts: [
    { language: 'de', bring: '- Ausweis\n• Mietvertrag\n\n', directions: 'Zimmer 12', state: 'checked', outdated: false },
    { language: 'ar', bring: 'الهوية\nعقد الإيجار', directions: '', state: 'checked', outdated: false },
  ],
  assured_date: '2026-11-01',
  details: NO_DETAILS,
};
const facts: SlipFacts = { office: 'The office', today: '2026-11-22', by: 'Jana Beispiel', service, need: 'housing', entered: '2026-02-03', language: 'ar' };
const line = (field: string, part: Partial<SlipFacts> = {}) => slipLines({ ...facts, ...part }).find((one) => one.field === field)?.value;

describe('what leaves the house', () => {
  it('is all fields in the order of the slip', () => {
    expect(slipLines(facts).map(({ field }) => field)).toEqual(SLIP_FIELDS);
  });

  it('stands in German and beside it in the client’s language', () => {
    expect(line('bring')).toEqual({ kind: 'list', german: ['Ausweis', 'Mietvertrag'], client: ['الهوية', 'عقد الإيجار'] });
    expect(line('directions'), 'nobody wrote it in Arabic').toEqual({ kind: 'text', german: 'Zimmer 12', client: null });
    expect(line('bring', { language: 'de' }), 'German needs no second column').toMatchObject({ client: null });
  });

  it('shows a text that has no German all the same', () => {
    const arabicOnly = { ...service, texts: service.texts.filter(({ language }) => language === 'ar') };
    expect(line('bring', { service: arabicOnly })).toMatchObject({ german: ['الهوية', 'عقد الإيجار'] });
  });

  it('has no line for what is not known', () => {
    const bare = { ...service, phone: '', opening_hours: ' ', texts: [] };
    expect(slipLines({ ...facts, service: bare, need: null }).map(({ field }) => field)).toEqual(['office', 'issued', 'organisation', 'service', 'address', 'referred-by', 'as-of']);
  });

  it('says of an entry that nobody confirmed how old it is', () => {
    expect(line('as-of')).toEqual({ kind: 'day', day: '2026-11-01' });
    expect(line('as-of', { service: { ...service, assured_date: null } })).toEqual({ kind: 'day', day: '2026-02-03' });
  });

  it('reads the age of an entry out of its id', () => {
    expect(enteredOn('0199f971-aa40-7abc-8000-000000000001', '2026-11-22'), 'half past midnight on the office’s clock').toBe('2025-10-19');
    expect(enteredOn('6f1d2a34-0000-4abc-8000-000000000001', '2026-11-22'), 'an id without a time').toBe('2026-11-22');
  });
});

describe('the steps of a referral', () => {
  it('ask why where one ends or reopens it', () => {
    expect(asksFirst('sent', 'declined')).toBe(true);
    expect(asksFirst('done', 'sent')).toBe(true);
    expect(asksFirst('attended', 'done'), 'an outcome').toBe(true);
    expect(asksFirst('sent', 'accepted')).toBe(false);
    expect(asksWords('sent', 'declined', 'no-capacity'), 'a cause that is on the list').toBe(false);
    expect(asksWords('sent', 'declined', 'other')).toBe(true);
    expect(asksWords('done', 'sent', null)).toBe(true);
  });

  it('have a word of their own for sending again and for reopening', () => {
    expect(actOf('draft', 'sent')).toBe('sent');
    expect(actOf('no-answer', 'sent')).toBe('again');
    expect(actOf('declined', 'sent')).toBe('reopen');
  });

  it('are filtered without changing the order', () => {
    const row = (id: string, state: ReferralRow['state'], overdue = false): ReferralRow => ({ id, version: 1, client_id: null, client_name: null, organisation: '', service: '', need: 'debt', urgency: 'soon', state, next: [], sent_on: null, chase_on: null, overdue, by: '', steps: [], silent_days: null, level: 'slip', fields: [], data_stopped_on: null, appointment: null, outcome: null, chases: [], packages: [], reference: '00000-00001' });
    const rows = [row('1', 'no-answer', true), row('2', 'attended'), row('3', 'sent'), row('4', 'done')];
    const ids = (filter: Parameters<typeof chosen>[1]) => chosen(rows, filter).map(({ id }) => id);
    expect(ids('open')).toEqual(['1', '2', '3']);
    expect(ids('overdue')).toEqual(['1']);
    expect(ids('waiting')).toEqual(['1', '3']);
    expect(ids('visited')).toEqual(['2']);
    expect(ids('ended')).toEqual(['4']);
  });
});

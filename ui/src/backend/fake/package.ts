import type { IncomingRow, PackageKey, PackageOpened, PartnerKeyRow } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';
import { services } from './service';

const KEY = 'age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s0demo0';
const DIGITS = '40271 88310 05529 71604 33918';
const WEEK = 7 * 86_400_000_000;

let keys: PartnerKeyRow[] | undefined;
let incoming: IncomingRow[] = [];
let own: PackageKey | undefined;

function partnerKeys(office: FakeOffice): PartnerKeyRow[] {
  keys ??= services(office)
    .slice(0, 4)
    .map(({ form }, index) => ({
      organization_id: `organisation-${index}`,
      organisation: form.organisation,
      version: index === 0 ? 1 : 0,
      recipient: index === 0 ? KEY : null,
      digits: index === 0 ? DIGITS : null,
      checked: index === 0 ? { on: office.today(), with: 'Frau Muster', by: 'Jana Beispiel' } : null,
    }));
  return keys;
}

function waiting(office: FakeOffice): PackageOpened {
  return {
    token: office.id(),
    file_name: 'paket-0K7F3-Q9XM2.age',
    needs_passphrase: false,
    referral: {
      office: 'Servicestelle Nachbarstadt',
      digits: DIGITS,
      reference: '0K7F3-Q9XM2',
      need: 'housing',
      urgency: 'soon',
      message: 'Vier Personen, zwei Zimmer. Bitte vor Monatsende.',
      appointment: null,
      purpose: 'Hilfe bei der Suche nach einer Wohnung',
      released_until: office.today(),
      made_at: office.now(),
      expires_at: office.now() + 2 * WEEK,
      fields: [
        { field: 'name', values: [{ is: 'text', text: 'Amal Beispiel' }] },
        { field: 'languages', values: [{ is: 'language', tag: 'ar', needs_interpreter: true }] },
      ],
      nameless: false,
      similar: [],
    },
    reply: null,
  };
}

export const handlers: Handlers = {
  package_key: (_, office) => (own ??= { recipient: KEY, digits: DIGITS, made_at: office.now(), by: 'Jana Beispiel', earlier: 0, under_way: 2 }),
  package_key_make: (_, office) => (own = { recipient: KEY, digits: DIGITS, made_at: office.now(), by: 'Jana Beispiel', earlier: (own?.earlier ?? 0) + 1, under_way: 2 }),
  partner_keys: (_, office) => partnerKeys(office),
  partner_key_save: ({ organization_id, recipient }, office) => {
    const row = partnerKeys(office).find((one) => one.organization_id === organization_id) ?? office.refuse('not-found', { table: 'directory_organization' });
    const key = recipient.trim();
    if (key !== '' && !key.startsWith('age1')) return office.refuse('package-key', { field: 'recipient' });
    Object.assign(row, { recipient: key === '' ? null : key, digits: key === '' ? null : DIGITS, version: row.version + 1, checked: null });
    office.changed('partner_key', organization_id);
    return { id: organization_id, version: row.version, saved_at: office.now() };
  },
  partner_key_check: ({ organization_id, digits, with: heard }, office) => {
    const row = partnerKeys(office).find((one) => one.organization_id === organization_id) ?? office.refuse('not-found', { table: 'partner_key' });
    if (digits.replace(/\D/g, '') !== DIGITS.replace(/ /g, '')) return office.refuse('package-digits', { field: 'digits' });
    Object.assign(row, { version: row.version + 1, checked: { on: office.today(), with: heard, by: 'Jana Beispiel' } });
    office.changed('partner_key', organization_id);
    return { id: organization_id, version: row.version, saved_at: office.now() };
  },
  package_seal: ({ lock, days }, office) => ({
    package_id: office.id(),
    path: '/home/demo/paket-0K7F3-Q9XM2.age',
    passphrase: lock === 'passphrase' ? 'k7mq-3xvb-h2wd-9rtp-fz4n' : null,
    expires_at: office.now() + days * 86_400_000_000,
    fields: ['name', 'languages', 'need'],
  }),
  package_choose: (_, office) => waiting(office),
  package_unlock: (_, office) => waiting(office),
  package_import: (_, office) => {
    const [id, client_id] = [office.id(), '01930000-0000-7000-8000-000000000001'];
    incoming = [
      {
        id,
        client_id,
        client_name: 'Amal Beispiel',
        office: 'Servicestelle Nachbarstadt',
        reference: '0K7F3-Q9XM2',
        need: 'housing',
        urgency: 'soon',
        purpose: 'Hilfe bei der Suche nach einer Wohnung',
        message: 'Vier Personen, zwei Zimmer. Bitte vor Monatsende.',
        at: office.now(),
        by: 'Jana Beispiel',
      },
      ...incoming,
    ];
    office.changed('incoming_referral', id);
    return { id, client_id, saved_at: office.now() };
  },
  package_reply_record: (_, office) => ({ id: 'referral-2', version: 2, saved_at: office.now() }),
  incoming_list: () => incoming,
  incoming_answer: () => ({ path: '/home/demo/antwort-0K7F3-Q9XM2.age' }),
  referral_find: ({ reference }, office) =>
    /^[0-9a-z]{5}-?[0-9a-z]{5}$/i.test(reference.trim()) ? { id: 'referral-2' } : office.refuse('reference-form', { field: 'reference' }),
};

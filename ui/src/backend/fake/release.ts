import type { Ledger, ReleaseRow } from '../generated/commands';
import type { FakeOffice, Handlers } from './host';
import { services } from './service';

const ledgers = new Map<string, Ledger>();

function ledgerOf(client: string): Ledger {
  const found = ledgers.get(client) ?? { releases: [], disclosures: [], notices: [], bases: [], usual_basis: 'public-task' };
  ledgers.set(client, found);
  return found;
}

export function resetReleases(): void {
  ledgers.clear();
}

/** The release that holds for a service, where there is one. */
export function releaseFor(client: string, service: string): ReleaseRow | undefined {
  return ledgerOf(client).releases.find((row) => row.service_id === service && row.valid);
}

function find(id: string, office: FakeOffice): ReleaseRow {
  const all = [...ledgers.values()].flatMap((ledger) => ledger.releases);
  return all.find((row) => row.id === id) ?? office.refuse('not-found', { table: 'release' });
}

export const handlers: Handlers = {
  release_ledger: ({ id }) => ledgerOf(id),
  release_give: (request, office) => {
    if (!request.told_consequences) return office.refuse('release-tell-consequences', { field: 'told_consequences' });
    if ((request.form === 'on-screen') !== (request.signature !== null)) return office.refuse('release-signature', { field: 'signature' });
    const service = services(office).find(({ id }) => id === request.service_id) ?? office.refuse('not-found', { table: 'service' });
    const id = office.id();
    const { client_id, service_id, whole_organisation, need, purpose, kinds, special, mutual, form, signature, language, given_on, valid_until } = request;
    const { organisation, name } = service.form;
    const row = { service_id, whole_organisation, need, purpose, kinds, special, mutual, form, signature, language, given_on, valid_until, organisation };
    ledgerOf(client_id).releases.unshift({
      ...row,
      id,
      version: 1,
      case_number: null,
      service: name,
      valid: form !== 'refused',
      withdrawn_on: null,
      withdrawn_by: null,
      withdraw_reason: '',
      by: 'Jana Beispiel',
    });
    office.changed('release', id);
    return { id, version: 1, saved_at: office.now() };
  },
  release_effect: ({ id }, office) => {
    const row = find(id, office);
    const { organisation, service } = row;
    return { referrals: [{ id: 'referral-with-data', organisation, service, state: 'sent', level: 'minimum', data_left: true }] };
  },
  release_withdraw: ({ id, version, reason }, office) => {
    const row = find(id, office);
    if (row.version !== version) return office.refuse('version-conflict', { table: 'release', id });
    Object.assign(row, { version: version + 1, valid: false, withdrawn_on: office.today(), withdrawn_by: 'Jana Beispiel', withdraw_reason: reason });
    office.changed('release', id);
    return { id, version: row.version, saved_at: office.now() };
  },
  notice_in_force: ({ language }) => ({ version: '2 / 2026-10-01', translation: language === 'de' ? '' : '2026-11-22', since: '2026-11-22', checked: language === 'de' }),
  notice_hand_over: ({ client_id, language, other_version, handed_on, way, remark }, office) => {
    if (other_version?.trim() === '') return office.refuse('field-required', { field: 'other_version' });
    const version = other_version ?? '2 / 2026-10-01';
    const translation = other_version !== null || language === 'de' ? '' : '2026-11-22';
    const source = other_version === null ? 'in-force' : 'elsewhere';
    ledgerOf(client_id).notices.unshift({ language, notice_version: version, translation_version: translation, source, handed_on, way, remark, by: 'Jana Beispiel' });
    office.changed('privacy_notice', client_id);
    return { id: office.id(), version: 1, saved_at: office.now() };
  },
  legal_basis_record: ({ client_id, basis, special_basis, statute, since }, office) => {
    if (statute.trim() === '') return office.refuse('field-required', { field: 'statute' });
    ledgerOf(client_id).bases.unshift({ case_number: null, basis, special_basis, statute, since, by: 'Jana Beispiel' });
    office.changed('legal_basis', client_id);
    return { id: office.id(), version: 1, saved_at: office.now() };
  },
};

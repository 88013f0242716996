import { EyeOff } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type {
  AddressForm,
  AddressKind,
  ClientForm,
  DocumentKind,
  RepresentativeForm,
  RepresentativeKind,
  RepresentativeScope,
} from '../../backend/generated/commands';
import { DateField } from '../../shared/date-field';
import { Checkbox, ComboBox, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { Fold } from './fold';
import { emptyDocument, emptyFormerAddress, emptyRepresentative } from './form-state';
import { EditableRows } from './rows';
import { useNationalityOptions } from '../../shared/nationality-name';

const ADDRESS_KINDS: readonly AddressKind[] = ['unknown', 'own-flat', 'accommodation', 'with-others', 'none'];
const DOCUMENT_KINDS: readonly DocumentKind[] = ['passport', 'identity-card', 'residence-title', 'arrival-certificate', 'birth-certificate', 'other'];
const REPRESENTATIVE_KINDS: readonly RepresentativeKind[] = ['parent', 'guardian', 'legal-guardian', 'power-of-attorney'];
const SCOPES: readonly RepresentativeScope[] = ['residence', 'livelihood', 'housing', 'health', 'school', 'money', 'post'];

export interface PartProps {
  form: ClientForm;
  /** What the desk had when editing began. */
  base: ClientForm;
  change: (part: Partial<ClientForm>) => void;
  /** What is wrong with a field, by its path. */
  wrong: (field: string) => string | undefined;
}

function useChoices() {
  const { word } = useWords();
  return <T extends string>(family: string, codes: readonly T[]) => codes.map((id) => ({ id, text: word(family, id) }));
}

/** "3 entries", or that there is none yet. */
function useCount(): (count: number) => string {
  const { t } = useText();
  return (count) => (count === 0 ? t(m.clientFormPartEmpty()) : t(m.clientFormPartCount({ count })));
}

type AddressParts = Pick<AddressForm, 'kind' | 'street' | 'postcode' | 'place' | 'remark' | 'since'>;

/** The fields that an address of today and a former one share. */
function AddressFields({ field, address, set, wrong }: { field: string; address: AddressParts; set: (part: Partial<AddressParts>) => void; wrong: PartProps['wrong'] }) {
  const { t } = useText();
  const choices = useChoices();
  return (
    <>
      <Select label={t(m.clientFormAddressKind())} options={choices('address-kind', ADDRESS_KINDS)} value={address.kind} onChange={(kind) => set({ kind })} />
      <TextField
        label={t(m.clientFormStreet())}
        value={address.street}
        onChange={(street) => set({ street })}
        error={wrong(`${field}.street`)}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        label={t(m.clientFormPostcode())}
        value={address.postcode}
        onChange={(postcode) => set({ postcode })}
        error={wrong(`${field}.postcode`)}
        dir="ltr"
        autoComplete="off"
        maxLength={20}
      />
      <TextField
        label={t(m.clientFormPlace())}
        value={address.place}
        onChange={(place) => set({ place })}
        error={wrong(`${field}.place`)}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        label={t(m.clientFormAddressRemark())}
        hint={t(m.clientFormAddressRemarkHelp())}
        value={address.remark}
        onChange={(remark) => set({ remark })}
        error={wrong(`${field}.remark`)}
        autoComplete="off"
        maxLength={200}
      />
      <DateField label={t(m.clientFormAddressSince())} value={address.since} onChange={(since) => set({ since })} error={wrong(`${field}.since`)} />
    </>
  );
}

function AddressBlocked({ blocked, onChange }: { blocked: boolean; onChange: (blocked: boolean) => void }) {
  const { t } = useText();
  return (
    <div className="form-tick">
      <Checkbox checked={blocked} onChange={onChange}>
        {t(m.clientFormAddressBlocked())}
      </Checkbox>
      {blocked && <p className="soft small">{t(m.clientFormAddressBlockedHelp())}</p>}
    </div>
  );
}

/** One address, as the form and a move ask for it. */
export function AddressEditor({ address, onChange, wrong }: { address: AddressForm; onChange: (address: AddressForm) => void; wrong: PartProps['wrong'] }) {
  return (
    <>
      <div className="field-row">
        <AddressFields field="address" address={address} set={(part) => onChange({ ...address, ...part })} wrong={wrong} />
      </div>
      <AddressBlocked blocked={address.blocked} onChange={(blocked) => onChange({ ...address, blocked })} />
    </>
  );
}

export function AddressPart({ form, base, change, wrong }: PartProps) {
  const { t } = useText();
  const { word } = useWords();
  const { can } = useSession();
  const { address } = form;
  // What the desk did not send can't be edited; it stays as it is.
  const hidden = base.address.blocked && !can('client-read-restricted');
  const said = [address.street, [address.postcode, address.place].filter(Boolean).join(' '), address.remark].filter(Boolean).join(', ');
  const kind = address.kind === 'unknown' ? '' : word('address-kind', address.kind);
  const summary = hidden ? t(m.clientAddressIsBlocked()) : [kind, said].filter(Boolean).join(' · ') || t(m.clientFormPartEmpty());
  return (
    <Fold title={t(m.clientFormAddress())} summary={<bdi>{summary}</bdi>} wanted={wrong('address') !== undefined}>
      {hidden ? (
        <p className="form-note">
          <EyeOff className="icon" aria-hidden="true" />
          <span>{t(m.clientFormAddressHidden())}</span>
        </p>
      ) : (
        <AddressEditor address={address} onChange={(next) => change({ address: next })} wrong={wrong} />
      )}
    </Fold>
  );
}

export function FormerAddressesPart({ form, change, wrong }: PartProps) {
  const { t } = useText();
  const count = useCount();
  return (
    <Fold title={t(m.clientFormFormerAddresses())} summary={count(form.former_addresses.length)} wanted={wrong('former_addresses') !== undefined}>
      <EditableRows
        rows={form.former_addresses}
        onChange={(former_addresses) => change({ former_addresses })}
        blank={emptyFormerAddress}
        addText={t(m.clientFormFormerAddressAdd())}
        removeText={t(m.clientFormRemove())}
        fields={(address, index, set) => (
          <>
            <AddressFields field={`former_addresses.${index}`} address={address} set={set} wrong={wrong} />
            <DateField
              label={t(m.clientFormAddressUntil())}
              value={address.until}
              onChange={(until) => set({ until })}
              error={wrong(`former_addresses.${index}.until`)}
            />
          </>
        )}
        ticks={(address, _, set) => <AddressBlocked blocked={address.blocked} onChange={(blocked) => set({ blocked })} />}
      />
    </Fold>
  );
}

export function DocumentsPart({ form, change, wrong }: PartProps) {
  const { t } = useText();
  const choices = useChoices();
  const count = useCount();
  const countries = useNationalityOptions();
  return (
    <Fold title={t(m.clientFormDocuments())} summary={count(form.documents.length)} wanted={wrong('documents') !== undefined}>
      <EditableRows
        rows={form.documents}
        onChange={(documents) => change({ documents })}
        blank={emptyDocument}
        addText={t(m.clientFormDocumentAdd())}
        removeText={t(m.clientFormRemove())}
        fields={(document, index, set) => (
          <>
            <Select label={t(m.clientFormDocumentKind())} options={choices('document-kind', DOCUMENT_KINDS)} value={document.kind} onChange={(kind) => set({ kind })} />
            <TextField
              label={t(m.clientFormDocumentNumber())}
              value={document.number}
              onChange={(number) => set({ number })}
              error={wrong(`documents.${index}.number`)}
              dir="ltr"
              autoComplete="off"
              maxLength={40}
            />
            <ComboBox
              label={t(m.clientFormDocumentIssuer())}
              options={countries}
              value={document.issuer}
              onChange={(issuer) => set({ issuer })}
              error={wrong(`documents.${index}.issuer`)}
            />
            <DateField
              label={t(m.clientFormValidFrom())}
              value={document.valid_from}
              onChange={(valid_from) => set({ valid_from })}
              error={wrong(`documents.${index}.valid_from`)}
            />
            <DateField
              label={t(m.clientFormValidUntil())}
              value={document.valid_until}
              onChange={(valid_until) => set({ valid_until })}
              error={wrong(`documents.${index}.valid_until`)}
            />
            <TextField
              label={t(m.clientFormRemarkShort())}
              value={document.remark}
              onChange={(remark) => set({ remark })}
              error={wrong(`documents.${index}.remark`)}
              autoComplete="off"
              maxLength={200}
            />
          </>
        )}
      />
    </Fold>
  );
}

function Scopes({ one, set }: { one: RepresentativeForm; set: (part: Partial<RepresentativeForm>) => void }) {
  const { t } = useText();
  const { word } = useWords();
  return (
    <div className="form-scopes" role="group" aria-label={t(m.clientFormRepresentativeScopes())}>
      <p className="field-label">{t(m.clientFormRepresentativeScopes())}</p>
      <div className="form-line">
        {SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            checked={one.scopes.includes(scope)}
            onChange={(on) => set({ scopes: on ? [...one.scopes, scope] : one.scopes.filter((other) => other !== scope) })}
          >
            {word('representative-scope', scope)}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}

export function RepresentativesPart({ form, change, wrong }: PartProps) {
  const { t } = useText();
  const choices = useChoices();
  const count = useCount();
  return (
    <Fold title={t(m.clientFormRepresentatives())} summary={count(form.representatives.length)} wanted={wrong('representatives') !== undefined}>
      <p className="soft small">{t(m.clientFormRepresentativesHelp())}</p>
      <EditableRows
        rows={form.representatives}
        onChange={(representatives) => change({ representatives })}
        blank={emptyRepresentative}
        addText={t(m.clientFormRepresentativeAdd())}
        removeText={t(m.clientFormRemove())}
        fields={(one, index, set) => (
          <>
            <Select
              label={t(m.clientFormRepresentativeKind())}
              options={choices('representative-kind', REPRESENTATIVE_KINDS)}
              value={one.kind}
              onChange={(kind) => set({ kind })}
            />
            <TextField
              label={t(m.clientFormRepresentativeName())}
              value={one.name}
              onChange={(name) => set({ name })}
              error={wrong(`representatives.${index}.name`)}
              autoComplete="off"
              maxLength={200}
            />
            <TextField
              label={t(m.clientFormRepresentativeReach())}
              value={one.reach}
              onChange={(reach) => set({ reach })}
              error={wrong(`representatives.${index}.reach`)}
              autoComplete="off"
              maxLength={200}
            />
            <DateField
              label={t(m.clientFormValidFrom())}
              value={one.valid_from}
              onChange={(valid_from) => set({ valid_from })}
              error={wrong(`representatives.${index}.valid_from`)}
            />
            <DateField
              label={t(m.clientFormValidUntil())}
              value={one.valid_until}
              onChange={(valid_until) => set({ valid_until })}
              error={wrong(`representatives.${index}.valid_until`)}
            />
            <TextField
              label={t(m.clientFormRemarkShort())}
              value={one.remark}
              onChange={(remark) => set({ remark })}
              autoComplete="off"
              maxLength={200}
            />
          </>
        )}
        more={(one, _, set) => <Scopes one={one} set={set} />}
      />
    </Fold>
  );
}

export function ResidencePart({ form, change, wrong }: PartProps) {
  const { t } = useText();
  const { word } = useWords();
  const { data: titles } = useQuery('residence_titles', {});
  const { residence } = form;
  const label = titles?.find((one) => one.code === residence.title)?.label ?? residence.as_printed;
  const end = residence.unlimited ? t(m.clientResidenceUnlimited()) : residence.until === null ? '' : t(m.clientResidenceUntil({ day: residence.until }));
  const summary = [label, end].filter((part) => part !== '').join(' · ') || t(m.clientFormPartEmpty());
  return (
    <Fold title={t(m.clientFormResidence())} summary={<bdi>{summary}</bdi>} wanted={wrong('residence') !== undefined}>
      <p className="soft small">{t(m.clientResidenceCheck())}</p>
      <div className="field-row">
        <ComboBox
          label={t(m.clientFormResidenceTitle())}
          options={(titles ?? []).map((one) => ({ id: one.code, text: one.label, detail: word('residence-group', one.group) }))}
          value={residence.title}
          onChange={(title) => change({ residence: { ...residence, title } })}
          error={wrong('residence.title')}
          key={titles ? 'titles' : 'none'}
        />
        <TextField
          label={t(m.clientFormResidencePrinted())}
          value={residence.as_printed}
          onChange={(as_printed) => change({ residence: { ...residence, as_printed } })}
          autoComplete="off"
          maxLength={200}
        />
        <DateField
          label={t(m.clientFormResidenceUntil())}
          value={residence.until}
          onChange={(until) => change({ residence: { ...residence, until } })}
          error={wrong('residence.until')}
          disabled={residence.unlimited}
        />
      </div>
      <Checkbox
        checked={residence.unlimited}
        onChange={(unlimited) => change({ residence: { ...residence, unlimited, until: unlimited ? null : residence.until } })}
      >
        {t(m.clientFormResidenceUnlimited())}
      </Checkbox>
    </Fold>
  );
}

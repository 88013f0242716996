import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type {
  ClientForm,
  ContactMeansForm,
  ContactMeansKind,
  Gender,
  LanguageForm,
  LanguageLevel,
  NameForm,
  NameKind,
  NameSource,
} from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { DateField, PartialDateInput } from '../../shared/date-field';
import { Checkbox, ComboBox, RadioCards, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useSpoken } from '../../shared/spoken';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { birthTextOf, emptyName, type Editing } from './form-state';
import { useNationalityName, useNationalityOptions } from './use-names';

const GENDERS: readonly Gender[] = ['female', 'male', 'diverse', 'unknown'];
const NAME_KINDS: readonly NameKind[] = ['current', 'birth', 'former', 'alias'];
const NAME_SOURCES: readonly NameSource[] = ['document', 'spoken', 'list'];
const LEVELS: readonly LanguageLevel[] = ['native', 'good', 'basic'];
const MEANS: readonly ContactMeansKind[] = ['phone', 'email', 'post', 'other'];

export interface ClientFieldsProps {
  editing: Editing;
  onChange: (editing: Editing) => void;
  problem: { field: string; text: string } | undefined;
  isNew: boolean;
}

function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {about !== undefined && <p className="soft small">{about}</p>}
      {children}
    </fieldset>
  );
}

function replaced<T>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item));
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

export function ClientFields({ editing, onChange, problem, isNew }: ClientFieldsProps) {
  const { t } = useText();
  const { word } = useWords();
  const { form } = editing;
  const { data: titles } = useQuery('residence_titles', {});
  const languageOptions = useSpoken();
  const nationalityOptions = useNationalityOptions();
  const nationalityName = useNationalityName();

  const change = (part: Partial<ClientForm>) => onChange({ ...editing, form: { ...form, ...part } });
  const wrong = (field: string) =>
    problem && (problem.field === field || problem.field.startsWith(`${field}.`)) ? problem.text : undefined;
  const choices = <T extends string>(family: string, codes: readonly T[]) => codes.map((id) => ({ id, text: word(family, id) }));

  const setName = (index: number, part: Partial<NameForm>) => {
    const names = part.preferred ? form.names.map((name) => ({ ...name, preferred: false })) : form.names;
    change({ names: replaced(names, index, part) });
  };
  const setLanguage = (index: number, part: Partial<LanguageForm>) => change({ languages: replaced(form.languages, index, part) });
  const setMeans = (index: number, part: Partial<ContactMeansForm>) => change({ contact_means: replaced(form.contact_means, index, part) });

  return (
    <div className="form-fields">
      <Section title={t(m.clientFormNames())} about={t(m.clientFormNamesHelp())}>
        {form.names.map((name, index) => (
          <div key={name.id ?? `new-${index}`} className="form-group">
            <div className="field-row">
              <TextField
                label={t(m.clientFormGiven())}
                value={name.given}
                onChange={(given) => setName(index, { given })}
                error={wrong(`names.${index}.given`)}
                autoFocus={isNew && index === 0}
                autoComplete="off"
                maxLength={200}
              />
              <TextField
                label={t(m.clientFormFamily())}
                value={name.family}
                onChange={(family) => setName(index, { family })}
                error={wrong(`names.${index}.family`) ?? (index === 0 && problem?.field === 'names' ? problem.text : undefined)}
                autoComplete="off"
                maxLength={200}
              />
              <Select
                label={t(m.clientFormNameSource())}
                options={choices('name-source', NAME_SOURCES)}
                value={name.source}
                onChange={(source) => setName(index, { source })}
              />
              {index > 0 && (
                <Select
                  label={t(m.clientFormNameKind())}
                  options={choices('name-kind', NAME_KINDS)}
                  value={name.kind}
                  onChange={(kind) => setName(index, { kind })}
                />
              )}
            </div>
            {form.names.length > 1 && (
              <div className="form-line">
                <Checkbox checked={name.preferred} onChange={(on) => on && setName(index, { preferred: true })}>
                  {t(m.clientFormNamePreferred())}
                </Checkbox>
                <Button
                  kind="quiet"
                  size="small"
                  icon={Trash2}
                  onPress={() => {
                    const names = without(form.names, index);
                    change({ names: names.some((other) => other.preferred) ? names : replaced(names, 0, { preferred: true }) });
                  }}
                >
                  {t(m.clientFormNameRemove())}
                </Button>
              </div>
            )}
          </div>
        ))}
        <div>
          <Button kind="quiet" size="small" icon={Plus} onPress={() => change({ names: [...form.names, emptyName(false)] })}>
            {t(m.clientFormNameAdd())}
          </Button>
        </div>
      </Section>

      <Section title={t(m.clientFormPerson())}>
        <div className="field-row">
          <PartialDateInput
            label={t(m.clientFormBirth())}
            hint={t(m.clientFormBirthHelp())}
            text={editing.birthText}
            onText={(birthText) => onChange({ ...editing, birthText, form: { ...form, birth_date: null } })}
            onRead={(reply) => {
              // What is stored stays as it is, with its source, until another date is typed.
              const stored = editing.base.birth_date;
              const date = stored && editing.birthText === birthTextOf(stored) ? stored : reply.date;
              if (JSON.stringify(date) !== JSON.stringify(form.birth_date)) change({ birth_date: date });
            }}
            error={wrong('birth_date')}
          />
          <div className="field">
            <ComboBox
              label={t(m.clientFormNationality())}
              options={nationalityOptions.filter(({ id }) => !form.nationalities.includes(id))}
              value={null}
              onChange={(code) => code !== null && change({ nationalities: [...form.nationalities, code] })}
              error={wrong('nationalities')}
              key={form.nationalities.join()}
            />
            {form.nationalities.length > 0 && (
              <ul className="tags">
                {form.nationalities.map((code, index) => (
                  <li key={code} className="tag">
                    {nationalityName(code)}
                    <Button
                      kind="quiet"
                      size="small"
                      icon={Trash2}
                      label={t(m.clientFormRemoveThing({ thing: nationalityName(code) }))}
                      onPress={() => change({ nationalities: without(form.nationalities, index) })}
                    />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
        <RadioCards
          label={t(m.clientFormGender())}
          options={choices('gender', GENDERS)}
          value={form.gender}
          onChange={(gender) => change({ gender })}
          cardWidth="9.5rem"
        />
      </Section>

      <Section title={t(m.clientFormLanguages())}>
        {form.languages.map((language, index) => (
          <div key={index} className="form-group">
            <div className="field-row">
              <ComboBox
                label={t(m.clientFormLanguage())}
                options={languageOptions}
                value={language.tag === '' ? null : language.tag}
                onChange={(tag) => setLanguage(index, { tag: tag ?? '' })}
                error={wrong(`languages.${index}`)}
              />
              <Select
                label={t(m.clientFormLevel())}
                options={choices('language-level', LEVELS)}
                value={language.level}
                onChange={(level) => setLanguage(index, { level })}
              />
            </div>
            <div className="form-line">
              <Checkbox checked={language.needs_interpreter} onChange={(needs_interpreter) => setLanguage(index, { needs_interpreter })}>
                {t(m.clientFormInterpreter())}
              </Checkbox>
              <Button kind="quiet" size="small" icon={Trash2} onPress={() => change({ languages: without(form.languages, index) })}>
                {t(m.clientFormLanguageRemove())}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            kind="quiet"
            size="small"
            icon={Plus}
            onPress={() => change({ languages: [...form.languages, { tag: '', level: 'native', needs_interpreter: false }] })}
          >
            {t(m.clientFormLanguageAdd())}
          </Button>
        </div>
        <div className="field-row">
          <ComboBox
            label={t(m.clientFormLetterLanguage())}
            options={languageOptions}
            value={form.letter_language}
            onChange={(letter_language) => change({ letter_language })}
            error={wrong('letter_language')}
          />
        </div>
      </Section>

      <Section title={t(m.clientFormReach())} about={t(m.clientFormReachHelp())}>
        {form.contact_means.map((means, index) => (
          <div key={index} className="form-group">
            <div className="field-row">
              <Select
                label={t(m.clientFormMeansKind())}
                options={choices('contact-means-kind', MEANS)}
                value={means.kind}
                onChange={(kind) => setMeans(index, { kind })}
              />
              <TextField
                label={word('contact-means-kind', means.kind)}
                value={means.value}
                onChange={(value) => setMeans(index, { value })}
                error={wrong(`contact_means.${index}`)}
                dir={means.kind === 'phone' || means.kind === 'email' ? 'ltr' : 'auto'}
                type={means.kind === 'phone' ? 'tel' : 'text'}
                autoComplete="off"
                maxLength={200}
              />
              <TextField
                label={t(m.clientFormMeansRemark())}
                value={means.remark}
                onChange={(remark) => setMeans(index, { remark })}
                autoComplete="off"
                maxLength={500}
              />
            </div>
            <div className="form-line">
              <Checkbox checked={means.safe} onChange={(safe) => setMeans(index, { safe })}>
                {t(m.clientFormMeansSafe())}
              </Checkbox>
              <Button kind="quiet" size="small" icon={Trash2} onPress={() => change({ contact_means: without(form.contact_means, index) })}>
                {t(m.clientFormMeansRemove())}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            kind="quiet"
            size="small"
            icon={Plus}
            onPress={() => change({ contact_means: [...form.contact_means, { kind: 'phone', value: '', remark: '', safe: true }] })}
          >
            {t(m.clientFormMeansAdd())}
          </Button>
        </div>
        <div className="field-row">
          <TextField
            label={t(m.clientFormStreet())}
            value={form.address.street}
            onChange={(street) => change({ address: { ...form.address, street } })}
            error={wrong('address.street')}
            autoComplete="off"
            maxLength={200}
          />
          <TextField
            label={t(m.clientFormPostcode())}
            value={form.address.postcode}
            onChange={(postcode) => change({ address: { ...form.address, postcode } })}
            error={wrong('address.postcode')}
            dir="ltr"
            autoComplete="off"
            maxLength={20}
          />
          <TextField
            label={t(m.clientFormPlace())}
            value={form.address.place}
            onChange={(place) => change({ address: { ...form.address, place } })}
            error={wrong('address.place')}
            autoComplete="off"
            maxLength={200}
          />
          <TextField
            label={t(m.clientFormAddressRemark())}
            hint={t(m.clientFormAddressRemarkHelp())}
            value={form.address.remark}
            onChange={(remark) => change({ address: { ...form.address, remark } })}
            autoComplete="off"
            maxLength={500}
          />
        </div>
      </Section>

      <Section title={t(m.clientFormResidence())} about={t(m.clientResidenceCheck())}>
        <div className="field-row">
          <ComboBox
            label={t(m.clientFormResidenceTitle())}
            options={(titles ?? []).map(({ code, label, group }) => ({ id: code, text: label, detail: word('residence-group', group) }))}
            value={form.residence.title}
            onChange={(title) => change({ residence: { ...form.residence, title } })}
            error={wrong('residence.title')}
            key={titles ? 'titles' : 'none'}
          />
          <TextField
            label={t(m.clientFormResidencePrinted())}
            value={form.residence.as_printed}
            onChange={(as_printed) => change({ residence: { ...form.residence, as_printed } })}
            autoComplete="off"
            maxLength={200}
          />
          <DateField
            label={t(m.clientFormResidenceUntil())}
            value={form.residence.until}
            onChange={(until) => change({ residence: { ...form.residence, until } })}
            error={wrong('residence.until')}
            disabled={form.residence.unlimited}
          />
        </div>
        <Checkbox
          checked={form.residence.unlimited}
          onChange={(unlimited) => change({ residence: { ...form.residence, unlimited, until: unlimited ? null : form.residence.until } })}
        >
          {t(m.clientFormResidenceUnlimited())}
        </Checkbox>
      </Section>

      <Section title={t(m.clientFormRemark())}>
        <TextField
          label={t(m.clientFormRemarkLabel())}
          hint={t(m.clientFormRemarkHelp())}
          value={form.remark}
          onChange={(remark) => change({ remark })}
          error={wrong('remark')}
          multiline
          maxLength={2000}
        />
      </Section>
    </div>
  );
}

import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type {
  BirthDate,
  ClientForm,
  ContactMeansForm,
  ContactMeansKind,
  Gender,
  LanguageLevel,
  MeansSafety,
  NameForm,
  NameKind,
  NameSource,
} from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { PartialDateInput } from '../../shared/date-field';
import { Checkbox, ComboBox, RadioCards, Select, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useSpoken } from '../../shared/spoken';
import { useWords } from '../../shared/words';
import { Fold } from './fold';
import { birthTextOf, emptyLanguage, emptyMeans, emptyName, type Editing } from './form-state';
import { AddressPart, DocumentsPart, FormerAddressesPart, RepresentativesPart, ResidencePart } from './record-fields';
import { EditableRows } from './rows';
import { useNationalityName, useNationalityOptions } from '../../shared/nationality-name';

const GENDERS: readonly Gender[] = ['female', 'male', 'diverse', 'unknown'];
const NAME_KINDS: readonly NameKind[] = ['current', 'birth', 'former', 'alias'];
const NAME_SOURCES: readonly NameSource[] = ['document', 'spoken', 'list'];
const LEVELS: readonly LanguageLevel[] = ['native', 'good', 'basic'];
/** Kinds of a name that the law may forbid to disclose. */
const CAN_BE_BLOCKED: ReadonlySet<NameKind> = new Set(['former', 'birth']);
const MEANS: readonly ContactMeansKind[] = ['phone', 'email', 'post', 'other'];
const SAFETY: readonly MeansSafety[] = ['unclear', 'safe', 'unsafe'];

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

export function ClientFields({ editing, onChange, problem, isNew }: ClientFieldsProps) {
  const { t } = useText();
  const { word } = useWords();
  const { form } = editing;
  const languageOptions = useSpoken();
  const nationalityOptions = useNationalityOptions();
  const nationalityName = useNationalityName();

  const change = (part: Partial<ClientForm>) => onChange({ ...editing, form: { ...form, ...part } });
  const wrong = (field: string) =>
    problem && (problem.field === field || problem.field.startsWith(`${field}.`)) ? problem.text : undefined;
  const choices = <T extends string>(family: string, codes: readonly T[]) => codes.map((id) => ({ id, text: word(family, id) }));

  // In the letters of their first language people know how their name is written.
  const nameLanguage = form.languages[0]?.tag ?? form.letter_language ?? '';
  // Somebody is called by one name, whichever rows come and go.
  const setNames = (names: readonly NameForm[]) =>
    change({ names: names.some((name) => name.preferred) ? [...names] : names.map((name, index) => ({ ...name, preferred: index === 0 })) });

  const part = { form, base: editing.base, change, wrong };

  return (
    <div className="form-fields">
      <Section title={t(m.clientFormNames())} about={t(m.clientFormNamesHelp())}>
        <EditableRows
          rows={form.names}
          onChange={setNames}
          blank={() => emptyName(false)}
          addText={t(m.clientFormNameAdd())}
          removeText={t(m.clientFormNameRemove())}
          least={1}
          fields={(name, index, set) => (
            <>
              <TextField
                label={t(m.clientFormGiven())}
                value={name.given}
                onChange={(given) => set({ given })}
                error={wrong(`names.${index}.given`)}
                autoFocus={isNew && index === 0}
                autoComplete="off"
                maxLength={200}
                keyboard={nameLanguage}
              />
              <TextField
                label={t(m.clientFormFamily())}
                value={name.family}
                onChange={(family) => set({ family })}
                error={wrong(`names.${index}.family`) ?? (index === 0 && problem?.field === 'names' ? problem.text : undefined)}
                autoComplete="off"
                maxLength={200}
                keyboard={nameLanguage}
              />
              <Select
                label={t(m.clientFormNameSource())}
                options={choices('name-source', NAME_SOURCES)}
                value={name.source}
                onChange={(source) => set({ source })}
              />
              {index > 0 && (
                <Select
                  label={t(m.clientFormNameKind())}
                  options={choices('name-kind', NAME_KINDS)}
                  value={name.kind}
                  // Only a former name can be one that nobody may disclose.
                  onChange={(kind) => set({ kind, blocked: name.blocked && CAN_BE_BLOCKED.has(kind) })}
                  error={wrong(`names.${index}.kind`)}
                />
              )}
            </>
          )}
          ticks={(name, index) =>
            form.names.length > 1 && (
              <Checkbox
                checked={name.preferred}
                disabled={name.blocked}
                onChange={(on) => on && setNames(form.names.map((other, at) => ({ ...other, preferred: at === index })))}
              >
                {t(m.clientFormNamePreferred())}
              </Checkbox>
            )
          }
          more={(name, _, set) =>
            CAN_BE_BLOCKED.has(name.kind) && (
              <div className="form-tick">
                <Checkbox checked={name.blocked} onChange={(blocked) => set({ blocked, preferred: name.preferred && !blocked })}>
                  {t(m.clientFormNameBlocked())}
                </Checkbox>
                {name.blocked && <p className="soft small">{t(m.clientFormNameBlockedHelp())}</p>}
              </div>
            )
          }
        />
      </Section>

      <Section title={t(m.clientFormPerson())}>
        <div className="field-row">
          <PartialDateInput
            label={t(m.clientFormBirth())}
            hint={t(m.clientFormBirthHelp())}
            text={editing.birthText}
            onText={(birthText) => onChange({ ...editing, birthText, form: { ...form, birth_date: null } })}
            calendar={editing.birthCalendar}
            onCalendar={(birthCalendar) => onChange({ ...editing, birthCalendar, form: { ...form, birth_date: null } })}
            onRead={(reply) => {
              // What is stored or was read from a document stays as it is, with its source, until another date is typed.
              const { birthText, birthCalendar } = editing;
              const same = (one: BirthDate | null) => one !== null && one.calendar === birthCalendar && birthText === birthTextOf(one);
              const date = [form.birth_date, editing.base.birth_date].find(same) ?? reply.date;
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
                      onPress={() => change({ nationalities: form.nationalities.filter((_, at) => at !== index) })}
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
        <EditableRows
          rows={form.languages}
          onChange={(languages) => change({ languages })}
          blank={emptyLanguage}
          addText={t(m.clientFormLanguageAdd())}
          removeText={t(m.clientFormLanguageRemove())}
          fields={(language, index, set) => (
            <>
              <ComboBox
                label={t(m.clientFormLanguage())}
                options={languageOptions}
                value={language.tag === '' ? null : language.tag}
                onChange={(tag) => set({ tag: tag ?? '' })}
                error={wrong(`languages.${index}`)}
              />
              <Select
                label={t(m.clientFormLevel())}
                options={choices('language-level', LEVELS)}
                value={language.level}
                onChange={(level) => set({ level })}
              />
            </>
          )}
          ticks={(language, _, set) => (
            <Checkbox checked={language.needs_interpreter} onChange={(needs_interpreter) => set({ needs_interpreter })}>
              {t(m.clientFormInterpreter())}
            </Checkbox>
          )}
        />
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
        <EditableRows
          rows={form.contact_means}
          onChange={(contact_means) => change({ contact_means })}
          blank={emptyMeans}
          addText={t(m.clientFormMeansAdd())}
          removeText={t(m.clientFormMeansRemove())}
          fields={(means, index, set) => (
            <>
              <Select
                label={t(m.clientFormMeansKind())}
                options={choices('contact-means-kind', MEANS)}
                value={means.kind}
                onChange={(kind) => set({ kind })}
              />
              <TextField
                label={word('contact-means-kind', means.kind)}
                value={means.value}
                onChange={(value) => set({ value })}
                error={wrong(`contact_means.${index}.value`)}
                dir={means.kind === 'phone' || means.kind === 'email' ? 'ltr' : 'auto'}
                type={means.kind === 'phone' ? 'tel' : 'text'}
                autoComplete="off"
                maxLength={200}
              />
              <Select
                label={t(m.clientFormMeansSafety())}
                options={choices('means-safety', SAFETY)}
                value={means.safety}
                onChange={(safety) => set({ safety })}
              />
              <TextField
                label={t(m.clientFormMeansRemark())}
                value={means.remark}
                onChange={(remark) => set({ remark })}
                error={wrong(`contact_means.${index}.remark`)}
                autoComplete="off"
                maxLength={200}
              />
            </>
          )}
          more={(means, index, set) => <MeansMore means={means} set={set} error={wrong(`contact_means.${index}.hours`)} />}
        />
      </Section>

      <div className="form-folds">
        <AddressPart {...part} />
        <ResidencePart {...part} />
        <DocumentsPart {...part} />
        <RepresentativesPart {...part} />
        <FormerAddressesPart {...part} />
        <Fold title={t(m.clientFormRemark())} summary={<bdi>{form.remark || t(m.clientFormPartEmpty())}</bdi>} wanted={wrong('remark') !== undefined}>
          <TextField
            label={t(m.clientFormRemarkLabel())}
            hint={t(m.clientFormRemarkHelp())}
            value={form.remark}
            onChange={(remark) => change({ remark })}
            error={wrong('remark')}
            multiline
            maxLength={2000}
          />
        </Fold>
      </div>
    </div>
  );
}

/** How a number may be used. Few need it, so it is folded, and says what is in it. */
function MeansMore({ means, set, error }: { means: ContactMeansForm; set: (part: Partial<ContactMeansForm>) => void; error: string | undefined }) {
  const { t } = useText();
  const languages = useSpoken();
  if (means.kind !== 'phone') return null;
  const said = [
    means.hours,
    means.leave_message ? t(m.clientMessageMay()) : '',
    means.language === null ? '' : t(m.clientMeansLanguageIs({ language: means.language })),
  ].filter((part) => part !== '');
  return (
    <Fold small title={t(m.clientFormMeansHow())} summary={<bdi>{said.join(' · ')}</bdi>} wanted={error !== undefined}>
      <div className="field-row">
        <TextField label={t(m.clientFormMeansHours())} value={means.hours} onChange={(hours) => set({ hours })} error={error} autoComplete="off" maxLength={200} />
        <ComboBox label={t(m.clientFormMeansLanguage())} options={languages} value={means.language} onChange={(language) => set({ language })} />
      </div>
      <Checkbox checked={means.leave_message} onChange={(leave_message) => set({ leave_message })}>
        {t(m.clientFormMeansLeaveMessage())}
      </Checkbox>
    </Fold>
  );
}

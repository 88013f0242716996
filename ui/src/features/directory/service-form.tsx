import { CalendarCheck, Plus, Save, Trash2 } from 'lucide-react';
import { useCallback, useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { ServiceForm as Form, ServiceText } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { DateField } from '../../shared/date-field';
import { useDraft } from '../../shared/draft';
import { Checkbox, ComboBox, ErrorNote, Select, TextField, useFocusOnError } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { goBack, navigate, type Params } from '../../shared/route';
import { EVERY_SERVICE } from '../../shared/service';
import { useSession } from '../../shared/session';
import { useSpoken } from '../../shared/spoken';
import { Skeleton } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './directory.css';
import { cleaned, emptyForm } from './filter';
import { DetailsFields } from './service-details';
import { Unreadable } from './service-fields';

export function NewServiceScreen() {
  const { t } = useText();
  const { today } = useSession();
  return (
    <Page title={t(m.directoryNew())}>
      <ServiceForm id={null} version={0} start={() => emptyForm(today)} />
    </Page>
  );
}

export function EditServiceScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { data, error } = useQuery('service_search', EVERY_SERVICE);
  const row = data?.find(({ id }) => id === params['id']);
  return (
    <Page title={t(m.directoryEdit())}>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {data && !row && <ErrorNote block>{errorText(asHostError({ code: 'not-found', args: {} }))}</ErrorNote>}
      {!data && !error && <Skeleton lines={8} />}
      {row && <ServiceForm id={row.id} version={row.version} start={() => row.form} />}
    </Page>
  );
}

type TextKey = 'organisation' | 'name' | 'street' | 'postcode' | 'place' | 'district' | 'phone' | 'email' | 'website' | 'opening_hours' | 'fees';

function ServiceForm({ id, version, start }: { id: string | null; version: number; start: () => Form }) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const toast = useToast();
  const spoken = useSpoken();
  const { languages } = useLanguage();
  const draft = useDraft<{ form: Form; version: number }>(`service:${id ?? 'new'}`, () => ({ form: start(), version }));
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [adding, setAdding] = useState<string | null>(null);
  const frame = useFocusOnError(attempt);
  const unread = useRef(new Set<string>());
  const onUnreadable = useCallback((field: string, unreadable: boolean) => {
    if (unreadable) unread.current.add(field);
    else unread.current.delete(field);
  }, []);
  const { form } = draft.value;
  const set = (part: Partial<Form>) => draft.set({ ...draft.value, form: { ...form, ...part } });

  // The desk names the field as `form.name`, `form.texts.1.bring`.
  const wrong = error?.args['field'];
  const errorAt = (key: string) => (error && typeof wrong === 'string' && wrong.replace(/^form\./, '') === key ? errorText(error) : undefined);
  const required = (key: 'organisation' | 'name') =>
    missing && form[key].trim() === '' ? errorText(asHostError({ code: 'field-required', args: {} })) : errorAt(key);
  const text = (key: TextKey, label: string, more: { dir?: 'auto' | 'ltr'; hint?: string; type?: 'text' | 'tel' | 'email' | 'url' } = {}) => (
    <TextField
      label={label}
      value={form[key]}
      onChange={(value) => set({ [key]: value })}
      error={key === 'organisation' || key === 'name' ? required(key) : errorAt(key)}
      maxLength={500}
      autoComplete="off"
      {...more}
    />
  );

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    const isMissing = form.organisation.trim() === '' || form.name.trim() === '';
    // What stands in a field and could not be read is not what the form holds: nothing is saved before somebody mends it.
    if (isMissing || unread.current.size > 0) {
      setMissing(isMissing);
      setAttempt(attempt + 1);
      return;
    }
    setPending(true);
    try {
      const done = await call('service_save', { op_id: opId, id, version: draft.value.version, form: cleaned(form) });
      draft.clear();
      toast.saved(done.saved_at, opId);
      navigate(`/directory?entry=${done.id}`);
    } catch (thrown) {
      setError(asHostError(thrown));
      setAttempt(attempt + 1);
      setOpId(newOpId());
      setPending(false);
    }
  };

  const setText = (index: number, part: Partial<ServiceText>) =>
    set({ texts: form.texts.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const written = form.texts.map(({ language }) => language);

  return (
    <form className="service-form" ref={frame} onSubmit={(event) => void save(event)} noValidate>
      {error && wrong === undefined && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <section>
        <h2>{t(m.directoryFormWho())}</h2>
        <div className="field-row">
          {text('name', t(m.directoryFormName()))}
          {text('organisation', t(m.directoryFormOrganisation()))}
        </div>
        <fieldset className="service-needs">
          <legend className="field-label">{t(m.directoryFormNeeds())}</legend>
          {NEEDS.map((need) => (
            <Checkbox
              key={need}
              checked={form.needs.includes(need)}
              onChange={(on) => set({ needs: on ? [...form.needs, need] : form.needs.filter((one) => one !== need) })}
            >
              {word('need', need)}
            </Checkbox>
          ))}
        </fieldset>
      </section>
      <section>
        <h2>{t(m.directoryFormWhere())}</h2>
        <div className="field-row">
          {text('street', t(m.directoryFormStreet()))}
          {text('postcode', t(m.directoryFormPostcode()), { dir: 'ltr' })}
          {text('place', t(m.directoryFormPlace()))}
          {text('district', t(m.directoryFilterDistrict()))}
        </div>
        <div className="field-row">
          {text('phone', word('contact-means-kind', 'phone'), { dir: 'ltr', type: 'tel' })}
          {text('email', word('contact-means-kind', 'email'), { dir: 'ltr', type: 'email' })}
          {text('website', t(m.directoryWebsite()), { dir: 'ltr', type: 'url' })}
        </div>
      </section>
      <section>
        <h2>{t(m.directoryFormWhen())}</h2>
        <div className="field-row">
          {text('opening_hours', t(m.directoryHours()), { hint: t(m.directoryFormHoursHint()) })}
          {text('fees', t(m.directoryFees()))}
        </div>
        <Checkbox checked={form.walk_in} onChange={(walk_in) => set({ walk_in })}>
          {t(m.directoryWalkIn())}
        </Checkbox>
        <div className="field-row">
          <ComboBox
            label={t(m.directoryFormLanguageAdd())}
            options={spoken.filter(({ id: tag }) => !form.languages.includes(tag))}
            value={null}
            onChange={(tag) => tag !== null && set({ languages: [...form.languages, tag] })}
            key={form.languages.join(' ')}
          />
          <Select
            label={t(m.directoryAccessible())}
            options={[
              { id: 'unknown', text: t(m.appUnknown()) },
              { id: 'yes', text: t(m.appYes()) },
              { id: 'no', text: t(m.appNo()) },
            ]}
            value={form.accessible === null ? 'unknown' : form.accessible ? 'yes' : 'no'}
            onChange={(value) => set({ accessible: value === 'unknown' ? null : value === 'yes' })}
          />
        </div>
        {form.languages.length > 0 && (
          <ul className="service-languages">
            {form.languages.map((tag) => (
              <li key={tag}>
                {format.language(tag)}
                <Button
                  kind="quiet"
                  size="small"
                  icon={Trash2}
                  label={t(m.directoryFormLanguageRemove({ language: tag }))}
                  onPress={() => set({ languages: form.languages.filter((one) => one !== tag) })}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Unreadable value={onUnreadable}>
        <DetailsFields
          details={form.details}
          today={today}
          onChange={(part) => set({ details: { ...form.details, ...part } })}
          errorAt={(key) => errorAt(`details.${key}`)}
        />
      </Unreadable>
      <section>
        <h2>{t(m.directoryTexts())}</h2>
        <p className="soft">{t(m.directoryFormTextsHelp())}</p>
        {form.texts.map((one, index) => (
          <div key={one.language} className="service-form-text">
            <h3>
              {format.language(one.language)}
              <Button
                kind="quiet"
                size="small"
                icon={Trash2}
                label={t(m.directoryFormTextRemove({ language: one.language }))}
                onPress={() => set({ texts: form.texts.filter((_, at) => at !== index) })}
              />
            </h3>
            <div className="field-row" lang={one.language}>
              <TextField
                label={t(m.directoryFormBring())}
                value={one.bring}
                onChange={(bring) => setText(index, { bring })}
                error={errorAt(`texts.${index}.bring`) ?? errorAt(`texts.${index}.language`)}
                multiline
                maxLength={4000}
              />
              <TextField
                label={t(m.directoryFormDirections())}
                value={one.directions}
                onChange={(directions) => setText(index, { directions })}
                error={errorAt(`texts.${index}.directions`)}
                multiline
                maxLength={4000}
              />
            </div>
            <Checkbox checked={one.state === 'checked'} onChange={(on) => setText(index, { state: on ? 'checked' : 'draft' })}>
              {t(m.directoryTextChecked())}
            </Checkbox>
          </div>
        ))}
        <div className="service-add-text">
          <Select
            label={t(m.directoryFormTextLanguage())}
            options={languages.filter(({ tag }) => !written.includes(tag)).map(({ tag, autonym }) => ({ id: tag, text: format.language(tag), detail: autonym }))}
            value={adding}
            onChange={setAdding}
          />
          <Button
            icon={Plus}
            disabled={adding === null}
            onPress={() => {
              if (adding === null) return;
              set({ texts: [...form.texts, { language: adding, bring: '', directions: '', state: 'draft', outdated: false }] });
              setAdding(null);
            }}
          >
            {t(m.appAdd())}
          </Button>
        </div>
      </section>
      <section>
        <h2>{t(m.directoryAssured())}</h2>
        <div className="service-add-text">
          <DateField label={t(m.directoryFormAssured())} value={form.assured_date} onChange={(assured_date) => set({ assured_date })} error={errorAt('assured_date')} />
          <Button icon={CalendarCheck} onPress={() => set({ assured_date: today })}>
            {t(m.directoryFormAssuredToday())}
          </Button>
        </div>
      </section>
      <div className="form-buttons service-form-buttons">
        <Button kind="primary" icon={Save} submit pending={pending}>
          {t(m.appSave())}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            draft.clear();
            goBack();
          }}
        >
          {t(m.appCancel())}
        </Button>
      </div>
    </form>
  );
}

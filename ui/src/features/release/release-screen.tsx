import { Eye, FileOutput, PenLine, Printer, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Day, DataKind, LetterPages, Need, PaperDestination, ReleaseForm, ReleaseTerms, SpecialCategory } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { DateField } from '../../shared/date-field';
import { Checkbox, ComboBox, ErrorNote, RadioCards, Select, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { useLanguage } from '../../shared/language';
import { Pages } from '../../shared/letter-pages';
import { NEEDS, needOf } from '../../shared/need';
import { Page } from '../../shared/page';
import { PaperNote, usePaper } from '../../shared/paper';
import { goBack, queryOf, usePath, type Params } from '../../shared/route';
import { useSession } from '../../shared/session';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { EVERY_SERVICE } from '../../shared/service';
import { codesOf, FORMS, KINDS, monthsAfter, SPECIAL, toggled } from './codes';
import './release.css';
import { SignaturePad } from './signature';

/** One purpose, one recipient, an end: the client says yes or no, and both are kept. */
export function ReleaseScreen({ params }: { params: Params }) {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { today } = useSession();
  const { languages, tag } = useLanguage();
  const toast = useToast();
  const query = queryOf(usePath());
  const clientId = params['id'] ?? '';
  const client = useClient(clientId);
  const services = useQuery('service_search', EVERY_SERVICE, ['service']);
  const [opId, setOpId] = useState(() => newOpId());
  const [serviceId, setServiceId] = useState(query.get('service'));
  const [wholeOrganisation, setWholeOrganisation] = useState(false);
  const [need, setNeed] = useState<Need | null>(needOf(query.get('need')));
  const [purpose, setPurpose] = useState('');
  const [kinds, setKinds] = useState<DataKind[]>(() => codesOf(query.get('kinds'), KINDS));
  const [special, setSpecial] = useState<SpecialCategory[]>(() => codesOf(query.get('special'), SPECIAL));
  const [mutual, setMutual] = useState(false);
  const [caseId, setCaseId] = useState<string>(query.get('case') ?? '');
  const [form, setForm] = useState<ReleaseForm>('on-screen');
  const [signature, setSignature] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const [chosenLanguage, setLanguage] = useState<string | null>(null);
  const [until, setUntil] = useState<Day | null>(() => monthsAfter(today, 6));
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [sheet, setSheet] = useState<LetterPages>();
  const paper = usePaper();
  const [printed, setPrinted] = useState<string>();
  useKey('Escape', goBack);

  const spoken = chosenLanguage ?? (client ? languageOfPage(client) : null);
  const language = languages.some((one) => one.tag === spoken) ? (spoken ?? tag) : tag;
  const wrong = (field: string) => (error?.args['field'] === field ? errorText(error) : undefined);
  const placed = ['purpose', 'valid_until', 'signature', 'told_consequences', 'kinds'];
  const elsewhere = error && !placed.includes(String(error.args['field'])) ? errorText(error) : undefined;
  const open = client?.cases.filter((line) => line.closed === null) ?? [];

  /** What the sheet says: everything but the answer. */
  const terms = (): ReleaseTerms | null =>
    serviceId === null || need === null || until === null
      ? null
      : {
          client_id: clientId,
          case_file_id: open.some(({ id }) => id === caseId) ? caseId : null,
          service_id: serviceId,
          whole_organisation: wholeOrganisation,
          need,
          purpose,
          kinds,
          special,
          mutual,
          language,
          valid_until: until,
        };
  // What is wrong with the terms stands beside the field, not below the sheet.
  const checked = async <T,>(ask: (of: ReleaseTerms) => Promise<T>): Promise<T | undefined> => {
    const of = terms();
    if (of === null) return undefined;
    setError(undefined);
    try {
      return await ask(of);
    } catch (thrown) {
      setSheet(undefined);
      setError(asHostError(thrown));
      return undefined;
    }
  };
  const look = async () => setSheet(await checked((of) => call('release_preview', of)));
  const print = (destination: PaperDestination) =>
    void checked((of) => call('release_preview', of)).then((pages) => {
      const of = terms();
      if (pages === undefined || of === null) return;
      setPrinted(JSON.stringify(of));
      void paper.run(() => call('release_paper', { terms: of, destination }));
    });

  const save = async () => {
    if (serviceId === null || need === null || until === null || pending) return;
    setPending(true);
    setError(undefined);
    try {
      const done = await call('release_give', {
        op_id: opId,
        client_id: clientId,
        case_file_id: open.some(({ id }) => id === caseId) ? caseId : null,
        service_id: serviceId,
        whole_organisation: wholeOrganisation,
        need,
        purpose,
        kinds,
        special,
        mutual,
        form,
        signature: form === 'on-screen' ? signature : null,
        told_consequences: told,
        language,
        given_on: today,
        valid_until: until,
      });
      toast.saved(done.saved_at, opId);
      goBack();
    } catch (thrown) {
      setError(asHostError(thrown));
      setOpId(newOpId());
    }
    setPending(false);
  };

  return (
    <Page title={t(m.releaseNew())} {...(client && { about: t(m.referralAboutClient({ name: nameOfPage(client) })) })}>
      <div className="release-form">
        <ComboBox
          label={t(m.releaseRecipient())}
          options={(services.data ?? []).map(({ id, form: entry }) => ({ id, text: entry.name, detail: entry.organisation }))}
          value={serviceId}
          onChange={setServiceId}
          autoFocus={serviceId === null}
        />
        <Checkbox checked={wholeOrganisation} onChange={setWholeOrganisation}>
          {t(m.releaseWholeOrganisation())}
        </Checkbox>
        <div className="field-row">
          <Select label={t(m.referralNeed())} options={NEEDS.map((id) => ({ id, text: word('need', id) }))} value={need} onChange={setNeed} autoFocus={serviceId !== null} />
          {open.length > 0 && (
            <Select
              label={t(m.releaseCase())}
              options={[{ id: '', text: t(m.releaseNoCase()) }, ...open.map((line) => ({ id: line.id, text: line.number }))]}
              value={open.some(({ id }) => id === caseId) ? caseId : ''}
              onChange={setCaseId}
            />
          )}
        </div>
        <TextField label={t(m.releasePurpose())} hint={t(m.releasePurposeHint())} value={purpose} onChange={setPurpose} error={wrong('purpose')} maxLength={500} />
        <fieldset className="ticks">
          <legend>{t(m.releaseKinds())}</legend>
          {KINDS.map((kind) => (
            <Checkbox key={kind} checked={kinds.includes(kind)} onChange={() => setKinds(toggled(KINDS, kinds, kind))}>
              {word('data-kind', kind)}
            </Checkbox>
          ))}
          {wrong('kinds') !== undefined && <ErrorNote>{wrong('kinds')}</ErrorNote>}
        </fieldset>
        <fieldset className="ticks">
          <legend>{t(m.releaseSpecial())}</legend>
          <p className="soft small">{t(m.releaseSpecialHint())}</p>
          {SPECIAL.map((one) => (
            <Checkbox key={one} checked={special.includes(one)} onChange={() => setSpecial(toggled(SPECIAL, special, one))}>
              {word('special-category', one)}
            </Checkbox>
          ))}
        </fieldset>
        <Checkbox checked={mutual} onChange={setMutual}>
          {t(m.releaseMutual())}
        </Checkbox>
        <div className="field-row">
          <DateField label={t(m.releaseUntil())} value={until} onChange={setUntil} error={wrong('valid_until')} />
          <Select
            label={t(m.releaseLanguage())}
            options={languages.map((one) => ({ id: one.tag, text: one.autonym === format.language(one.tag) ? one.autonym : `${one.autonym} – ${format.language(one.tag)}` }))}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <Checkbox checked={told} onChange={setTold}>
          {t(m.releaseTold())}
        </Checkbox>
        {wrong('told_consequences') !== undefined && <ErrorNote>{wrong('told_consequences')}</ErrorNote>}
        <RadioCards
          label={t(m.releaseAnswer())}
          options={FORMS.map((id, index) => ({ id, text: word('release-form', id), shortcut: String(index + 1) }))}
          value={form}
          onChange={setForm}
          cardWidth="12rem"
        />
        {form === 'on-screen' && <SignaturePad onChange={setSignature} error={wrong('signature')} />}
        {form === 'on-paper' && (
          <section className="release-sheet" aria-labelledby="release-sheet">
            <h2 id="release-sheet">{t(m.releaseSheet())}</h2>
            <p className="soft">{t(m.releaseSheetHelp())}</p>
            <div className="form-buttons">
              <Button icon={Printer} shortcut="p" pending={paper.pending} disabled={terms() === null} onPress={() => print('print')}>
                {t(m.releaseSheetPrint())}
              </Button>
              <Button kind="quiet" icon={Eye} disabled={terms() === null} onPress={() => void look()}>
                {t(m.releaseSheetLook())}
              </Button>
              <Button kind="quiet" icon={FileOutput} disabled={terms() === null || paper.pending} onPress={() => print('save')}>
                {t(m.letterSave())}
              </Button>
            </div>
            <PaperNote work={paper} />
            {printed !== undefined && printed !== JSON.stringify(terms()) && (
              <p className="release-sheet-changed" role="status">
                <TriangleAlert className="icon" aria-hidden="true" />
                <span>{t(m.releaseSheetChanged())}</span>
              </p>
            )}
            {sheet && <Pages pages={sheet} language={language} />}
          </section>
        )}
        {elsewhere !== undefined && <ErrorNote block>{elsewhere}</ErrorNote>}
        <div className="form-buttons">
          <Button kind="primary" icon={PenLine} shortcut="Ctrl+Enter" pending={pending} disabled={serviceId === null || need === null || until === null} onPress={() => void save()}>
            {form === 'refused' ? t(m.releaseSaveRefusal()) : t(m.releaseSave())}
          </Button>
          <Button kind="quiet" onPress={goBack}>
            {t(m.appCancel())}
          </Button>
        </div>
      </div>
    </Page>
  );
}

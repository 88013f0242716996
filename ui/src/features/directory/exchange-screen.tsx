import { FileOutput, ListChecks, ListPlus, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { DirectoryForm, DirectoryOpened } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { Checkbox, ErrorNote, Select } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { useWords } from '../../shared/words';
import './directory.css';
import './exchange.css';
import { ImportDone, type Imported } from './import-done';
import { ImportPast } from './import-past';
import { ImportPreview } from './import-preview';

/** The directory in and out as a file of the standard. */
export function ExchangeScreen() {
  const { t } = useText();
  const { can } = useSession();
  return (
    <Page title={t(m.directoryExchange())} about={t(m.directoryExchangeAbout())}>
      <div className="exchange">
        {can('directory-import') && <BringIn />}
        <SendOut />
        {can('directory-import') && <ImportPast />}
      </div>
    </Page>
  );
}

/** What an answer of the desk has to do with this screen. */
type Stage = { at: 'start' } | { at: 'preview'; opened: DirectoryOpened } | { at: 'done'; imported: Imported };

function BringIn() {
  const { t } = useText();
  const { errorText } = useWords();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [error, setError] = useState<HostError>();
  const [choosing, setChoosing] = useState(false);

  const choose = async () => {
    setChoosing(true);
    try {
      const opened = await call('directory_choose', {});
      // Whoever closes the dialog keeps what was there.
      if (opened !== null) setStage({ at: 'preview', opened });
      setError(undefined);
    } catch (thrown) {
      setStage({ at: 'start' });
      setError(asHostError(thrown));
    } finally {
      setChoosing(false);
    }
  };

  return (
    <section className="exchange-part" aria-labelledby="exchange-in">
      <h2 id="exchange-in">{t(m.directoryImport())}</h2>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {stage.at === 'start' && (
        <>
          <ul className="exchange-promises">
            <li>
              <ListChecks className="icon" aria-hidden="true" />
              {t(m.directoryImportLooksFirst())}
            </li>
            <li>
              <ListPlus className="icon" aria-hidden="true" />
              {t(m.directoryImportById())}
            </li>
            <li>
              <ShieldCheck className="icon" aria-hidden="true" />
              {t(m.directoryImportAllOrNothing())}
            </li>
          </ul>
          <div>
            <Button kind="primary" icon={ListPlus} onPress={() => void choose()} pending={choosing} autoFocus>
              {t(m.directoryImportChoose())}
            </Button>
          </div>
        </>
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          key={stage.opened.token}
          opened={stage.opened}
          choosing={choosing}
          choose={() => void choose()}
          onDone={(imported) => setStage({ at: 'done', imported })}
        />
      )}
      {stage.at === 'done' && <ImportDone imported={stage.imported} choosing={choosing} choose={() => void choose()} />}
    </section>
  );
}

const FORMS: readonly DirectoryForm[] = ['package', 'organisations', 'services'];

function SendOut() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const [form, setForm] = useState<DirectoryForm>('package');
  const [extensions, setExtensions] = useState(false);
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<HostError>();

  const save = async () => {
    setPending(true);
    setError(undefined);
    setSaved(undefined);
    try {
      const { path } = await call('directory_export', { form, extensions });
      if (path !== null) setSaved(path);
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <section className="exchange-part" aria-labelledby="exchange-out">
      <h2 id="exchange-out">{t(m.directoryExport())}</h2>
      <p className="exchange-lead">{t(m.directoryExportAbout())}</p>
      <Select
        label={t(m.directoryExportForm())}
        options={FORMS.map((id) => ({ id, text: word('directory-as', id) }))}
        value={form}
        onChange={setForm}
        {...(form === 'services' && { hint: t(m.directoryExportServicesLess()) })}
      />
      <Checkbox checked={extensions} onChange={setExtensions}>
        {t(m.directoryExportExtensions())}
      </Checkbox>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {saved !== undefined && (
        <p className="exchange-note" role="status">
          <FileOutput className="icon" aria-hidden="true" />
          {t(m.paperSaved({ path: saved }))}
        </p>
      )}
      <div className="exchange-actions">
        <Button icon={FileOutput} onPress={() => void save()} pending={pending}>
          {t(m.directoryExportSave())}
        </Button>
        <p className="soft small">{t(m.appLeavesStore())}</p>
      </div>
    </section>
  );
}

import { ArrowLeft, CircleCheck, CircleSlash, FileOutput, FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { EmptyState } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Counts } from './counts';
import { goTo, startOver, type Work } from './work';

export function ResultStep({ work }: { work: Work }) {
  const { t } = useText();
  const { errorText } = useWords();
  const { result, mapping } = work;
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  if (!result || !mapping) return null;

  if (result.cancelled) {
    return (
      <EmptyState
        icon={CircleSlash}
        title={t(m.importCancelled())}
        actions={
          <>
            <Button icon={ArrowLeft} iconPoints onPress={() => goTo('preview')}>
              {t(m.importBackToPreview())}
            </Button>
            <Button icon={FileSpreadsheet} onPress={startOver}>
              {t(m.importAnother())}
            </Button>
          </>
        }
      >
        {t(m.importCancelledAbout())}
      </EmptyState>
    );
  }

  const save = async () => {
    setPending(true);
    setError(undefined);
    try {
      const { path } = await call('import_report_save', mapping);
      setSaved(path ?? undefined);
    } catch (thrown) {
      setError(asHostError(thrown));
    } finally {
      setPending(false);
    }
  };

  return (
    <>
      <p className="import-done" role="status">
        <CircleCheck className="icon" aria-hidden="true" />
        {t(m.importDone({ count: result.imported + result.updated }))}
      </p>
      <Counts read={result.rows_read} imported={result.imported} updated={result.updated} skipped={result.skipped} />
      <section className="import-report">
        <h2>{t(m.importReportTitle())}</h2>
        <p>{t(m.importReportAbout())}</p>
        <p className="soft small">{t(m.appLeavesStore())}</p>
        {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
        {saved !== undefined && (
          <p className="import-saved" role="status">
            <FileOutput className="icon" aria-hidden="true" />
            {t(m.importReportSaved({ path: saved }))}
          </p>
        )}
        <div className="import-actions">
          <Button kind="primary" icon={FileOutput} onPress={() => void save()} pending={pending}>
            {t(m.importReportSave())}
          </Button>
          <Button icon={FileSpreadsheet} onPress={startOver}>
            {t(m.importAnother())}
          </Button>
        </div>
      </section>
    </>
  );
}

import { ArrowLeft, Download, X } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Progress, Tabs } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Counts } from './counts';
import { Duplicates, Readings, Sample, Skipped, Updated } from './preview-lists';
import { cancel, goTo, runImport, type Work } from './work';

type Tab = 'skipped' | 'updated' | 'readings' | 'duplicates' | 'sample';

/** What the import would do, before it does anything. While it runs, how far it is. */
export function PreviewStep({ work }: { work: Work }) {
  const { t } = useText();
  const { errorText, word } = useWords();
  const format = useFormat();
  const [tab, setTab] = useState<Tab>('skipped');
  const { preview, progress } = work;
  if (!preview) return null;
  const running = work.busy === 'running';
  const takes = preview.will_import + preview.will_update;
  const tabs: { id: Tab; count: number; content: React.ReactNode }[] = [
    { id: 'skipped', count: preview.will_skip, content: <Skipped preview={preview} /> },
    { id: 'readings', count: preview.readings_total, content: <Readings preview={preview} /> },
    { id: 'duplicates', count: preview.duplicates_total, content: <Duplicates preview={preview} /> },
    { id: 'updated', count: preview.will_update, content: <Updated preview={preview} /> },
    { id: 'sample', count: takes, content: <Sample preview={preview} /> },
  ];
  return (
    <>
      {work.error && <ErrorNote block>{errorText(work.error)}</ErrorNote>}
      <Counts read={preview.rows_read} imported={preview.will_import} updated={preview.will_update} skipped={preview.will_skip} />
      {running && progress ? (
        <div className="import-running">
          <Progress
            label={t(m.importRunning())}
            done={progress.done}
            total={progress.total}
            figure={t(m.importProgress({ done: progress.done, total: progress.total }))}
          />
          {/* Beside the bar, not inside: a bar of progress holds nothing that can be pressed. */}
          <div>
            <Button icon={X} onPress={() => void cancel()} pending={work.cancelling ?? false}>
              {t(m.appCancel())}
            </Button>
          </div>
          <p className="soft small">{t(m.importRunningAbout())}</p>
        </div>
      ) : (
        <div className="import-decide">
          <p className="soft">{t(m.importNothingYet())}</p>
          <div className="import-actions">
            <Button icon={ArrowLeft} iconPoints onPress={() => goTo('columns')}>
              {t(m.importBackToColumns())}
            </Button>
            <Button kind="primary" icon={Download} onPress={() => void runImport()} disabled={takes === 0}>
              {t(m.importRun({ count: takes }))}
            </Button>
          </div>
        </div>
      )}
      <Tabs
        label={t(m.importPreviewTabs())}
        value={tab}
        onChange={setTab}
        tabs={tabs.map(({ id, count, content }) => ({
          id,
          text: (
            <>
              {word('import-tab', id)} <span className="import-tab-count figures">{format.number(count)}</span>
            </>
          ),
          content,
        }))}
      />
    </>
  );
}

import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ExportFormat } from '../../backend/generated/commands';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import type { Period } from './period';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];

/** Writes the report as a file. It says that the file leaves the store, before and after. */
export function Export({ period }: { period: Period }) {
  const { t, tag } = useText();
  const toast = useToast();
  const [pending, setPending] = useState<ExportFormat>();
  const save = async (format: ExportFormat) => {
    setPending(format);
    try {
      const { path } = await call('caseload_export', { ...period, format, language: tag });
      if (path !== null) toast.say(t(m.reportScreenExported({ path })));
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setPending(undefined);
    }
  };
  return (
    <div className="report-export">
      <div className="page-actions" role="group" aria-label={t(m.appExport())}>
        {FORMATS.map((format) => (
          <Button key={format} icon={FileOutput} onPress={() => void save(format)} pending={pending === format}>
            {t(m.reportScreenExport({ format: format.toUpperCase() }))}
          </Button>
        ))}
      </div>
      <p className="soft small">{t(m.appLeavesStore())}</p>
    </div>
  );
}

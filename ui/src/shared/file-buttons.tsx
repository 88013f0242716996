import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { m } from '../backend/generated/messages';
import type { ExportFormat, SavedFile } from '../backend/generated/commands';
import { Button } from './button';
import './file-buttons.css';
import { useText } from './l10n';
import { useToast } from './toast';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json'];

/** Writes figures as a file. It says that the file leaves the store, before and after. */
export function FileButtons({ label, about, save }: { label: string; about?: string; save: (format: ExportFormat) => Promise<SavedFile> }) {
  const { t } = useText();
  const toast = useToast();
  const [pending, setPending] = useState<ExportFormat>();
  const write = async (format: ExportFormat) => {
    setPending(format);
    try {
      const { path } = await save(format);
      if (path !== null) toast.say(t(m.reportScreenExported({ path })));
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setPending(undefined);
    }
  };
  return (
    <div className="file-buttons">
      <div className="page-actions" role="group" aria-label={label}>
        {FORMATS.map((format) => (
          <Button key={format} icon={FileOutput} onPress={() => void write(format)} pending={pending === format}>
            {t(m.reportScreenExport({ format: format.toUpperCase() }))}
          </Button>
        ))}
      </div>
      {about !== undefined && <p className="soft small">{about}</p>}
      <p className="soft small">{t(m.appLeavesStore())}</p>
    </div>
  );
}

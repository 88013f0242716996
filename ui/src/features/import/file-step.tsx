import { FileSpreadsheet, ListChecks, ShieldCheck, TriangleAlert } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { Past } from './past';
import { chooseFile, type Work } from './work';

export function FileStep({ work }: { work: Work }) {
  const { t } = useText();
  const { errorText } = useWords();
  return (
    <>
      {work.error && <ErrorNote block>{errorText(work.error)}</ErrorNote>}
      <ul className="import-promises">
        <li>
          <FileSpreadsheet className="icon" aria-hidden="true" />
          {t(m.importFileKinds())}
        </li>
        <li>
          <ListChecks className="icon" aria-hidden="true" />
          {t(m.importFileLooksFirst())}
        </li>
        <li>
          <ShieldCheck className="icon" aria-hidden="true" />
          {t(m.importFileAllOrNothing())}
        </li>
        <li>
          <TriangleAlert className="icon" aria-hidden="true" />
          {t(m.importFileStaysOutside())}
        </li>
      </ul>
      <div>
        <Button kind="primary" icon={FileSpreadsheet} onPress={() => void chooseFile()} pending={work.busy === 'choosing'} autoFocus>
          {t(m.importChoose())}
        </Button>
      </div>
      <Past />
    </>
  );
}

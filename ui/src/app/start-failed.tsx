import { RotateCw } from 'lucide-react';
import { m } from '../backend/generated/messages';
import type { HostError } from '../backend/host';
import { Button } from '../shared/button';
import { ErrorNote } from '../shared/field';
import { useText } from '../shared/l10n';
import { useWords } from '../shared/words';
import { Autonyms } from '../shared/autonyms';
import { BrandMark } from '../shared/brand';
import '../shared/entrance.css';

/** The store can't be opened: which of the reasons it is stands in the refusal, and nothing was changed. */
export function StartFailed({ error, retry }: { error: HostError; retry: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  return (
    <div className="entrance">
      <header className="entrance-top">
        <span className="brand">
          <BrandMark />
          MigraDesk
        </span>
        <Autonyms />
      </header>
      <main className="entrance-main" data-wide="">
        <h1>{t(m.shellStartFailed())}</h1>
        <ErrorNote block>{errorText(error)}</ErrorNote>
        <p className="soft">{t(m.shellStartFailedUnchanged())}</p>
        <div>
          <Button kind="primary" icon={RotateCw} onPress={retry}>
            {t(m.appRetry())}
          </Button>
        </div>
      </main>
    </div>
  );
}

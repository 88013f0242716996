import { ScanText } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { openScan } from '../../shared/scan/opened';
import './scan.css';

/** For a zone that no reader recognises any more: copied by hand, line by line. */
export function ScanScreen() {
  const { t } = useText();
  const [text, setText] = useState('');
  const read = () => {
    if (text.trim() !== '') openScan({ text, keys: null });
  };
  return (
    <Page title={t(m.scanCommand())} about={t(m.scanAbout())}>
      <form
        className="scan-form"
        data-copied-by-hand=""
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <TextField label={t(m.scanZone())} hint={t(m.scanZoneHint())} value={text} onChange={setText} dir="ltr" multiline autoFocus autoComplete="off" maxLength={400} />
        <div>
          <Button kind="primary" icon={ScanText} shortcut="Ctrl+Enter" onPress={read}>
            {t(m.scanRead())}
          </Button>
        </div>
      </form>
    </Page>
  );
}

import { Globe } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import type { ClientDisplayView, LanguageInfo } from '../backend/generated/commands';
import { call } from '../backend/host';
import { BrandMark } from '../shared/brand';
import { Button } from '../shared/button';
import { LocaleProvider, useText, type LocalePack } from '../shared/l10n';
import '../shared/entrance.css';
import './client-display.css';
import { Languages } from './languages';
import { Shown } from './shown';
import { useView } from './use-view';
import { Voice } from './voice';

async function load(tag: string): Promise<LocalePack> {
  return (await call('locale_pack', { tag })).pack as LocalePack;
}

/** The second screen. What is on it comes from the desk and goes with it. */
export function ClientDisplay() {
  const view = useView();
  const [languages, setLanguages] = useState<readonly LanguageInfo[]>([]);
  useEffect(() => {
    // Without the list the screen stays in the language that the staff chose.
    call('languages', {}).then(setLanguages, () => undefined);
  }, []);
  if (!view) return null;
  return (
    <LocaleProvider tag={view.language} load={load}>
      <Frame view={view} languages={languages} />
    </LocaleProvider>
  );
}

function Frame({ view, languages }: { view: ClientDisplayView; languages: readonly LanguageInfo[] }) {
  const { t, tag } = useText();
  const [choosing, setChoosing] = useState(false);
  const { shown, voice } = view;
  const busy = shown !== null || (voice !== null && !voice.done);
  const choose = (next: string) => {
    setChoosing(false);
    void call('client_display_language', { tag: next }).catch(() => undefined);
  };
  let screen: ReactNode;
  if (choosing && busy) screen = <Languages title={t(m.clientDisplayChooseLanguage())} languages={languages} tag={tag} onChoose={choose} />;
  // Whoever is asked next begins anew.
  else if (voice !== null) screen = <Voice key={voice.turn} asked={voice} languages={languages} />;
  else if (shown === null) screen = <Languages title={t(m.clientDisplayWelcome())} languages={languages} tag={tag} onChoose={choose} />;
  // Whoever comes next begins anew: nothing typed and no step of the one before is left.
  else screen = <Shown key={shown.showing} shown={shown} languages={languages} />;
  return (
    <I18nProvider locale={`${tag}-u-nu-latn`}>
      <div className="display">
        <header className="display-top">
          <span className="brand">
            <BrandMark />
          </span>
          {busy && !choosing && (
            <Button kind="quiet" icon={Globe} onPress={() => setChoosing(true)}>
              {t(m.clientDisplayOtherLanguage())}
            </Button>
          )}
        </header>
        <main className="display-main">{screen}</main>
      </div>
    </I18nProvider>
  );
}

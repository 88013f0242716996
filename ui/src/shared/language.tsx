import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LanguageInfo, Me } from '../backend/generated/commands';
import { call } from '../backend/host';
import { LocaleProvider, useText, type LocalePack } from './l10n';

const STORED = 'migradesk.language';
/** The authoritative language, in which every text is there. */
const FIRST = 'de';

export interface LanguageState {
  /** The language of the screen; the client's is another matter. */
  tag: string;
  /** All languages, those of the office first; those `for_staff` can be the screen's. */
  languages: readonly LanguageInfo[];
  choose: (tag: string) => Promise<void>;
  /** Somebody signed in or, with `null`, out: their language becomes the screen's, unless one was chosen just before. */
  adopt: (me: Me | null) => Promise<void>;
}

const Context = createContext<LanguageState | null>(null);

export function useLanguage(): LanguageState {
  const state = useContext(Context);
  if (!state) throw new Error('outside of LanguageProvider');
  return state;
}

async function load(tag: string): Promise<LocalePack> {
  // `shared/l10n` reads what the desk's `l10n` wrote; the wire between them does not look inside.
  return (await call('locale_pack', { tag })).pack as LocalePack;
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [tag, setTag] = useState(() => localStorage.getItem(STORED) ?? FIRST);
  const [languages, setLanguages] = useState<readonly LanguageInfo[]>([]);
  const signedIn = useRef(false);
  const justChosen = useRef(false);

  // Without the list the screen stays in its language; the rest works.
  const read = useCallback(() => call('languages', {}).then(setLanguages, () => undefined), []);

  useEffect(() => {
    void read();
  }, [read]);

  const show = useCallback((next: string) => {
    localStorage.setItem(STORED, next);
    setTag(next);
  }, []);

  const choose = useCallback(
    async (next: string) => {
      show(next);
      justChosen.current = !signedIn.current;
      // Kept for this person on every desk; while the screen is locked it is this desk's only.
      if (signedIn.current) await call('language_choose', { tag: next }).catch(() => undefined);
    },
    [show],
  );

  const adopt = useCallback(
    async (me: Me | null) => {
      signedIn.current = me !== null;
      if (!me) return;
      // Only the open store tells which languages the office put first.
      void read();
      if (justChosen.current || me.language === null) {
        justChosen.current = false;
        await call('language_choose', { tag: localStorage.getItem(STORED) ?? FIRST }).catch(() => undefined);
      } else {
        show(me.language);
      }
    },
    [read, show],
  );

  const state = useMemo(() => ({ tag, languages, choose, adopt }), [tag, languages, choose, adopt]);
  return (
    <LocaleProvider tag={tag} load={load} onError={() => show(FIRST)}>
      <Context value={state}>
        <Aria>{children}</Aria>
      </Context>
    </LocaleProvider>
  );
}

/** The few words that the primitives say themselves, and the way the arrow keys go. */
function Aria({ children }: { children: ReactNode }) {
  const { tag } = useText();
  // Date fields write the digits of all other numbers on the screen; for Arabic the browser would take others.
  return <I18nProvider locale={`${tag}-u-nu-latn`}>{children}</I18nProvider>;
}

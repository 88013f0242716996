import { LockKeyhole, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria';
import { m } from '../backend/generated/messages';
import { ScanDesk } from '../features/scan/scan-desk';
import { SearchBox } from '../features/search/search-box';
import { Button } from '../shared/button';
import { Boundary } from '../shared/boundary';
import { KeyboardDock } from '../shared/keyboard/dock';
import { useText } from '../shared/l10n';
import { Link, usePath } from '../shared/route';
import { useSession } from '../shared/session';
import { Skeleton } from '../shared/surface';
import { Account } from './account';
import { BrandMark } from '../shared/brand';
import { commandsFor, navFor, routeFor, statuses } from './features';
import { NotHere } from './not-here';
import '../shared/entrance.css';
import './shell.css';

const STORED_FOLD = 'migradesk.navigation';

export function Shell() {
  const { t } = useText();
  const path = usePath();
  const { can, lock } = useSession();
  const [narrow, setNarrow] = useState(() => localStorage.getItem(STORED_FOLD) === 'narrow');
  const entries = useMemo(() => navFor(can), [can]);
  const commands = useMemo(() => commandsFor(can), [can]);
  const main = useRef<HTMLElement>(null);
  const floats = useRef<HTMLDivElement>(null);

  // Whoever may not see "today" starts on the first screen that is theirs.
  const first = entries[0]?.path;
  const shown = path === '/today' && first !== undefined && !entries.some((entry) => entry.path === '/today') ? first : path;
  const found = routeFor(shown, can);
  const plain = shown.split('?')[0] ?? shown;

  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [plain]);

  const fold = () => {
    localStorage.setItem(STORED_FOLD, narrow ? 'wide' : 'narrow');
    setNarrow(!narrow);
  };
  const FoldIcon = narrow ? PanelLeftOpen : PanelLeftClose;
  const screenKey = found ? JSON.stringify([found.route.path, found.params]) : plain;

  return (
    <PortalProvider getContainer={() => floats.current}>
    <div className="shell" data-narrow={narrow ? '' : undefined}>
      <a className="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t(m.appSkipToContent())}
      </a>
      <nav className="nav" aria-label={t(m.appNavLabel())}>
        <span className="brand">
          <BrandMark />
          <span className="nav-word">MigraDesk</span>
        </span>
        <ul className="nav-list">
          {entries.map(({ path: to, icon: Icon, text }) => (
            <li key={to}>
              <Link to={to} className="nav-link" current={plain === to || plain.startsWith(`${to}/`)}>
                <Icon className="icon" aria-hidden="true" />
                <span className="nav-word">{t(text())}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className="nav-foot">
          <button type="button" className="nav-link nav-fold" onClick={fold} aria-expanded={!narrow}>
            <FoldIcon className="icon icon-points" aria-hidden="true" />
            <span className="nav-word">{narrow ? t(m.shellNavigationUnfold()) : t(m.shellNavigationFold())}</span>
          </button>
        </div>
      </nav>
      <header className="bar">
        <SearchBox commands={commands} screens={entries} />
        <div className="bar-end">
          {statuses.map((Status, index) => (
            <Status key={index} />
          ))}
          <Account />
          <Button kind="quiet" icon={LockKeyhole} label={t(m.appLock())} onPress={lock} />
        </div>
      </header>
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {found === undefined ? (
          <NotHere />
        ) : found.allowed ? (
          <Suspense fallback={<Skeleton />}>
            <Boundary key={screenKey}>
              <found.route.screen params={found.params} />
            </Boundary>
          </Suspense>
        ) : (
          <NotHere denied />
        )}
      </main>
      <KeyboardDock />
      <ScanDesk />
    </div>
    {/* Open lists and menus: a landmark of their own, and covered with the rest when the screen is locked. */}
    <div ref={floats} role="region" aria-label={t(m.shellFloating())} />
    </PortalProvider>
  );
}

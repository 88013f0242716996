import { useCallback, useEffect, useState } from 'react';
import type { Me, OfficeState } from '../backend/generated/commands';
import { asHostError, call, type HostError } from '../backend/host';
import { Wizard } from '../features/setup/wizard';
import { clearDrafts } from '../shared/draft';
import { ToastProvider, useToast } from '../shared/toast';
import { LanguageProvider, useLanguage } from '../shared/language';
import { LockScreen } from './lock';
import { SessionProvider } from './session-provider';
import { Shell } from './shell';
import { SignIn } from './sign-in';
import { StartFailed } from './start-failed';

export function App() {
  return (
    <LanguageProvider>
      <ToastProvider>
        <Stages />
      </ToastProvider>
    </LanguageProvider>
  );
}

/** Set-up, sign-in, work, locked: where the program stands, and nothing else. */
function Stages() {
  const [office, setOffice] = useState<OfficeState>();
  const [error, setError] = useState<HostError>();
  /** The recovery key is still to be kept: the wizard stays although the store is there. */
  const [settingUp, setSettingUp] = useState(false);
  /** The screens beneath a lock stay as they are, but a window that opens locked has none yet. */
  const [worked, setWorked] = useState(false);
  const { adopt } = useLanguage();
  const { clear: clearToasts } = useToast();

  const look = useCallback(async () => {
    try {
      const state = await call('office_state', {});
      setError(undefined);
      setOffice(state);
      if (state.stage === 'no-store') setSettingUp(true);
      if (state.stage === 'signed-in') {
        setWorked(true);
        if (state.me) await adopt(state.me);
      }
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  }, [adopt]);

  useEffect(() => {
    void look();
  }, [look]);

  const enter = useCallback(
    async (me: Me) => {
      await adopt(me);
      await look();
    },
    [adopt, look],
  );

  const lock = useCallback(() => {
    // The screen is covered at once; the desk forgets the key meanwhile.
    setOffice((state) => state && { ...state, stage: 'locked' });
    call('lock', {}).catch(look);
  }, [look]);

  const signOut = useCallback(async () => {
    await call('sign_out', {}).catch(() => undefined);
    clearDrafts();
    clearToasts();
    await adopt(null);
    setWorked(false);
    window.location.hash = '/today';
    await look();
  }, [look, adopt, clearToasts]);

  if (error) return <StartFailed error={error} retry={look} />;
  if (!office) return null;
  if (settingUp) {
    return (
      <Wizard
        onDone={async (me) => {
          setSettingUp(false);
          await enter(me);
        }}
      />
    );
  }
  const { me } = office;
  if (!me || office.stage === 'signed-out') return <SignIn office={office} onSignedIn={enter} />;
  const locked = office.stage === 'locked';
  return (
    <>
      {(worked || !locked) && (
        <SessionProvider me={me} office={office} locked={locked} lock={lock} signOut={signOut}>
          <Shell />
        </SessionProvider>
      )}
      {locked && <LockScreen me={me} officeName={office.office_name ?? ''} onUnlocked={enter} onSignOut={signOut} />}
    </>
  );
}

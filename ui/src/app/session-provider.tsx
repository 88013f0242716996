import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Me, OfficeState } from '../backend/generated/commands';
import { suspendKeys, useKey } from '../shared/keyboard';
import { SessionContext, type SessionState } from '../shared/session';

export interface SessionProviderProps {
  me: Me;
  office: OfficeState;
  locked: boolean;
  lock: () => void;
  signOut: () => void;
  children: ReactNode;
}

export function SessionProvider({ me, office, locked, lock, signOut, children }: SessionProviderProps) {
  const { office_name, today, lock_after_minutes } = office;
  const session = useMemo<SessionState>(
    () => ({
      me,
      officeName: office_name ?? '',
      today,
      can: (permission) => me.permissions.includes(permission),
      lock,
      signOut,
    }),
    [me, office_name, today, lock, signOut],
  );

  useKey('Ctrl+l', lock);
  useIdleLock(locked ? 0 : lock_after_minutes, lock);
  useFocusAcross(locked);
  useEffect(() => {
    suspendKeys(locked);
    // Floating parts stand outside of the shell, so they are covered from the document.
    document.documentElement.toggleAttribute('data-locked', locked);
    return () => {
      suspendKeys(false);
      document.documentElement.removeAttribute('data-locked');
    };
  }, [locked]);

  return (
    <SessionContext value={session}>
      {/* Kept as it is under the lock: nothing typed is lost, and nothing can be reached or read. */}
      <div className="workspace" inert={locked} aria-hidden={locked || undefined} data-testid="workspace">
        {children}
      </div>
    </SessionContext>
  );
}

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks after so many minutes without a key or a movement. Looks at the clock too, because timers stop while a laptop sleeps. */
function useIdleLock(minutes: number, lock: () => void): void {
  useEffect(() => {
    if (minutes <= 0) return;
    let last = Date.now();
    const stir = () => {
      last = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) lock();
    }, 1000);
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, stir, { passive: true }));
    return () => {
      clearInterval(timer);
      SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, stir));
    };
  }, [minutes, lock]);
}

/** Whoever unlocks goes on in the field in which they were. */
function useFocusAcross(locked: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (locked) return;
    const remember = (event: FocusEvent) => {
      before.current = event.target instanceof Element ? event.target : null;
    };
    const place = before.current;
    if (place instanceof HTMLElement && place.isConnected) {
      // Only after the covered part can take the focus again.
      setTimeout(() => place.focus());
    }
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [locked]);
}

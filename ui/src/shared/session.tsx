import { createContext, useContext } from 'react';
import type { Day, Me, Permission } from '../backend/generated/commands';

export interface SessionState {
  me: Me;
  officeName: string;
  today: Day;
  /** Whether the person may. It spares a screen that would be refused; the desk asks again in any case. */
  can: (permission: Permission) => boolean;
  lock: () => void;
  signOut: () => void;
}

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside of a session');
  return session;
}

import { useEffect, useState } from 'react';
import type { ClientDisplayAt, ClientDisplayState, ClientId } from '../../backend/generated/commands';
import { usePath } from '../../shared/route';
import { useQuery } from '../../shared/use-query';

/** The table's word under which the desk tells of the second screen. */
export const WATCHED = ['client_display'];

/** Where the staff's own screen of the second screen is: being there is not leaving the client. */
export const OWN_PATH = '/client-display';

export function useDisplay() {
  return useQuery('client_display_state', {}, WATCHED);
}

export interface Place {
  clientId: ClientId | null;
  newClient: boolean;
}

/** Whose page is open. */
export function placeOf(path: string): Place {
  const plain = path.split('?')[0] ?? '';
  const [, area, id] = plain.split('/');
  if (area !== 'clients' || id === undefined || id === '') return { clientId: null, newClient: false };
  return id === 'new' ? { clientId: null, newClient: true } : { clientId: id, newClient: false };
}

export function usePlace(): Place {
  return placeOf(usePath());
}

/** The place as the desk wants to know it; `undefined` on the screen that is about the second screen itself. */
export function told(path: string): ClientDisplayAt | undefined {
  if ((path.split('?')[0] ?? '') === OWN_PATH) return undefined;
  const { clientId, newClient } = placeOf(path);
  return { client_id: clientId, new_client: newClient };
}

export type Showing = 'closed' | 'empty' | 'shows' | 'shows-new' | 'shows-other' | 'asks' | 'asked';

/** What the second screen shows, seen from the page that is open. */
export function showingAt(state: ClientDisplayState, place: Place): Showing {
  if (!state.open) return 'closed';
  if (state.voice) return state.voice.done ? 'asked' : 'asks';
  if (!state.showing) return 'empty';
  if (state.showing.client_id === null) return 'shows-new';
  return place.clientId === null || state.showing.client_id === place.clientId ? 'shows' : 'shows-other';
}

/** Seconds that run down from what the desk said, for the eye only: the desk keeps the time. */
export function useSecondsLeft(state: ClientDisplayState | undefined): number | undefined {
  const from = state?.showing?.clears_in ?? undefined;
  const [left, setLeft] = useState<{ of: ClientDisplayState | undefined; seconds: number }>();
  useEffect(() => {
    if (from === undefined) return;
    const timer = setInterval(() => {
      setLeft((before) => ({ of: state, seconds: Math.max(0, (before && before.of === state ? before.seconds : from) - 1) }));
    }, 1000);
    return () => clearInterval(timer);
  }, [from, state]);
  if (from === undefined) return undefined;
  return left && left.of === state ? left.seconds : from;
}

import { useEffect, useState } from 'react';
import type { ClientDisplayView } from '../backend/generated/commands';
import { call } from '../backend/host';

/** After a failure, before it asks again. */
const PAUSE = 1000;

/**
 * What may be shown now. This window hears no events: it asks, and the desk answers when there is something new. Where the desk cannot be
 * asked nothing stays on the screen.
 */
export function useView(): ClientDisplayView | undefined {
  const [view, setView] = useState<ClientDisplayView>();
  useEffect(() => {
    const gone = new AbortController();
    // Asked anew each time: it may have changed while the desk was waited for.
    const left = () => gone.signal.aborted;
    const watch = async () => {
      let seen: number | null = null;
      while (!left()) {
        try {
          const next: ClientDisplayView = await call('client_display_look', { seen });
          if (left()) return;
          if (next.number !== seen) setView(next);
          seen = next.number;
        } catch {
          if (!left()) setView(undefined);
          seen = null;
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
      }
    };
    void watch();
    return () => gone.abort();
  }, []);
  return view;
}

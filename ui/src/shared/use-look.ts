import { useEffect, useState } from 'react';

/**
 * What a window without events shows now: it asks, and the desk answers when there is something newer than what was `seen`. Where the desk
 * cannot be asked, `nothing` stays on the screen, and after a pause (in milliseconds) it is asked again from the beginning.
 *
 * `look` has to be the same function each time.
 */
export function useLook<View extends { number: number }, Nothing extends null | undefined>(
  look: (seen: number | null) => Promise<View>,
  nothing: Nothing,
  pause: number,
): View | Nothing | undefined {
  const [view, setView] = useState<View | Nothing>();
  useEffect(() => {
    const gone = new AbortController();
    // Asked anew each time: it may have changed while the desk was waited for.
    const left = () => gone.signal.aborted;
    const watch = async () => {
      let seen: number | null = null;
      while (!left()) {
        try {
          const next: View = await look(seen);
          if (left()) return;
          if (next.number !== seen) setView(next);
          seen = next.number;
        } catch {
          if (!left()) setView(nothing);
          seen = null;
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    };
    void watch();
    return () => gone.abort();
  }, [look, nothing, pause]);
  return view;
}

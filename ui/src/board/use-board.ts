import { useEffect, useState } from 'react';
import type { Board } from '../backend/generated/commands';
import { call } from '../backend/host';

const PAUSE = 2000;

/** What stands on the board now; `null` while the station is not signed in. This window hears no events: it asks. */
export function useBoard(): Board | null | undefined {
  const [board, setBoard] = useState<Board | null>();
  useEffect(() => {
    const gone = new AbortController();
    const left = () => gone.signal.aborted;
    const watch = async () => {
      let seen: number | null = null;
      while (!left()) {
        try {
          const next: Board = await call('board_look', { seen });
          if (left()) return;
          if (next.number !== seen) setBoard(next);
          seen = next.number;
        } catch {
          if (!left()) setBoard(null);
          seen = null;
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
      }
    };
    void watch();
    return () => gone.abort();
  }, []);
  return board;
}

/** A call that is new to the board: another number, or the same one called again. */
export function newCall(before: Board | null | undefined, after: Board | null | undefined): boolean {
  const first = after?.calls[0];
  if (!before || !first) return false;
  return !before.calls.some(({ label, called_at }) => label === first.label && called_at === first.called_at);
}

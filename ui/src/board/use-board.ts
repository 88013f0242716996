import type { Board } from '../backend/generated/commands';
import { call } from '../backend/host';
import { useLook } from '../shared/use-look';

/** In milliseconds: nobody stands before the board and waits for its answer. */
const PAUSE = 2000;
const look = (seen: number | null) => call('board_look', { seen });

/** What stands on the board now; `null` while the station is not signed in. */
export function useBoard(): Board | null | undefined {
  return useLook(look, null, PAUSE);
}

/** A call that is new to the board: another number, or the same one called again. */
export function newCall(before: Board | null | undefined, after: Board | null | undefined): boolean {
  const first = after?.calls[0];
  if (!before || !first) return false;
  return !before.calls.some(({ label, called_at }) => label === first.label && called_at === first.called_at);
}

import { useCallback, useState } from 'react';
import { useSession } from './session';

/**
 * What was typed and not saved, in memory only: it is personal data, and belongs to who typed it until they sign out.
 * Leaving a screen loses nothing; coming back finds it again.
 */
interface Kept {
  value: unknown;
  /** Milliseconds. */
  at: number;
}

const drafts = new Map<string, Kept>();

export function clearDrafts(): void {
  drafts.clear();
}

export function anyDraft(): boolean {
  return drafts.size > 0;
}

export interface Draft<T> {
  value: T;
  /** Keeps the value as a draft. */
  set: (value: T) => void;
  /** When the draft that was found on coming was last changed, in microseconds; `undefined` without one. */
  foundFrom: number | undefined;
  dirty: boolean;
  /** Forgets it: saved, or thrown away. */
  clear: () => void;
  /** Throws it away and starts from `start` again. */
  startAgain: () => void;
}

/** A form's state that outlives its screen. `key` names what is edited: `client:018f…`. */
export function useDraft<T>(key: string, start: () => T): Draft<T> {
  const { me } = useSession();
  const full = `${me.id} ${key}`;
  const [found] = useState(() => drafts.get(full));
  const [value, setValue] = useState<T>(() => (found ? (found.value as T) : start()));
  const [foundFrom, setFoundFrom] = useState(found && found.at * 1000);
  const [dirty, setDirty] = useState(found !== undefined);

  const set = useCallback(
    (next: T) => {
      drafts.set(full, { value: next, at: Date.now() });
      setValue(next);
      setDirty(true);
    },
    [full],
  );
  const clear = useCallback(() => {
    drafts.delete(full);
    setDirty(false);
    setFoundFrom(undefined);
  }, [full]);
  const startAgain = () => {
    clear();
    setValue(start());
  };
  return { value, set, foundFrom, dirty, clear, startAgain };
}

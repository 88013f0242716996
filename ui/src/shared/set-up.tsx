import { useState } from 'react';
import type { Done } from '../backend/generated/commands';
import { asHostError, newOpId, type HostError } from '../backend/host';
import './set-up.css';
import { useToast } from './toast';
import { useWords } from './words';

/** What the screens on which an office is set up share: a list whose names open a form, and the form that saves and closes. */

/** A name in a list that opens what it names. */
export function Opener({ name, open }: { name: string; open: () => void }) {
  return (
    <button type="button" className="opener" onClick={open}>
      <bdi>{name}</bdi>
    </button>
  );
}

export interface Saving {
  error: HostError | undefined;
  /** The field that was refused, if one was. */
  field: string | undefined;
  pending: boolean;
  /** The sentence for a field. */
  at: (field: string) => string | undefined;
  /** With `undo` unset, the act cannot be taken back. */
  save: (write: (opId: string) => Promise<Done>, undo?: boolean) => Promise<void>;
}

/** Saves a form, says so with the way back, and closes; a refusal stays beside its field. */
export function useSave(onClose: () => void): Saving {
  const toast = useToast();
  const { errorText } = useWords();
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const field = error?.args['field'];
  const save = async (write: (opId: string) => Promise<Done>, undo = true) => {
    if (pending) return;
    setPending(true);
    setError(undefined);
    const opId = newOpId();
    try {
      const done = await write(opId);
      if (undo) toast.saved(done.saved_at, opId);
      else toast.saved(done.saved_at);
      onClose();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };
  return {
    error,
    field: typeof field === 'string' ? field : undefined,
    pending,
    at: (name) => (error && field === name ? errorText(error) : undefined),
    save,
  };
}

/** A list with one of its members in it or not. */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list, one] : list.filter((other) => other !== one);
}

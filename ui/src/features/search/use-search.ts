import { useEffect, useRef, useState } from 'react';
import type { ClientSearchReply } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';

const SHOWN = 8;

export interface SearchState {
  /** The answer to the newest question that was answered; `undefined` before the first. */
  reply: ClientSearchReply | undefined;
  error: HostError | undefined;
  /** The newest question has no answer yet. */
  waiting: boolean;
}

/** Asks at every keystroke. An answer to an older question never replaces a newer one, in whatever order they come. */
export function useSearch(query: string, enabled: boolean): SearchState {
  const [reply, setReply] = useState<ClientSearchReply>();
  const [error, setError] = useState<HostError>();
  const [answered, setAnswered] = useState('');
  const newest = useRef(0);
  const asked = query.trim();

  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    if (!enabled || asked === '') {
      setReply(undefined);
      setError(undefined);
      setAnswered('');
      return;
    }
    call('client_search', { query: asked, limit: SHOWN }).then(
      (next) => {
        if (mine !== newest.current) return;
        setReply(next);
        setError(undefined);
        setAnswered(asked);
      },
      (thrown: unknown) => {
        if (mine !== newest.current) return;
        setReply(undefined);
        setError(asHostError(thrown));
        setAnswered(asked);
      },
    );
  }, [asked, enabled]);

  return { reply, error, waiting: enabled && asked !== '' && answered !== asked };
}

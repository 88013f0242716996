import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandName } from '../backend/generated/commands';
import { asHostError, call, listen, type CommandReply, type CommandRequest, type HostError } from '../backend/host';

export interface Query<T> {
  /** The newest answer to this very question; kept while it is asked again, so that nothing flickers. */
  data: T | undefined;
  error: HostError | undefined;
  loading: boolean;
  reload: () => void;
}

/**
 * Asks a command, and asks again when what it was asked changes or when a window wrote something of the `kinds` given
 * (`client`, `referral` …). An answer to an older question never replaces a newer one. `null` asks nothing.
 */
export function useQuery<K extends CommandName>(
  name: K,
  request: CommandRequest<K> | null,
  kinds: readonly string[] = [],
): Query<CommandReply<K>> {
  const asked = request === null ? null : JSON.stringify(request);
  const [state, setState] = useState<{ asked: string | null; data?: CommandReply<K>; error?: HostError }>({ asked: null });
  const newest = useRef(0);

  const load = useCallback(() => {
    if (asked === null) return;
    newest.current += 1;
    const mine = newest.current;
    call(name, JSON.parse(asked) as CommandRequest<K>).then(
      (data) => mine === newest.current && setState({ asked, data }),
      (thrown: unknown) => mine === newest.current && setState({ asked, error: asHostError(thrown) }),
    );
  }, [name, asked]);

  useEffect(() => {
    load();
    return () => {
      newest.current += 1;
    };
  }, [load]);

  const watched = kinds.join(' ');
  useEffect(() => {
    if (watched === '') return;
    return listen('changed', ({ subjects }) => {
      if (subjects.some((subject) => watched.split(' ').includes(subject.kind))) load();
    });
  }, [watched, load]);

  // The answer about one person never stands on the page of another.
  const same = state.asked === asked;
  return { data: same ? state.data : undefined, error: same ? state.error : undefined, loading: asked !== null && state.asked !== asked, reload: load };
}

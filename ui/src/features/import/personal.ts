import { useEffect, useSyncExternalStore } from 'react';
import type { StaffId } from '../../backend/generated/commands';
import { useSession } from '../../shared/session';

/**
 * What goes on outside of the screen: the screen can be left while it runs and shows it again when somebody comes back. What one
 * person sees of it is not shown to the next who signs in.
 */
export function personal<T>(nothing: T) {
  let state = nothing;
  let owner: StaffId | undefined;
  const watchers = new Set<() => void>();

  function set(next: T): void {
    state = next;
    watchers.forEach((tell) => tell());
  }

  function belongTo(person: StaffId): void {
    if (owner === person) return;
    owner = person;
    set(nothing);
  }

  function subscribe(tell: () => void) {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }

  function use(): T {
    const { me } = useSession();
    useEffect(() => belongTo(me.id), [me.id]);
    const shown = useSyncExternalStore(subscribe, () => state);
    return owner === undefined || owner === me.id ? shown : nothing;
  }

  return { get: () => state, set, belongTo, use };
}

export function without<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

import type { CommandName, Changed } from '../generated/commands';
import type { CommandReply, CommandRequest, Host, HostEvents } from '../host';
import { HostError } from '../host';

/** Answers of the invented office. A concept's file answers the commands of its concept. */
export type Handlers = {
  [K in CommandName]?: (request: CommandRequest<K>, office: FakeOffice) => CommandReply<K> | Promise<CommandReply<K>>;
};

/** What the concepts of the fake office share. */
export interface FakeOffice {
  /** Microseconds, as the desk's clock answers. */
  now: () => number;
  today: () => string;
  id: () => string;
  refuse: (code: string, args?: Record<string, string | number>) => never;
  changed: (kind: string, id: string) => void;
  tell: <E extends keyof HostEvents>(event: E, payload: HostEvents[E]) => void;
}

const found = import.meta.glob<{ handlers: Handlers }>(['./*.ts', '!./host.ts', '!./people.ts', '!./*.test.ts'], { eager: true });

let serial = 0;

/** A host in memory, for tests and for looking at the interface in a browser. It keeps no rule of the desk but those that screens need. */
export function fakeHost(overrides: Handlers = {}): Host {
  const listeners = new Map<keyof HostEvents, Set<(payload: never) => void>>();
  const handlers = Object.values(found).reduce<Handlers>((all, module) => ({ ...all, ...module.handlers }), {});
  Object.assign(handlers, overrides);
  const office: FakeOffice = {
    now: () => Date.now() * 1000,
    today: () => new Date().toISOString().slice(0, 10),
    id: () => `00000000-0000-7000-8000-${String(++serial).padStart(12, '0')}`,
    refuse: (code, args = {}) => {
      throw new HostError({ code, args });
    },
    tell: (event, payload) => listeners.get(event)?.forEach((tell) => (tell as (payload: unknown) => void)(payload)),
    changed: (kind, id) => {
      const payload: Changed = { subjects: [{ kind, id }] };
      setTimeout(() => office.tell('changed', payload));
    },
  };
  return {
    call: async <K extends CommandName>(name: K, request: CommandRequest<K>) => {
      const handler = handlers[name] as ((request: CommandRequest<K>, office: FakeOffice) => CommandReply<K> | Promise<CommandReply<K>>) | undefined;
      if (!handler) return office.refuse('unexpected');
      // As over the wire: nothing is shared with what answered.
      return structuredClone(await handler(structuredClone(request), office));
    },
    listen: (event, tell) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(tell);
      return () => set.delete(tell);
    },
  };
}

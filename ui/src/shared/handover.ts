/**
 * What one screen leaves for the next, once, in memory: what was typed into the search goes to the form of a new client.
 * Routes carry no names, because addresses end up in histories.
 */
interface Handover {
  'new-client-name': string;
}

const kept = new Map<keyof Handover, string>();

export function handOver<K extends keyof Handover>(what: K, value: Handover[K]): void {
  kept.set(what, value);
}

export function takeOver<K extends keyof Handover>(what: K): Handover[K] | undefined {
  const value = kept.get(what);
  kept.delete(what);
  return value;
}

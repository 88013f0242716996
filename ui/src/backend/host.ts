import type { Changed, CommandName, Commands, Progress, WireError } from './generated/commands';

/**
 * The only door to the desk. Everything else in the interface calls through `call` and `listen`; what stands behind is the
 * shell (`tauri.ts`) or, in tests and in a plain browser, an invented office in memory (`fake/`).
 */

export type CommandRequest<K extends CommandName> = Commands[K]['request'];
export type CommandReply<K extends CommandName> = Commands[K]['reply'];

export interface HostEvents {
  /** Told to every window after a write, by whichever process. */
  changed: Changed;
  /** Sent while long work runs. */
  progress: Progress;
}

export interface Host {
  call<K extends CommandName>(name: K, request: CommandRequest<K>): Promise<CommandReply<K>>;
  /** Returns what ends the listening. */
  listen<E extends keyof HostEvents>(event: E, tell: (payload: HostEvents[E]) => void): () => void;
}

/** A refusal as it crossed the wire. Its words are the Fluent message `error-<code>`. */
export class HostError extends Error {
  readonly code: string;
  readonly args: Record<string, string | number>;

  constructor({ code, args }: WireError) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** Whatever was thrown, as a refusal. `unexpected` stands for what the desk did not say. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    const args = 'args' in thrown && typeof thrown.args === 'object' && thrown.args !== null ? thrown.args : {};
    return new HostError({ code: thrown.code, args: args as Record<string, string | number> });
  }
  return new HostError({ code: 'unexpected', args: {} });
}

let host: Host | undefined;

export function setHost(next: Host): void {
  host = next;
}

function current(): Host {
  if (!host) throw new HostError({ code: 'unexpected', args: {} });
  return host;
}

/** Asks the desk. Rejects with a [`HostError`]. */
export async function call<K extends CommandName>(name: K, request: CommandRequest<K>): Promise<CommandReply<K>> {
  try {
    return await current().call(name, request);
  } catch (thrown) {
    throw asHostError(thrown);
  }
}

export function listen<E extends keyof HostEvents>(event: E, tell: (payload: HostEvents[E]) => void): () => void {
  return current().listen(event, tell);
}

/** A new id for a write (UUIDv7): the same one is sent again when an answer was lost. */
export function newOpId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

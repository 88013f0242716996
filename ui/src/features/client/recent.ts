import type { ClientId } from '../../backend/generated/commands';

/** Whom this desk has had open since sign-in, newest first. In memory: what is open at a desk is nobody else's business. */
export interface RecentClient {
  id: ClientId;
  name: string;
  at: number;
}

const KEPT = 12;
let owner = '';
let recent: RecentClient[] = [];

export function recentClients(staffId: string): readonly RecentClient[] {
  return staffId === owner ? recent : [];
}

export function rememberClient(staffId: string, client: RecentClient): void {
  const before = recentClients(staffId);
  owner = staffId;
  recent = [client, ...before.filter(({ id }) => id !== client.id)].slice(0, KEPT);
}

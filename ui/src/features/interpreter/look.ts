import {
  CalendarCheck,
  CircleAlert,
  CircleCheck,
  CircleX,
  Handshake,
  Hourglass,
  Search,
  Send,
  Undo2,
  UserX,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import type { Due, InterpreterKind, Merit, RequestState } from '../../backend/generated/commands';
import type { Tone } from '../../shared/surface';

export const STATE_ICONS: Record<RequestState, LucideIcon> = {
  open: Search,
  offered: Send,
  accepted: Handshake,
  confirmed: CalendarCheck,
  done: CircleCheck,
  'client-absent': UserX,
  'interpreter-absent': UserX,
  settled: Wallet,
  unmet: CircleX,
  withdrawn: Undo2,
};

export const STATE_TONES: Record<RequestState, Tone> = {
  open: 'amber',
  offered: 'blue',
  accepted: 'blue',
  confirmed: 'green',
  done: 'green',
  'client-absent': 'amber',
  'interpreter-absent': 'red',
  settled: 'plain',
  unmet: 'red',
  withdrawn: 'plain',
};

export const DUE_ICONS: Record<Due, LucideIcon> = {
  conclude: CircleAlert,
  chase: CircleAlert,
  find: Search,
  confirm: Handshake,
  wait: Hourglass,
  serve: CalendarCheck,
};

export const DUE_TONES: Record<Due, Tone> = { conclude: 'red', chase: 'red', find: 'amber', confirm: 'amber', wait: 'blue', serve: 'green' };

/** What somebody has to know before they ask, not what speaks for a person. */
export const WARNINGS: readonly Merit[] = ['gender-not-as-wished', 'dialect-differs', 'ceiling-near', 'ceiling-reached'];

export const KINDS: readonly InterpreterKind[] = ['volunteer', 'professional'];

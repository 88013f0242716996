import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Permission } from '../backend/generated/commands';
import type { Message } from './l10n/message';
import type { Combo } from './keyboard';
import type { Params } from './route';

/** What a feature brings to the shell. Each `features/<concept>/feature.tsx` exports one as `feature`. */
export interface Feature {
  routes: readonly Route[];
  nav?: readonly NavEntry[];
  commands?: readonly Command[];
  /** In the top bar on every page, for work that goes on while its own page is left; nothing most of the time. */
  status?: ComponentType;
}

export interface Route {
  /** `/clients/:id`; the more exact one is asked first. */
  path: string;
  screen: ComponentType<{ params: Params }>;
  /** Without it nobody sees the screen. */
  permission?: Permission;
}

export interface NavEntry {
  path: string;
  text: () => Message;
  icon: LucideIcon;
  /** From the top: today 10, queue 20, clients 30, cases 40, appointments 50, referrals 60, directory 70, interpreters 80, reports 90, import 95, administration 110. */
  order: number;
  permission?: Permission;
}

/** What Ctrl+K finds beside people: something to do or a place to go. */
export interface Command {
  id: string;
  text: () => Message;
  icon: LucideIcon;
  /** Where it leads. */
  path: string;
  permission?: Permission;
  shortcut?: Combo;
}

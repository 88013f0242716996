import {
  Baby,
  Briefcase,
  GraduationCap,
  HandCoins,
  HeartPulse,
  House,
  Languages,
  Laptop,
  Megaphone,
  ScrollText,
  Stamp,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { Need, Urgency } from '../backend/generated/commands';

/** The twelve domains in which people need something, in the order in which a counter asks for them. */
export const NEEDS: readonly Need[] = [
  'residence',
  'livelihood',
  'housing',
  'language',
  'school-childcare',
  'training-work',
  'recognition',
  'health',
  'family',
  'participation',
  'digital',
  'debt',
];

export const NEED_ICONS: Record<Need, LucideIcon> = {
  residence: Stamp,
  livelihood: HandCoins,
  housing: House,
  language: Languages,
  'school-childcare': Baby,
  'training-work': Briefcase,
  recognition: GraduationCap,
  health: HeartPulse,
  family: UsersRound,
  participation: Megaphone,
  digital: Laptop,
  debt: ScrollText,
};

export const URGENCIES: readonly Urgency[] = ['now', 'soon', 'later'];

/** A code out of an address, where anything may stand. */
export function needOf(text: string | null): Need | null {
  return NEEDS.find((need) => need === text) ?? null;
}

export function urgencyOf(text: string | null): Urgency | null {
  return URGENCIES.find((urgency) => urgency === text) ?? null;
}

import { CalendarCheck2, CalendarClock, CalendarX2, CircleCheck, CircleHelp, CircleX, Megaphone, MessagesSquare, UserCheck, UserX, type LucideIcon } from 'lucide-react';
import type { AppointmentState } from '../../backend/generated/commands';
import type { Tone } from '../../shared/surface';

export const STATE_ICONS: Record<AppointmentState, LucideIcon> = {
  requested: CircleHelp,
  booked: CalendarClock,
  confirmed: CalendarCheck2,
  'checked-in': UserCheck,
  called: Megaphone,
  'in-progress': MessagesSquare,
  finished: CircleCheck,
  missed: UserX,
  cancelled: CircleX,
  declined: CalendarX2,
};

export const STATE_TONES: Record<AppointmentState, Tone> = {
  requested: 'amber',
  booked: 'accent',
  confirmed: 'accent',
  'checked-in': 'blue',
  called: 'blue',
  'in-progress': 'blue',
  finished: 'green',
  missed: 'amber',
  cancelled: 'plain',
  declined: 'plain',
};

/** Whether an appointment still has its time. */
export function holdsTime(state: AppointmentState): boolean {
  return state !== 'cancelled' && state !== 'declined';
}

/** Whether it can be given another time. */
export function canBeMoved(state: AppointmentState): boolean {
  return state === 'requested' || state === 'booked' || state === 'confirmed';
}

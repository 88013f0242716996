import { CalendarCheck2, CalendarClock, CircleCheck, CircleX, Megaphone, MessagesSquare, UserCheck, UserX, type LucideIcon } from 'lucide-react';
import type { AppointmentState } from '../../backend/generated/commands';
import type { Tone } from '../../shared/surface';

export const STATE_ICONS: Record<AppointmentState, LucideIcon> = {
  booked: CalendarClock,
  confirmed: CalendarCheck2,
  'checked-in': UserCheck,
  called: Megaphone,
  'in-progress': MessagesSquare,
  finished: CircleCheck,
  missed: UserX,
  cancelled: CircleX,
};

export const STATE_TONES: Record<AppointmentState, Tone> = {
  booked: 'accent',
  confirmed: 'accent',
  'checked-in': 'blue',
  called: 'blue',
  'in-progress': 'blue',
  finished: 'green',
  missed: 'amber',
  cancelled: 'plain',
};

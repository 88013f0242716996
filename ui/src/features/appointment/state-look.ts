import { CalendarCheck2, CalendarClock, CircleCheck, CircleX, UserCheck, UserX, type LucideIcon } from 'lucide-react';
import type { AppointmentState } from '../../backend/generated/commands';
import type { Tone } from '../../shared/surface';

export const STATE_ICONS: Record<AppointmentState, LucideIcon> = {
  booked: CalendarClock,
  confirmed: CalendarCheck2,
  'checked-in': UserCheck,
  finished: CircleCheck,
  missed: UserX,
  cancelled: CircleX,
};

export const STATE_TONES: Record<AppointmentState, Tone> = {
  booked: 'accent',
  confirmed: 'accent',
  'checked-in': 'blue',
  finished: 'green',
  missed: 'amber',
  cancelled: 'plain',
};

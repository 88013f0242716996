import { CalendarDays, CalendarOff, CalendarPlus } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { AbsencesScreen } from './absences-screen';
import { AppointmentsScreen } from './appointments-screen';
import { BookScreen } from './book-screen';

export const feature: Feature = {
  routes: [
    { path: '/appointments', screen: AppointmentsScreen, permission: 'appointment-read' },
    { path: '/appointments/new', screen: BookScreen, permission: 'appointment-write' },
    { path: '/appointments/absences', screen: AbsencesScreen, permission: 'appointment-read' },
  ],
  nav: [{ path: '/appointments', text: m.appNavAppointments, icon: CalendarDays, order: 50, permission: 'appointment-read' }],
  commands: [
    { id: 'appointment-new', text: m.appointmentNew, icon: CalendarPlus, path: '/appointments/new', permission: 'appointment-write' },
    { id: 'absences', text: m.absenceTitle, icon: CalendarOff, path: '/appointments/absences', permission: 'appointment-write' },
  ],
};

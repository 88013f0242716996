import { BellRing, CalendarCheck, CalendarCog, CalendarDays, CalendarOff, CalendarPlus } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { AbsencesScreen } from './absences-screen';
import { AppointmentsScreen } from './appointments-screen';
import { BookScreen } from './book-screen';
import { RemindersScreen } from './reminders-screen';
import { RequestsScreen } from './requests-screen';
import { SetupScreen } from './setup-screen';

export const feature: Feature = {
  routes: [
    { path: '/appointments', screen: AppointmentsScreen, permission: 'appointment-read' },
    { path: '/appointments/new', screen: BookScreen, permission: 'appointment-write' },
    { path: '/appointments/absences', screen: AbsencesScreen, permission: 'appointment-read' },
    { path: '/appointments/requests', screen: RequestsScreen, permission: 'appointment-read' },
    { path: '/appointments/reminders', screen: RemindersScreen, permission: 'client-find' },
    { path: '/appointments/setup', screen: SetupScreen, permission: 'appointment-setup' },
  ],
  nav: [{ path: '/appointments', text: m.appNavAppointments, icon: CalendarDays, order: 50, permission: 'appointment-read' }],
  commands: [
    { id: 'appointment-new', text: m.appointmentNew, icon: CalendarPlus, path: '/appointments/new', permission: 'appointment-write' },
    { id: 'appointment-requests', text: m.appointmentRequests, icon: CalendarCheck, path: '/appointments/requests', permission: 'appointment-write' },
    { id: 'reminders', text: m.reminderTitle, icon: BellRing, path: '/appointments/reminders', permission: 'client-find' },
    { id: 'appointment-setup', text: m.appointmentSetup, icon: CalendarCog, path: '/appointments/setup', permission: 'appointment-setup' },
    { id: 'absences', text: m.absenceTitle, icon: CalendarOff, path: '/appointments/absences', permission: 'appointment-write' },
  ],
};

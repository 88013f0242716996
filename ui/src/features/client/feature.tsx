import { UserPlus, UsersRound } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { ClientScreen } from './client-screen';
import { ClientsScreen } from './clients-screen';
import { EditClientScreen, NewClientScreen } from './form-screen';
import { HistoryScreen } from './history-screen';

export const feature: Feature = {
  routes: [
    { path: '/clients', screen: ClientsScreen, permission: 'client-find' },
    { path: '/clients/new', screen: NewClientScreen, permission: 'client-write' },
    { path: '/clients/:id', screen: ClientScreen, permission: 'client-read' },
    { path: '/clients/:id/edit', screen: EditClientScreen, permission: 'client-write' },
    { path: '/clients/:id/history', screen: HistoryScreen, permission: 'history-read' },
  ],
  nav: [{ path: '/clients', text: m.appNavClients, icon: UsersRound, order: 30, permission: 'client-find' }],
  commands: [{ id: 'client-new', text: m.clientNew, icon: UserPlus, path: '/clients/new', permission: 'client-write' }],
};

import { Sun } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { TodayScreen } from './today-screen';

export const feature: Feature = {
  routes: [{ path: '/today', screen: TodayScreen, permission: 'client-find' }],
  nav: [{ path: '/today', text: m.appNavToday, icon: Sun, order: 10, permission: 'client-find' }],
};

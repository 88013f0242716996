import { ScanText } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { ScanScreen } from './scan-screen';

export const feature: Feature = {
  routes: [{ path: '/scan', screen: ScanScreen, permission: 'client-find' }],
  commands: [{ id: 'scan', text: m.scanCommand, icon: ScanText, path: '/scan', permission: 'client-find' }],
};

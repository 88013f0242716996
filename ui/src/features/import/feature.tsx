import { FileInput } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { ImportScreen } from './import-screen';
import { ImportStatus } from './status';

export const feature: Feature = {
  routes: [{ path: '/import', screen: ImportScreen, permission: 'client-import' }],
  nav: [{ path: '/import', text: m.importNav, icon: FileInput, order: 95, permission: 'client-import' }],
  status: ImportStatus,
};

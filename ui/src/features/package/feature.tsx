import { KeyRound, PackageOpen } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { OwnKeyScreen } from './own-key';
import { PackagesScreen } from './packages-screen';

export const feature: Feature = {
  routes: [
    { path: '/packages', screen: PackagesScreen, permission: 'package-import' },
    { path: '/packages/key', screen: OwnKeyScreen, permission: 'office-write' },
  ],
  nav: [{ path: '/packages', text: m.packageTitle, icon: PackageOpen, order: 65, permission: 'package-import' }],
  commands: [{ id: 'office-key', text: m.packageKeyTitle, icon: KeyRound, path: '/packages/key', permission: 'office-write' }],
};

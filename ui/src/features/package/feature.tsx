import { PackageOpen } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { PackagesScreen } from './packages-screen';

export const feature: Feature = {
  routes: [{ path: '/packages', screen: PackagesScreen, permission: 'package-import' }],
  nav: [{ path: '/packages', text: m.packageTitle, icon: PackageOpen, order: 65, permission: 'package-import' }],
};

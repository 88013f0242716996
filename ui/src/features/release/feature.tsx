import type { Feature } from '../../shared/feature';
import { LedgerScreen } from './ledger-screen';
import { ReleaseScreen } from './release-screen';

export const feature: Feature = {
  routes: [
    { path: '/clients/:id/releases', screen: LedgerScreen, permission: 'release-read' },
    { path: '/clients/:id/releases/new', screen: ReleaseScreen, permission: 'release-write' },
  ],
};

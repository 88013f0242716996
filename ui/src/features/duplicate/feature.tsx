import { Merge } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { DuplicatesScreen } from './duplicates-screen';
import { MergesScreen } from './merges-screen';
import { SplitScreen } from './split-screen';

export const feature: Feature = {
  routes: [
    { path: '/duplicates', screen: DuplicatesScreen, permission: 'duplicate-review' },
    { path: '/clients/:id/merges', screen: MergesScreen, permission: 'client-read' },
    { path: '/merges/:id/split', screen: SplitScreen, permission: 'client-merge' },
  ],
  nav: [{ path: '/duplicates', text: m.duplicateNav, icon: Merge, order: 35, permission: 'duplicate-review' }],
};

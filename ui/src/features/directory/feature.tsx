import { ArrowDownUp, BookOpen, BookPlus, ListChecks } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { DirectoryScreen } from './directory-screen';
import { ExchangeScreen } from './exchange-screen';
import { ReviewScreen } from './review-screen';
import { EditServiceScreen, NewServiceScreen } from './service-form';

export const feature: Feature = {
  routes: [
    { path: '/directory', screen: DirectoryScreen, permission: 'service-read' },
    { path: '/directory/review', screen: ReviewScreen, permission: 'service-write' },
    { path: '/directory/exchange', screen: ExchangeScreen, permission: 'service-read' },
    { path: '/directory/new', screen: NewServiceScreen, permission: 'service-write' },
    { path: '/directory/:id/edit', screen: EditServiceScreen, permission: 'service-write' },
  ],
  nav: [{ path: '/directory', text: m.appNavDirectory, icon: BookOpen, order: 70, permission: 'service-read' }],
  commands: [
    { id: 'service-new', text: m.directoryNew, icon: BookPlus, path: '/directory/new', permission: 'service-write' },
    { id: 'service-review', text: m.directoryReview, icon: ListChecks, path: '/directory/review', permission: 'service-write' },
    { id: 'directory-exchange', text: m.directoryExchange, icon: ArrowDownUp, path: '/directory/exchange', permission: 'service-read' },
  ],
};

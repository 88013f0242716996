import { ChartBar } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { CaseloadScreen } from './caseload-screen';

export const feature: Feature = {
  routes: [{ path: '/reports', screen: CaseloadScreen, permission: 'report-run' }],
  nav: [{ path: '/reports', text: m.appNavReports, icon: ChartBar, order: 90, permission: 'report-run' }],
};

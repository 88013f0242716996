import { ChartBar, Smile } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { CaseloadScreen } from './caseload-screen';
import { VoiceScreen } from './voice-screen';

export const feature: Feature = {
  routes: [
    { path: '/reports', screen: CaseloadScreen, permission: 'report-run' },
    { path: '/reports/voice', screen: VoiceScreen, permission: 'report-run' },
  ],
  nav: [{ path: '/reports', text: m.appNavReports, icon: ChartBar, order: 90, permission: 'report-run' }],
  commands: [{ id: 'voice-report', text: m.voiceReportTitle, icon: Smile, path: '/reports/voice', permission: 'report-run' }],
};

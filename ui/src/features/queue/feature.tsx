import { MonitorSmartphone, Settings2, Ticket } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { QueueScreen } from './queue-screen';
import { SetupScreen } from './setup-screen';
import { StationScreen } from './station-screen';

export const feature: Feature = {
  routes: [
    { path: '/queue', screen: QueueScreen, permission: 'queue-use' },
    { path: '/queue/setup', screen: SetupScreen, permission: 'queue-setup' },
    // Whoever is signed in may look; the station has a passphrase of its own.
    { path: '/queue/station', screen: StationScreen },
  ],
  nav: [
    { path: '/queue', text: m.appNavQueue, icon: Ticket, order: 20, permission: 'queue-use' },
    // A computer that is a kiosk or a board and nothing else.
    { path: '/queue/station', text: m.stationTitle, icon: MonitorSmartphone, order: 21, permission: 'queue-station' },
  ],
  commands: [
    { id: 'queue-setup', text: m.queueSetup, icon: Settings2, path: '/queue/setup', permission: 'queue-setup' },
    { id: 'queue-station', text: m.stationTitle, icon: MonitorSmartphone, path: '/queue/station', permission: 'queue-use' },
  ],
};

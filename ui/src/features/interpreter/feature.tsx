import { Languages } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { AskScreen } from './ask-screen';
import { InterpreterScreen } from './interpreter-screen';
import { MissingScreen } from './missing-screen';
import { MonthScreen } from './month-screen';
import { PoolScreen } from './pool-screen';
import { RequestsScreen } from './requests-screen';

export const feature: Feature = {
  routes: [
    { path: '/interpreters', screen: RequestsScreen, permission: 'interpreter-ask' },
    { path: '/interpreters/ask', screen: AskScreen, permission: 'interpreter-ask' },
    { path: '/interpreters/pool', screen: PoolScreen, permission: 'interpreter-pool' },
    { path: '/interpreters/pool/:id', screen: InterpreterScreen, permission: 'interpreter-pool' },
    { path: '/interpreters/month', screen: MonthScreen, permission: 'interpreter-settle' },
    { path: '/interpreters/missing', screen: MissingScreen, permission: 'interpreter-pool' },
  ],
  nav: [{ path: '/interpreters', text: m.appNavInterpreters, icon: Languages, order: 80, permission: 'interpreter-ask' }],
  commands: [{ id: 'interpreter-ask', text: m.interpreterNew, icon: Languages, path: '/interpreters/ask', permission: 'interpreter-ask' }],
};

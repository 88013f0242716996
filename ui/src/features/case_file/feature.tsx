import { FolderOpen, FolderPlus } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { CasesScreen } from './cases-screen';
import { OpenCaseScreen } from './open-case-screen';

export const feature: Feature = {
  routes: [
    { path: '/cases', screen: CasesScreen, permission: 'case-read' },
    { path: '/cases/new', screen: OpenCaseScreen, permission: 'case-write' },
  ],
  nav: [{ path: '/cases', text: m.appNavCases, icon: FolderOpen, order: 40, permission: 'case-read' }],
  commands: [{ id: 'case-new', text: m.caseOpen, icon: FolderPlus, path: '/cases/new', permission: 'case-write' }],
};

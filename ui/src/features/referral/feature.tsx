import { Send, Share2 } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { NetScreen } from './net-screen';
import { ReferScreen } from './refer-screen';
import { ReferralsScreen } from './referrals-screen';

export const feature: Feature = {
  routes: [
    { path: '/referrals', screen: ReferralsScreen, permission: 'referral-read' },
    { path: '/referrals/net', screen: NetScreen, permission: 'report-run' },
    { path: '/referrals/new', screen: ReferScreen, permission: 'referral-write' },
  ],
  nav: [{ path: '/referrals', text: m.appNavReferrals, icon: Send, order: 60, permission: 'referral-read' }],
  commands: [{ id: 'referral-new', text: m.referralNew, icon: Share2, path: '/referrals/new', permission: 'referral-write' }],
};

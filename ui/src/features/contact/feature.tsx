import { MessageSquarePlus } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { ContactScreen } from './contact-screen';

export const feature: Feature = {
  routes: [{ path: '/contacts/new', screen: ContactScreen, permission: 'contact-record' }],
  commands: [{ id: 'contact-new', text: m.contactNew, icon: MessageSquarePlus, path: '/contacts/new', permission: 'contact-record' }],
};

import { KeyRound, Settings, UserPlus } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { AdministrationScreen } from './administration-screen';
import './administration.css';
import { PassphraseScreen } from './passphrase-screen';
import { EditPersonScreen, NewPersonScreen } from './person-screen';

export const feature: Feature = {
  routes: [
    { path: '/administration', screen: AdministrationScreen, permission: 'store-verify' },
    { path: '/administration/people/new', screen: NewPersonScreen, permission: 'staff-write' },
    { path: '/administration/people/:id', screen: EditPersonScreen, permission: 'staff-write' },
    // Everyone changes their own.
    { path: '/passphrase', screen: PassphraseScreen },
  ],
  nav: [{ path: '/administration', text: m.appNavAdministration, icon: Settings, order: 110, permission: 'store-verify' }],
  commands: [
    { id: 'passphrase', text: m.administrationPassphraseTitle, icon: KeyRound, path: '/passphrase' },
    { id: 'person-new', text: m.administrationPersonNew, icon: UserPlus, path: '/administration/people/new', permission: 'staff-write' },
  ],
};

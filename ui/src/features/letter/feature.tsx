import { Mails, Stamp } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { LetterScreen } from './letter-screen';
import { LetterheadScreen } from './letterhead-screen';
import { TextScreen } from './text-screen';
import { TextsScreen } from './texts-screen';

export const feature: Feature = {
  routes: [
    { path: '/letters', screen: TextsScreen, permission: 'letter-template' },
    { path: '/letters/head', screen: LetterheadScreen, permission: 'letter-template' },
    { path: '/letters/:kind/:language', screen: TextScreen, permission: 'letter-template' },
    { path: '/letter/:kind', screen: LetterScreen },
    { path: '/letter/:kind/:id', screen: LetterScreen },
  ],
  nav: [{ path: '/letters', text: m.appNavLetters, icon: Mails, order: 100, permission: 'letter-template' }],
  commands: [
    { id: 'letters', text: m.letterTexts, icon: Mails, path: '/letters', permission: 'letter-template' },
    { id: 'letterhead', text: m.letterHead, icon: Stamp, path: '/letters/head', permission: 'letter-template' },
  ],
};

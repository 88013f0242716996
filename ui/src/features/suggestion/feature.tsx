import { Lightbulb } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { SuggestionsScreen } from './suggestions-screen';

export const feature: Feature = {
  routes: [{ path: '/reports/suggestions', screen: SuggestionsScreen, permission: 'suggestion-review' }],
  commands: [{ id: 'suggestions', text: m.suggestionTitle, icon: Lightbulb, path: '/reports/suggestions', permission: 'suggestion-review' }],
};

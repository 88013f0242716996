import { Presentation } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { Feature } from '../../shared/feature';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { ClientDisplayButton } from './bar-button';
import { DisplayControl } from './control';
import { OWN_PATH } from './use-display';

function DisplayScreen() {
  const { t } = useText();
  return (
    <Page title={t(m.clientDisplayTitle())}>
      <DisplayControl />
    </Page>
  );
}

export const feature: Feature = {
  status: ClientDisplayButton,
  routes: [{ path: OWN_PATH, screen: DisplayScreen, permission: 'client-read' }],
  commands: [{ id: 'client-display', text: m.clientDisplayTitle, icon: Presentation, path: OWN_PATH, permission: 'client-read' }],
};

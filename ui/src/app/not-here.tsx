import { Compass, ShieldX } from 'lucide-react';
import { m } from '../backend/generated/messages';
import { Button } from '../shared/button';
import { useText } from '../shared/l10n';
import { Page } from '../shared/page';
import { navigate } from '../shared/route';
import { EmptyState } from '../shared/surface';

export function NotHere({ denied = false }: { denied?: boolean }) {
  const { t } = useText();
  return (
    <Page title={denied ? t(m.shellDenied()) : t(m.shellNotFound())}>
      <EmptyState
        icon={denied ? ShieldX : Compass}
        title={denied ? t(m.shellDeniedExplained()) : t(m.shellNotFoundExplained())}
        actions={<Button onPress={() => navigate('/today')}>{t(m.shellToToday())}</Button>}
      />
    </Page>
  );
}

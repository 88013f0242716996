import { KeyRound, Stamp } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Tabs } from '../../shared/surface';
import { People } from './people';
import { StoreCheck } from './store-check';

type Tab = 'people' | 'store';

export function AdministrationScreen() {
  const { t } = useText();
  const { officeName, can } = useSession();
  const [tab, setTab] = useState<Tab>('people');
  return (
    <Page
      title={t(m.administrationTitle())}
      about={<bdi>{officeName}</bdi>}
      actions={
        <>
          {can('office-write') && (
            <Button icon={Stamp} onPress={() => navigate('/packages/key')}>
              {t(m.administrationOfficeKey())}
            </Button>
          )}
          <Button icon={KeyRound} onPress={() => navigate('/passphrase')}>
            {t(m.administrationPassphraseTitle())}
          </Button>
        </>
      }
    >
      <Tabs
        label={t(m.administrationTitle())}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'people', text: t(m.administrationTabPeople()), content: <People /> },
          { id: 'store', text: t(m.administrationTabStore()), content: <StoreCheck /> },
        ]}
      />
    </Page>
  );
}

import { FolderOpen, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { PackageOpened, ReferralFound } from '../../backend/generated/commands';
import { asHostError, call, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote, TextField } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { Tabs } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Incoming } from './incoming';
import { Keys } from './keys';
import { OpenPackage } from './open-package';
import './package.css';

/** What comes in from other offices and goes back to them, and the keys for it. */
export function PackagesScreen() {
  const { t } = useText();
  const { errorText } = useWords();
  const [tab, setTab] = useState<'incoming' | 'keys'>('incoming');
  const [opened, setOpened] = useState<PackageOpened>();
  const [error, setError] = useState<HostError>();
  const [choosing, setChoosing] = useState(false);

  const choose = async () => {
    setChoosing(true);
    setError(undefined);
    try {
      const chosen = await call('package_choose', {});
      // Whoever closes the dialog keeps what was there.
      if (chosen !== null) setOpened(chosen);
    } catch (thrown) {
      setOpened(undefined);
      setError(asHostError(thrown));
    }
    setChoosing(false);
  };

  return (
    <Page
      title={t(m.packageTitle())}
      about={t(m.packageChooseHelp())}
      actions={
        <Button kind="primary" icon={FolderOpen} shortcut="o" pending={choosing} onPress={() => void choose()}>
          {t(m.packageChoose())}
        </Button>
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {opened ? (
        <OpenPackage key={`${opened.token}-${opened.needs_passphrase}`} opened={opened} onOpened={setOpened} onClose={() => setOpened(undefined)} />
      ) : (
        <>
          <FindByReference />
          <Tabs
            label={t(m.packageTitle())}
            tabs={[
              { id: 'incoming', text: t(m.packageIncoming()), content: <Incoming /> },
              { id: 'keys', text: t(m.packagePartnerKeys()), content: <Keys /> },
            ]}
            value={tab}
            onChange={setTab}
          />
        </>
      )}
    </Page>
  );
}

/** A form that came back on paper has a short code: it leads to its referral. */
function FindByReference() {
  const { t } = useText();
  const { errorText } = useWords();
  const [reference, setReference] = useState('');
  const [error, setError] = useState<HostError>();

  const find = async () => {
    setError(undefined);
    try {
      const found: ReferralFound = await call('referral_find', { reference });
      navigate(`/referrals?id=${found.id}`);
    } catch (thrown) {
      setError(asHostError(thrown));
    }
  };

  return (
    <form
      className="package-row"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <TextField label={t(m.packageFind())} value={reference} onChange={setReference} dir="ltr" maxLength={20} error={error && errorText(error)} />
      <Button icon={MailCheck} submit disabled={reference.trim() === ''}>
        {t(m.packageFindOpen())}
      </Button>
    </form>
  );
}

import { ChevronDown, LogOut } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { m } from '../backend/generated/messages';
import { Button } from '../shared/button';
import { Checkbox } from '../shared/field';
import { setSingleKeys, useSingleKeysOn } from '../shared/keyboard';
import { useFormat, useText } from '../shared/l10n';
import { useSession } from '../shared/session';
import { Chips } from '../shared/surface';
import { setTextSize, setTheme, TEXT_SIZES, useTextSize, useTheme } from '../shared/theme';
import { useWords } from '../shared/words';
import { Autonyms } from '../shared/autonyms';
import { Avatar } from '../shared/brand';

/** Who I am at this desk, and how my screen is. */
export function Account() {
  const { t } = useText();
  const { word } = useWords();
  const { me, officeName, signOut } = useSession();
  const theme = useTheme();
  const size = useTextSize();
  const keys = useSingleKeysOn();
  const format = useFormat();
  return (
    <DialogTrigger>
      <AriaButton className="who">
        <Avatar name={me.name} />
        <span className="only-read-aloud">{t(m.appSignedInAs({ name: me.name }))}</span>
        <span className="who-name" dir="auto" aria-hidden="true">
          {me.name}
        </span>
        <ChevronDown className="icon soft" aria-hidden="true" />
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="account" aria-label={t(m.shellAccount())}>
          <div className="account-head">
            <Avatar name={me.name} large />
            <div>
              <h2 dir="auto">{me.name}</h2>
              <p className="soft small">{me.roles.map((role) => word('role', role)).join(' · ')}</p>
              <p className="soft small" dir="auto">
                {officeName}
              </p>
            </div>
          </div>
          <div className="account-part">
            <h3>{t(m.appLanguageOfScreen())}</h3>
            <Autonyms />
          </div>
          <div className="account-part">
            <h3>{t(m.appAppearance())}</h3>
            <Chips
              label={t(m.appAppearance())}
              value={theme}
              onChange={setTheme}
              options={[
                { id: 'light', text: t(m.appAppearanceLight()) },
                { id: 'dark', text: t(m.appAppearanceDark()) },
                { id: 'system', text: t(m.appAppearanceSystem()) },
              ]}
            />
          </div>
          <div className="account-part">
            <h3>{t(m.shellTextSize())}</h3>
            <Chips
              label={t(m.shellTextSize())}
              value={size}
              onChange={setTextSize}
              options={TEXT_SIZES.map((id) => ({ id, text: format.percent(Number(id) / 100) }))}
            />
          </div>
          <div className="account-part">
            <h3>{t(m.shellKeys())}</h3>
            <Checkbox checked={keys} onChange={setSingleKeys}>
              {t(m.shellKeysSingle())}
            </Checkbox>
          </div>
          <div className="account-part">
            <Button icon={LogOut} iconPoints onPress={signOut}>
              {t(m.appSignOut())}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

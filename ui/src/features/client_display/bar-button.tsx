import { Presentation } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../backend/generated/messages';
import { call } from '../../backend/host';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Panel } from '../../shared/surface';
import { DisplayControl } from './control';
import { OWN_PATH, told, useDisplay } from './use-display';

/** In the bar: opens what the second screen shows, says when a name was written there, and tells the desk whose page is open. */
export function ClientDisplayButton() {
  const { can } = useSession();
  return can('client-read') ? <BarButton /> : null;
}

function BarButton() {
  const { t } = useText();
  const path = usePath();
  const { data: state } = useDisplay();
  const [open, setOpen] = useState(false);
  const shows = state?.showing !== null && state?.showing !== undefined;
  const waiting = state?.showing?.proposal != null;

  // Whoever is shown stays for a moment after their page was left; the desk keeps the time.
  useEffect(() => {
    const at = shows ? told(path) : undefined;
    if (at) void call('client_display_at', at).catch(() => undefined);
  }, [path, shows]);

  const label = waiting ? `${t(m.clientDisplayTitle())}: ${t(m.clientDisplayProposalWaiting())}` : t(m.clientDisplayTitle());
  return (
    <>
      <span className="display-button" data-state={waiting ? 'waiting' : shows ? 'shows' : undefined}>
        <Button kind="quiet" icon={Presentation} label={label} aria-expanded={open} onPress={() => setOpen(!open)} />
      </span>
      {/* A change on the client's screen is said, wherever the staff is. */}
      <span className="only-read-aloud" role="status">
        {waiting ? t(m.clientDisplayProposalWaiting()) : ''}
      </span>
      {open && (path.split('?')[0] ?? '') !== OWN_PATH && (
        <Panel floating title={t(m.clientDisplayTitle())} onClose={() => setOpen(false)} width="24rem">
          <DisplayControl onLeave={() => setOpen(false)} />
        </Panel>
      )}
    </>
  );
}

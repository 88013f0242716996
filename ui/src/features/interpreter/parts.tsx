import { m } from '../../backend/generated/messages';
import { useText } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips } from '../../shared/surface';

const PLACES = { requests: '/interpreters', pool: '/interpreters/pool', month: '/interpreters/month', missing: '/interpreters/missing' } as const;
export type Place = keyof typeof PLACES;

/** The four screens of the pool; whoever only asks for interpreters has one and sees no choice. */
export function Places({ here }: { here: Place }) {
  const { t } = useText();
  const { can } = useSession();
  if (!can('interpreter-pool')) return null;
  return (
    <Chips
      label={t(m.appNavInterpreters())}
      options={[
        { id: 'requests', text: t(m.interpreterRequests()) },
        { id: 'pool', text: t(m.interpreterPool()) },
        ...(can('interpreter-settle') ? [{ id: 'month' as const, text: t(m.interpreterMonth()) }] : []),
        { id: 'missing', text: t(m.interpreterMissing()) },
      ]}
      value={here}
      onChange={(place) => navigate(PLACES[place])}
    />
  );
}

import { Search, UserPlus, UserRound } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Link, navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState } from '../../shared/surface';
import { localTime } from '../../shared/when';
import './client.css';
import { recentClients } from './recent';

/** Clients are found, not leafed through: here stand those that this desk had open. */
export function ClientsScreen() {
  const { t } = useText();
  const { me, can } = useSession();
  const recent = recentClients(me.id);
  const create = can('client-write') && (
    <Button kind="primary" icon={UserPlus} shortcut="n" onPress={() => navigate('/clients/new')}>
      {t(m.clientNew())}
    </Button>
  );
  return (
    <Page title={t(m.appNavClients())} about={t(m.clientFindAbout())} actions={create}>
      {recent.length === 0 ? (
        <EmptyState icon={Search} title={t(m.clientRecentEmpty())}>
          {t(m.clientRecentEmptyHelp())}
        </EmptyState>
      ) : (
        <section className="recent">
          <h2>{t(m.clientRecent({ count: recent.length }))}</h2>
          <ul className="recent-list">
            {recent.map(({ id, name, at }) => (
              <li key={id}>
                <Link to={`/clients/${id}`} className="recent-link">
                  <UserRound className="icon soft" aria-hidden="true" />
                  <bdi>{name}</bdi>
                  <span className="soft small figures">{t(m.clientRecentAt({ time: localTime(at * 1000) }))}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

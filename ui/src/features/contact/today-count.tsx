import { MessagesSquare } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { NEED_ICONS } from '../../shared/need';
import { Link } from '../../shared/route';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

const SHOWN = 6;

/** What was counted today: all, without a name, by me. */
export function TodayFigures() {
  const { t } = useText();
  const format = useFormat();
  const { data } = useQuery('contacts_today', {}, ['contact']);
  if (!data) return null;
  return (
    <dl className="contact-figures" aria-label={t(m.contactTodayTitle())}>
      <div>
        <dt>{t(m.contactTodayAll())}</dt>
        <dd className="figures">{format.number(data.all)}</dd>
      </div>
      <div>
        <dt>{t(m.contactTodayAnonymous())}</dt>
        <dd className="figures">{format.number(data.anonymous)}</dd>
      </div>
      <div>
        <dt>{t(m.contactTodayMine())}</dt>
        <dd className="figures">{format.number(data.mine)}</dd>
      </div>
    </dl>
  );
}

/** The last visits, so that a mistake is seen. */
export function TodayLatest() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { data, error } = useQuery('contacts_today', {}, ['contact']);
  if (error) return <ErrorNote>{errorText(error)}</ErrorNote>;
  if (!data) return <Skeleton lines={4} />;
  return (
    <aside className="contact-today" aria-labelledby="contact-today">
      <h2 id="contact-today">{t(m.contactTodayTitle())}</h2>
      {data.latest.length === 0 ? (
        <EmptyState icon={MessagesSquare} title={t(m.contactTodayNone())} />
      ) : (
        <ul className="contact-latest">
          {data.latest.slice(0, SHOWN).map((row) => {
            const Icon = NEED_ICONS[row.need];
            return (
              <li key={row.id}>
                <span className="figures soft">{format.time(localTime(row.at))}</span>
                <Icon className="icon soft" aria-hidden="true" />
                <div>
                  <p>
                    {word('need', row.need)} · {word('contact-result', row.result)}
                  </p>
                  <p className="soft small">
                    {row.client_id === null ? (
                      t(m.contactWithoutName())
                    ) : (
                      <Link to={`/clients/${row.client_id}`}>
                        <bdi>{row.client_name}</bdi>
                      </Link>
                    )}{' '}
                    · {format.language(row.language)} · <bdi>{row.by}</bdi>
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </aside>
  );
}

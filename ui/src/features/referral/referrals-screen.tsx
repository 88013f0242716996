import { CircleCheck, Send, Share2, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ReferralRow, ReferralState } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { ReferralItem } from './referral-item';
import './referral.css';
import { isEnded } from './slip';

const FILTERS = ['open', 'overdue', 'waiting', 'visited', 'ended'] as const;
export type Filter = (typeof FILTERS)[number];

const WAITING: readonly ReferralState[] = ['sent', 'no-answer', 'accepted'];

/** Which rows a filter shows; their order is the desk's, the most pressing first. */
export function chosen(rows: readonly ReferralRow[], filter: Filter): readonly ReferralRow[] {
  switch (filter) {
    case 'open':
      return rows.filter(({ state }) => !isEnded(state));
    case 'overdue':
      return rows.filter(({ overdue }) => overdue);
    case 'waiting':
      return rows.filter(({ state }) => WAITING.includes(state));
    case 'visited':
      return rows.filter(({ state }) => state === 'attended' || state === 'not-attended');
    case 'ended':
      return rows.filter(({ state }) => isEnded(state));
  }
}

export function ReferralsScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const query = queryOf(usePath());
  const clientId = query.get('client');
  const [filter, setFilter] = useState<Filter>('open');
  const [openId, setOpenId] = useState(query.get('id'));
  const { data, error, reload } = useQuery('referral_list', { client_id: clientId, all: filter === 'ended' }, ['referral', 'client', 'service']);
  const rows = useMemo(() => data && chosen(data, filter), [data, filter]);

  return (
    <Page
      title={t(m.appNavReferrals())}
      about={rows && t(m.referralCount({ count: rows.length }))}
      actions={
        <>
          {can('report-run') && (
            <Button icon={Waypoints} onPress={() => navigate('/referrals/net')}>
              {t(m.referralNet())}
            </Button>
          )}
          {can('referral-write') && (
            <Button kind="primary" icon={Share2} iconPoints shortcut="n" onPress={() => navigate('/referrals/new')}>
              {t(m.referralNew())}
            </Button>
          )}
        </>
      }
    >
      <Chips label={t(m.appFilter())} options={FILTERS.map((id) => ({ id, text: word('referral-filter', id) }))} value={filter} onChange={setFilter} />
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!rows && !error && <Skeleton lines={6} />}
      {rows?.length === 0 && (
        <EmptyState
          icon={filter === 'overdue' ? CircleCheck : Send}
          title={filter === 'overdue' ? t(m.referralNoneOverdue()) : filter === 'open' ? t(m.referralNoneOpen()) : t(m.appEmptyFiltered())}
          {...(filter !== 'open' && { actions: <Button onPress={() => setFilter('open')}>{t(m.appFiltersReset())}</Button> })}
        >
          {filter === 'open' && t(m.referralNoneHelp())}
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <ul className="referrals">
          {rows.map((row) => (
            <ReferralItem key={row.id} row={row} open={row.id === openId} onToggle={() => setOpenId(row.id === openId ? null : row.id)} />
          ))}
        </ul>
      )}
    </Page>
  );
}

import { FolderOpen, FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../backend/generated/messages';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Chips, EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { CaseItem } from './case-item';
import './case.css';

const FILTERS = ['open-mine', 'open-all', 'all'] as const;
type Filter = (typeof FILTERS)[number];

export function CasesScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const [filter, setFilter] = useState<Filter>('open-mine');
  const [openId, setOpenId] = useState<string | null>(null);
  const { data, error, reload } = useQuery('case_list', { open_only: filter !== 'all', mine_only: filter === 'open-mine' }, ['case_file', 'client']);
  return (
    <Page
      title={t(m.appNavCases())}
      about={data && t(m.caseCount({ count: data.length }))}
      actions={
        can('case-write') && (
          <Button icon={FolderPlus} shortcut="n" onPress={() => navigate('/cases/new')}>
            {t(m.caseOpen())}
          </Button>
        )
      }
    >
      <Chips label={t(m.appFilter())} options={FILTERS.map((id) => ({ id, text: word('case-filter', id) }))} value={filter} onChange={setFilter} />
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <EmptyState
          icon={FolderOpen}
          title={filter === 'open-mine' ? t(m.caseNoneMine()) : t(m.caseNone())}
          {...(filter === 'open-mine' && { actions: <Button onPress={() => setFilter('open-all')}>{word('case-filter', 'open-all')}</Button> })}
        >
          {t(m.caseNoneHelp())}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="cases">
          {data.map((row) => (
            <CaseItem key={row.id} row={row} open={row.id === openId} onToggle={() => setOpenId(row.id === openId ? null : row.id)} />
          ))}
        </ul>
      )}
    </Page>
  );
}

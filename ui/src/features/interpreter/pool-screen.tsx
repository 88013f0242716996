import { CircleAlert, CircleSlash, UserPlus, UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { InterpreterRow } from '../../backend/generated/commands';
import { useAmount } from '../../shared/amount';
import { Button } from '../../shared/button';
import { ErrorNote, Select } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { Link, navigate } from '../../shared/route';
import { Badge, EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './interpreter.css';
import { Places } from './parts';

const ALL = 'all';

/** Who is in the pool, with their languages, what they served and what they were paid. */
export function PoolScreen() {
  const { t } = useText();
  const { word, errorText } = useWords();
  const format = useFormat();
  const amount = useAmount();
  const { data, error, reload } = useQuery('interpreter_list', {}, ['interpreter', 'interpreter_request', 'interpreter_settlement']);
  const [language, setLanguage] = useState(ALL);
  const tags = useMemo(() => {
    const all = new Set(data?.flatMap((row) => row.languages.map((one) => one.language)));
    return [...all].sort((a, b) => format.language(a).localeCompare(format.language(b), format.locale));
  }, [data, format]);
  const rows = data?.filter((row) => language === ALL || row.languages.some((one) => one.language === language));
  const hours = (row: InterpreterRow) => format.decimal(row.served_minutes / 60, 1);
  return (
    <Page
      title={t(m.appNavInterpreters())}
      about={rows && t(m.interpreterPoolCount({ count: rows.filter(({ active }) => active).length }))}
      actions={
        <Button kind="primary" icon={UserPlus} shortcut="n" onPress={() => navigate('/interpreters/pool/new')}>
          {t(m.interpreterAdd())}
        </Button>
      }
    >
      <div className="interpreter-bar">
        <Places here="pool" />
        <Select
          label={t(m.interpreterFilterLanguage())}
          options={[{ id: ALL, text: t(m.interpreterFilterAll()) }, ...tags.map((id) => ({ id, text: format.language(id) }))]}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {error && (
        <>
          <ErrorNote block>{errorText(error)}</ErrorNote>
          <div>
            <Button onPress={reload}>{t(m.appRetry())}</Button>
          </div>
        </>
      )}
      {!rows && !error && <Skeleton lines={8} />}
      {rows && (
        <Table<InterpreterRow>
          label={t(m.interpreterPool())}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState icon={UsersRound} title={t(m.interpreterPoolNone())}>
              {t(m.interpreterPoolNoneHelp())}
            </EmptyState>
          }
          columns={[
            {
              id: 'name',
              header: t(m.interpreterColumnName()),
              sort: (row) => row.name,
              cell: (row) => (
                <>
                  <Link to={`/interpreters/pool/${row.id}`}>
                    <bdi>{row.name}</bdi>
                  </Link>
                  {!row.active && (
                    <div>
                      <Badge icon={CircleSlash}>{t(m.interpreterInactive())}</Badge>
                    </div>
                  )}
                </>
              ),
            },
            {
              id: 'languages',
              header: t(m.interpreterColumnLanguages()),
              cell: (row) => (
                <span className="interpreter-cell">
                  {row.languages.map((one) => `${format.language(one.language)}${one.dialect === '' ? '' : ` (${one.dialect})`}`).join(', ')}
                </span>
              ),
            },
            { id: 'kind', header: t(m.interpreterColumnKind()), sort: (row) => word('interpreter-kind', row.kind), cell: (row) => word('interpreter-kind', row.kind) },
            { id: 'district', header: t(m.interpreterColumnDistrict()), sort: (row) => row.district, cell: (row) => <bdi>{row.district}</bdi> },
            { id: 'served', header: t(m.interpreterColumnServed()), number: true, sort: (row) => row.served_minutes, cell: hours },
            { id: 'ahead', header: t(m.interpreterColumnAhead()), number: true, sort: (row) => row.ahead, cell: (row) => format.number(row.ahead) },
            {
              id: 'year',
              header: t(m.interpreterColumnYear()),
              number: true,
              sort: (row) => row.paid_cents,
              cell: (row) => (
                <>
                  {t(m.interpreterMoney({ amount: amount(row.paid_cents) }))}
                  {(row.ceiling === 'near' || row.ceiling === 'reached') && (
                    <div>
                      <Badge icon={CircleAlert} tone={row.ceiling === 'reached' ? 'red' : 'amber'}>
                        {word('ceiling', row.ceiling)}
                      </Badge>
                    </div>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}

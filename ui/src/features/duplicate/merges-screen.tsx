import { ArrowLeft, CircleDashed, Split } from 'lucide-react';
import { m } from '../../backend/generated/messages';
import type { CodeCount, MergeRow } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { navigate, type Params } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState, Skeleton } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay } from '../../shared/when';
import { useWords } from '../../shared/words';
import './duplicate.css';

/** "Notes 3 · Cases 1": what belongs to a record or moved with it. */
export function Holds({ counts }: { counts: readonly CodeCount[] }) {
  const format = useFormat();
  const { word } = useWords();
  return (
    <ul className="holds">
      {counts.map(({ code, count }) => (
        <li key={code}>
          {word('duplicate-holds', code)} <span className="figures">{format.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the record was called that was merged; each name keeps its own direction. */
export function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className="holds merged-names">
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: MergeRow }) {
  const { t } = useText();
  const { word } = useWords();
  const { can } = useSession();
  return (
    <li className="merge-row">
      <div>
        <Names names={row.names} />
        <p className="soft small">{t(m.duplicateMergeLine({ day: localDay(row.at), name: row.by }))}</p>
        {row.external_id !== null && <p className="soft small">{t(m.duplicateMergeNumber({ number: row.external_id }))}</p>}
        <p className="soft small">{t(m.duplicateMoved())}</p>
        <Holds counts={row.moved} />
        {row.obstacle !== null && <p className="soft small">{word('error', row.obstacle)}</p>}
      </div>
      {can('client-merge') && row.obstacle === null && (
        <Button icon={Split} onPress={() => navigate(`/merges/${row.id}/split`)}>
          {t(m.duplicateSplit())}
        </Button>
      )}
    </li>
  );
}

/** The records that a client's record is made of. */
export function MergesScreen({ params }: { params: Params }) {
  const { t } = useText();
  const { errorText } = useWords();
  const id = params['id'] ?? '';
  const { data, error } = useQuery('client_merges', { id }, ['client', 'client_merge']);
  return (
    <Page
      title={t(m.duplicateMergesTitle())}
      about={t(m.duplicateMergesAbout())}
      actions={
        <Button icon={ArrowLeft} iconPoints shortcut="Escape" onPress={() => navigate(`/clients/${id}`)}>
          {t(m.appBack())}
        </Button>
      }
    >
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={4} />}
      {data?.length === 0 && <EmptyState icon={CircleDashed} title={t(m.duplicateMergesNone())} />}
      {data && data.length > 0 && (
        <ul className="merge-rows">
          {data.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
    </Page>
  );
}

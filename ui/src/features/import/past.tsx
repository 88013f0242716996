import { CircleCheck, CircleSlash, Undo2, UserRoundCheck, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ImportBatch, ImportKept } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Link } from '../../shared/route';
import { useSession } from '../../shared/session';
import { Badge, EmptyState, Progress, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';
import { ask, cancelWithdrawal, close, useWithdrawal, withdraw, type Withdrawal } from './withdrawal';

/** What has been imported so far, and the way to take one of them back. */
export function Past() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { data, error } = useQuery('import_list', {}, ['client']);
  const withdrawal = useWithdrawal();
  const [shown, setShown] = useState<string>();
  return (
    <section className="import-past">
      <h2>{t(m.importPast())}</h2>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={3} />}
      {data && data.length > 0 && <p className="import-lead soft">{t(m.importPastAbout())}</p>}
      {withdrawal.batch && <Question key={withdrawal.batch.id} withdrawal={withdrawal} batch={withdrawal.batch} />}
      {data && (
        <Table<ImportBatch>
          label={t(m.importPast())}
          rows={data}
          rowKey={(batch) => batch.id}
          empty={<EmptyState icon={CircleSlash} title={t(m.importPastNone())} />}
          columns={[
            { id: 'file', header: t(m.importPastFile()), cell: (batch) => <bdi>{batch.file_name}</bdi>, sort: (batch) => batch.file_name },
            {
              id: 'when',
              header: t(m.importPastWhen()),
              cell: (batch) => <span className="figures">{format.dayTime(`${localDay(batch.at)}T${localTime(batch.at)}`, 'numericTime')}</span>,
              sort: (batch) => batch.at,
            },
            { id: 'who', header: t(m.importPastWho()), cell: (batch) => <bdi>{batch.by}</bdi>, sort: (batch) => batch.by },
            { id: 'new', header: t(m.importPastNew()), cell: (batch) => format.number(batch.imported), sort: (batch) => batch.imported, number: true },
            {
              id: 'updated',
              header: t(m.importPastUpdated()),
              cell: (batch) => format.number(batch.updated),
              sort: (batch) => batch.updated,
              number: true,
            },
            {
              id: 'state',
              header: t(m.importPastState()),
              cell: ({ withdrawn }) =>
                withdrawn ? (
                  <Badge icon={Undo2}>{word('import-state', 'withdrawn')}</Badge>
                ) : (
                  <Badge icon={CircleCheck} tone="green">
                    {word('import-state', 'in-store')}
                  </Badge>
                ),
            },
            {
              id: 'act',
              header: <span className="only-read-aloud">{t(m.importWithdraw())}</span>,
              cell: (batch) => (
                <Act batch={batch} disabled={withdrawal.running ?? false} open={shown === batch.id} toggle={() => setShown(shown === batch.id ? undefined : batch.id)} />
              ),
            },
          ]}
        />
      )}
      {shown !== undefined && <Kept batch={shown} />}
    </section>
  );
}

interface ActProps {
  batch: ImportBatch;
  disabled: boolean;
  /** Who stayed is shown below. */
  open: boolean;
  toggle: () => void;
}

function Act({ batch, disabled, open, toggle }: ActProps) {
  const { t } = useText();
  if (!batch.withdrawn) {
    return (
      <Button size="small" icon={Undo2} label={t(m.importWithdrawOf({ file: batch.file_name }))} onPress={() => ask(batch)} disabled={disabled}>
        {t(m.importWithdraw())}
      </Button>
    );
  }
  if (batch.withdrawn.kept === 0) return null;
  return (
    <Button kind="quiet" size="small" icon={UserRoundCheck} onPress={toggle} aria-expanded={open}>
      {t(m.importKeptShow({ count: batch.withdrawn.kept }))}
    </Button>
  );
}

/** Asks, shows how far it is, and says what came of it, in one place. */
function Question({ withdrawal, batch }: { withdrawal: Withdrawal; batch: ImportBatch }) {
  const { t } = useText();
  const { errorText } = useWords();
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  const { running, progress, done, error } = withdrawal;
  // The question stands above the list: whoever pressed a button below is brought there, and once more when it is answered.
  useEffect(() => frame.current?.focus(), [done]);
  return (
    <section className="import-question" ref={frame} tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>{done && !done.cancelled ? <bdi>{batch.file_name}</bdi> : t(m.importWithdrawTitle({ file: batch.file_name }))}</h3>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {running && progress ? (
        <>
          <Progress
            label={t(m.importWithdrawing())}
            done={progress.done}
            total={progress.total}
            figure={t(m.importWithdrawProgress({ done: progress.done, total: progress.total }))}
          />
          <div>
            <Button icon={X} onPress={() => void cancelWithdrawal()} pending={withdrawal.cancelling ?? false}>
              {t(m.appCancel())}
            </Button>
          </div>
        </>
      ) : done && !done.cancelled ? (
        <>
          <p className="import-done" role="status">
            <CircleCheck className="icon" aria-hidden="true" />
            {t(m.importWithdrawnDone({ removed: done.removed, restored: done.restored, kept: done.kept }))}
          </p>
          {done.kept > 0 && <Kept batch={batch.id} />}
          <div>
            <Button icon={X} onPress={close}>
              {t(m.appClose())}
            </Button>
          </div>
        </>
      ) : (
        <>
          {done?.cancelled && <p role="status">{t(m.importWithdrawCancelled())}</p>}
          <ul className="import-consequences">
            <li>{t(m.importWithdrawRemoves({ count: batch.imported }))}</li>
            <li>{t(m.importWithdrawRestores({ count: batch.updated }))}</li>
            <li>{t(m.importWithdrawKeeps())}</li>
          </ul>
          <p className="soft">{t(m.importWithdrawFinal())}</p>
          <div className="import-actions">
            <Button kind="danger" icon={Undo2} onPress={() => void withdraw()}>
              {t(m.importWithdrawDo())}
            </Button>
            <Button icon={X} onPress={close}>
              {t(m.appCancel())}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Whoever stayed because somebody had worked on them, each a way to their page. */
function Kept({ batch }: { batch: string }) {
  const { t } = useText();
  const { word, errorText } = useWords();
  const { can } = useSession();
  const { data, error } = useQuery('import_kept', { batch }, ['client']);
  const name = (client: ImportKept) => (client.name === '' ? t(m.importOtherHidden()) : <bdi>{client.name}</bdi>);
  return (
    <section className="import-list">
      <h3>{t(m.importKept())}</h3>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {data && (
        <Table<ImportKept>
          label={t(m.importKept())}
          rows={data.clients}
          rowKey={(client) => client.id}
          count={t(m.appEntriesShown({ shown: data.clients.length, total: data.total }))}
          empty={null}
          columns={[
            {
              id: 'name',
              header: t(m.importName()),
              cell: (client) => (can('client-read') ? <Link to={`/clients/${client.id}`}>{name(client)}</Link> : name(client)),
              sort: (client) => client.name,
            },
            { id: 'how', header: t(m.importHow()), cell: (client) => word('import-kept', client.made ? 'made' : 'filled') },
          ]}
        />
      )}
    </section>
  );
}

import { CircleCheck, CircleSlash, Undo2, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { DirectoryPast } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Badge, EmptyState, Skeleton, Table } from '../../shared/surface';
import { useQuery } from '../../shared/use-query';
import { localDay, localTime } from '../../shared/when';
import { useWords } from '../../shared/words';

/** Which directories came in as a file, and the way to take one of them back. */
export function ImportPast() {
  const { t } = useText();
  const format = useFormat();
  const { word, errorText } = useWords();
  const { data, error } = useQuery('directory_past', {}, ['service']);
  const [asked, setAsked] = useState<DirectoryPast>();
  const [done, setDone] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) note.current?.focus();
  }, [done]);

  const ask = (one: DirectoryPast) => {
    setDone(false);
    setAsked(one);
  };

  return (
    // The table below is a landmark of this name; a second one would tell nothing.
    <section className="exchange-part">
      <h2>{t(m.directoryPast())}</h2>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      {!data && !error && <Skeleton lines={2} />}
      {data && data.length > 0 && <p className="exchange-lead soft">{t(m.directoryPastAbout())}</p>}
      {asked && (
        <Question
          key={asked.id}
          one={asked}
          close={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            setDone(true);
          }}
        />
      )}
      {done && (
        <p className="exchange-note" role="status" ref={note} tabIndex={-1}>
          <Undo2 className="icon" aria-hidden="true" />
          {t(m.directoryImportUndone())}
        </p>
      )}
      {data && (
        <Table<DirectoryPast>
          label={t(m.directoryPast())}
          rows={data}
          rowKey={(one) => one.id}
          empty={<EmptyState icon={CircleSlash} title={t(m.directoryPastNone())} />}
          columns={[
            { id: 'file', header: t(m.directoryPastFile()), cell: (one) => <bdi className="exchange-id">{one.file_name}</bdi>, sort: (one) => one.file_name },
            {
              id: 'when',
              header: t(m.directoryPastWhen()),
              cell: (one) => <span className="figures">{format.dayTime(`${localDay(one.at)}T${localTime(one.at)}`, 'numericTime')}</span>,
              sort: (one) => one.at,
            },
            { id: 'who', header: t(m.directoryPastWho()), cell: (one) => <bdi>{one.by}</bdi>, sort: (one) => one.by },
            { id: 'added', header: t(m.directoryPastAdded()), cell: (one) => format.number(one.added), sort: (one) => one.added, number: true },
            { id: 'changed', header: t(m.directoryPastChanged()), cell: (one) => format.number(one.changed), sort: (one) => one.changed, number: true },
            {
              id: 'state',
              header: t(m.directoryPastState()),
              cell: ({ withdrawn }) =>
                withdrawn ? (
                  <span className="soft small">{t(m.directoryPastWithdrawn({ at: `${localDay(withdrawn.at)}T${localTime(withdrawn.at)}`, by: withdrawn.by }))}</span>
                ) : (
                  <Badge icon={CircleCheck} tone="green">
                    {word('import-state', 'in-store')}
                  </Badge>
                ),
            },
            {
              id: 'act',
              header: <span className="only-read-aloud">{t(m.directoryWithdraw())}</span>,
              cell: (one) =>
                one.withdrawn === null && (
                  <Button size="small" icon={Undo2} label={t(m.directoryWithdrawOf({ file: one.file_name }))} onPress={() => ask(one)}>
                    {t(m.directoryWithdraw())}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

/** Asks first, and says why where it cannot be. */
function Question({ one, close, onDone }: { one: DirectoryPast; close: () => void; onDone: () => void }) {
  const { t } = useText();
  const { errorText } = useWords();
  const heading = useId();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<HostError>();
  const frame = useRef<HTMLElement>(null);
  // The question stands above the list: whoever pressed a button below is brought there.
  useEffect(() => frame.current?.focus(), []);

  const withdraw = async () => {
    setPending(true);
    setError(undefined);
    try {
      await call('directory_withdraw', { op_id: newOpId(), import: one.id });
      onDone();
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <section className="exchange-question" ref={frame} tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>{t(m.directoryWithdrawTitle({ file: one.file_name }))}</h3>
      <p>{t(m.directoryWithdrawAbout())}</p>
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="exchange-actions">
        <Button kind="danger" icon={Undo2} onPress={() => void withdraw()} pending={pending}>
          {t(m.directoryWithdrawDo())}
        </Button>
        <Button icon={X} onPress={close}>
          {t(m.appCancel())}
        </Button>
      </div>
    </section>
  );
}

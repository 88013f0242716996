import { CircleCheck, FileInput, Replace } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { DirectoryChange, DirectoryFinding, DirectoryOpened, DirectoryRows } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/field';
import { useFormat, useText } from '../../shared/l10n';
import { Table } from '../../shared/surface';
import { useWords } from '../../shared/words';
import type { Imported } from './import-done';

interface PreviewProps {
  opened: DirectoryOpened;
  choosing: boolean;
  choose: () => void;
  onDone: (imported: Imported) => void;
}

/** What a file would change, or what is wrong with it. Only a file without a finding can be taken over. */
export function ImportPreview({ opened, choosing, choose, onDone }: PreviewProps) {
  const { t } = useText();
  const { errorText } = useWords();
  // The same for every try, so that a lost answer never brings the file in twice.
  const [opId] = useState(() => newOpId());
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<HostError>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const added = opened.added.reduce((sum, { count }) => sum + count, 0);
  const changesNothing = added === 0 && opened.changed === 0;
  const bringIn = async () => {
    setPending(true);
    setError(undefined);
    try {
      await call('directory_import', { op_id: opId, token: opened.token });
      onDone({ opId, added, changed: opened.changed });
    } catch (thrown) {
      setError(asHostError(thrown));
      setPending(false);
    }
  };

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t(m.directoryImportFile({ file: opened.file_name }))}
      </h3>
      {opened.found > 0 ? (
        <Findings opened={opened} />
      ) : changesNothing ? (
        <p className="exchange-note" role="status">
          <CircleCheck className="icon" aria-hidden="true" />
          {t(m.directoryImportNothing())}
        </p>
      ) : (
        <>
          <p className="soft">{t(m.directoryImportCounts({ added, changed: opened.changed, unchanged: opened.unchanged }))}</p>
          <Rows title={t(m.directoryImportNew())} rows={opened.added} />
          <Changes opened={opened} />
          <Rows title={t(m.directoryImportMissing())} rows={opened.missing} />
        </>
      )}
      {error && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="exchange-actions">
        {opened.found === 0 && !changesNothing && (
          <Button kind="primary" icon={FileInput} onPress={() => void bringIn()} pending={pending}>
            {t(m.directoryImportDo())}
          </Button>
        )}
        <Button icon={Replace} onPress={choose} pending={choosing} disabled={pending}>
          {t(m.directoryImportOther())}
        </Button>
      </div>
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly DirectoryRows[] }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  if (rows.length === 0) return null;
  const names = ({ count, names: first }: DirectoryRows) => {
    const text = first.join(', ');
    return first.length > 0 && count > first.length ? t(m.directoryImportNamesMore({ names: text, count: count - first.length })) : <bdi>{text}</bdi>;
  };
  return (
    <section>
      <h4>{title}</h4>
      <Table<DirectoryRows>
        label={title}
        rows={rows}
        rowKey={(row) => row.table}
        empty={null}
        columns={[
          { id: 'table', header: t(m.directoryImportTable()), cell: (row) => word('hsds-table', row.table) },
          { id: 'number', header: t(m.directoryImportNumber()), cell: (row) => format.number(row.count), number: true },
          { id: 'names', header: t(m.directoryImportNames()), cell: names },
        ]}
      />
    </section>
  );
}

function Changes({ opened }: { opened: DirectoryOpened }) {
  const { t } = useText();
  const { word } = useWords();
  if (opened.changes.length === 0) return null;
  const title = t(m.directoryImportChanged());
  return (
    <section>
      <h4>{title}</h4>
      <Table<DirectoryChange>
        label={title}
        rows={opened.changes}
        rowKey={(change) => `${change.table} ${change.id} ${change.field}`}
        {...(opened.changed > opened.changes.length && {
          count: t(m.appEntriesShown({ shown: opened.changes.length, total: opened.changed })),
        })}
        empty={null}
        columns={[
          {
            id: 'entry',
            header: t(m.directoryImportEntry()),
            cell: (change) => (
              <>
                <bdi>{change.name === '' ? <code className="exchange-id">{change.id}</code> : change.name}</bdi>
                <span className="soft small exchange-table">{word('hsds-table', change.table)}</span>
              </>
            ),
          },
          { id: 'field', header: t(m.directoryImportField()), cell: (change) => <code dir="ltr">{change.field}</code> },
          { id: 'before', header: t(m.directoryImportBefore()), cell: (change) => <span dir="auto" className="exchange-text">{change.before}</span> },
          { id: 'after', header: t(m.directoryImportAfter()), cell: (change) => <span dir="auto" className="exchange-text">{change.after}</span> },
        ]}
      />
    </section>
  );
}

function Findings({ opened }: { opened: DirectoryOpened }) {
  const { t } = useText();
  const { word } = useWords();
  const title = t(m.directoryImportFindings({ count: opened.found }));
  return (
    <section>
      <ErrorNote block>{title}</ErrorNote>
      <p className="exchange-lead">{t(m.directoryImportFindingsAbout())}</p>
      <Table<DirectoryFinding & { key: string }>
        label={title}
        rows={opened.findings.map((finding, index) => ({ ...finding, key: String(index) }))}
        rowKey={({ key }) => key}
        {...(opened.found > opened.findings.length && {
          count: t(m.appEntriesShown({ shown: opened.findings.length, total: opened.found })),
        })}
        empty={null}
        columns={[
          { id: 'place', header: t(m.directoryImportPlace()), cell: ({ file, row }) => t(m.directoryImportRow({ file, row })) },
          {
            id: 'entry',
            header: t(m.directoryImportEntry()),
            cell: ({ table, id }) => (
              <>
                {word('hsds-table', table)}
                <code className="soft small exchange-id exchange-table">{id}</code>
              </>
            ),
          },
          { id: 'field', header: t(m.directoryImportField()), cell: ({ field }) => <code dir="ltr">{field}</code> },
          { id: 'what', header: t(m.directoryImportWhat()), cell: ({ code }) => word('hsds-finding', code) },
        ]}
      />
    </section>
  );
}

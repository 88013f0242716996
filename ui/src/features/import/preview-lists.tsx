import { ArrowRight, CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { ImportDuplicate, ImportPreview, ImportReading, ImportSampleRow, ImportSkipped } from '../../backend/generated/commands';
import { useBirthDateText } from '../../shared/date-field';
import { useFormat, useText } from '../../shared/l10n';
import { Chips, EmptyState, Table, type Column } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { useUnderstood } from './understood';

const ALL = 'all';

/** Where a row stands in the file. A text file has one sheet without a name. */
function usePlace(): <Row extends { sheet: string; row: number }>(rows: readonly Row[]) => Column<Row>[] {
  const { t } = useText();
  const format = useFormat();
  return (rows) => [
    ...(rows.some(({ sheet }) => sheet !== '')
      ? [{ id: 'sheet', header: t(m.importReportSheet()), cell: ({ sheet }: { sheet: string }) => <bdi>{sheet}</bdi>, sort: ({ sheet }: { sheet: string }) => sheet }]
      : []),
    { id: 'row', header: t(m.importReportRow()), cell: ({ row }) => format.number(row), sort: ({ row }) => row, number: true },
  ];
}

function useShown(): (shown: number, total: number) => string {
  const { t } = useText();
  return (shown, total) => (shown < total ? t(m.importShown({ shown, total })) : t(m.appEntries({ count: total })));
}

export function Skipped({ preview }: { preview: ImportPreview }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const place = usePlace();
  const shown = useShown();
  const [reason, setReason] = useState(ALL);
  const reasons = useMemo(() => tally(preview.skipped.map((row) => row.reason)), [preview.skipped]);
  const rows = preview.skipped.filter((row) => reason === ALL || row.reason === reason);
  if (preview.will_skip === 0) return <EmptyState icon={CircleCheck} title={t(m.importNoneSkipped())} />;
  const options = [ALL, ...reasons.map(([code]) => code)].map((id) => ({
    id,
    text: id === ALL ? t(m.importAll()) : `${word('import-skip', id)} ${format.number(reasons.find(([code]) => code === id)?.[1] ?? 0)}`,
  }));
  return (
    <div className="import-list">
      <p className="soft">{t(m.importSkippedAbout())}</p>
      <Chips label={t(m.importReasons())} options={options} value={reason} onChange={setReason} />
      <Table<ImportSkipped>
        label={word('import-tab', 'skipped')}
        rows={rows}
        rowKey={(row) => `${row.sheet} ${row.row}`}
        count={shown(rows.length, reason === ALL ? preview.will_skip : rows.length)}
        empty={null}
        columns={[
          ...place(preview.skipped),
          { id: 'reason', header: t(m.importReason()), cell: (row) => word('import-skip', row.reason), sort: (row) => word('import-skip', row.reason) },
          { id: 'text', header: t(m.importReportRead()), cell: (row) => <span dir="auto">{row.text}</span> },
        ]}
      />
    </div>
  );
}

/** How often each code is there, the most frequent first. */
export function tally(codes: readonly string[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function Readings({ preview }: { preview: ImportPreview }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const place = usePlace();
  const shown = useShown();
  const understood = useUnderstood();
  const [kind, setKind] = useState(ALL);
  if (preview.readings_total === 0) return <EmptyState icon={CircleCheck} title={t(m.importNoneRead())} />;
  const kinds = [...preview.reading_counts].sort((a, b) => b.count - a.count);
  const rows = preview.readings.flatMap((reading, index) => (kind === ALL || reading.kind === kind ? [{ ...reading, index }] : []));
  const total = kind === ALL ? preview.readings_total : (kinds.find(({ code }) => code === kind)?.count ?? 0);
  const options = [
    { id: ALL, text: t(m.importAll()) },
    ...kinds.map(({ code, count }) => ({ id: code, text: `${word('import-reading', code)} ${format.number(count)}` })),
  ];
  return (
    <div className="import-list">
      <p className="soft">{t(m.importReadingsAbout())}</p>
      <Chips label={t(m.importKinds())} options={options} value={kind} onChange={setKind} />
      <Table<ImportReading & { index: number }>
        label={word('import-tab', 'readings')}
        rows={rows}
        rowKey={(row) => String(row.index)}
        count={shown(rows.length, total)}
        empty={<p className="soft">{t(m.importNoneShown({ count: total }))}</p>}
        columns={[
          ...place(preview.readings),
          { id: 'field', header: t(m.importReportField()), cell: (row) => word('import-field', row.field), sort: (row) => word('import-field', row.field) },
          { id: 'read', header: t(m.importReportRead()), cell: (row) => <bdi>{row.read}</bdi> },
          { id: 'arrow', header: <span className="only-read-aloud">→</span>, cell: () => <ArrowRight className="icon icon-points soft" aria-hidden="true" /> },
          {
            id: 'understood',
            header: t(m.importReportUnderstood()),
            cell: (row) => (row.understood === '' ? <span className="soft">{t(m.importUnderstoodNothing())}</span> : <strong dir="auto">{understood(row.field, row.understood)}</strong>),
          },
          { id: 'kind', header: t(m.importHow()), cell: (row) => word('import-reading', row.kind) },
        ]}
      />
    </div>
  );
}

export function Duplicates({ preview }: { preview: ImportPreview }) {
  const { t } = useText();
  const shown = useShown();
  if (preview.duplicates_total === 0) return <EmptyState icon={CircleCheck} title={t(m.importNoneDuplicate())} />;
  return (
    <div className="import-list">
      <p className="soft">{t(m.importDuplicatesAbout())}</p>
      <p className="table-count">{shown(preview.duplicates.length, preview.duplicates_total)}</p>
      <ul className="import-pairs">
        {preview.duplicates.map((pair, index) => (
          <Pair key={index} pair={pair} />
        ))}
      </ul>
    </div>
  );
}

function Pair({ pair }: { pair: ImportDuplicate }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const place = (sheet: string | null, row: number) =>
    sheet === null || sheet === '' ? t(m.importAtRow({ row })) : t(m.importAtSheetRow({ sheet, row }));
  const inStore = pair.other_client !== null;
  return (
    <li className="import-pair">
      <div className="import-side">
        <strong dir="auto">{pair.name}</strong>
        <span className="soft small">{place(pair.sheet, pair.row)}</span>
      </div>
      <div className="import-side">
        {pair.other_name === '' ? <span>{t(m.importOtherHidden())}</span> : <strong dir="auto">{pair.other_name}</strong>}
        <span className="soft small">{inStore ? t(m.importOtherInStore()) : place(pair.other_sheet, pair.other_row ?? 0)}</span>
      </div>
      <div className="import-why">
        <span className="figures">{t(m.importAlike({ share: pair.score }))}</span>
        <span className="soft small">{format.list(pair.reasons.map((reason) => word('match-reason', reason)))}</span>
      </div>
    </li>
  );
}

/** A person of the list, as the record will be. */
function usePerson(): (rows: readonly ImportSampleRow[]) => Column<ImportSampleRow>[] {
  const { t } = useText();
  const format = useFormat();
  const place = usePlace();
  const birthDate = useBirthDateText();
  return (rows) => [
    ...place(rows),
    { id: 'name', header: t(m.importName()), cell: (row) => <strong dir="auto">{row.name}</strong>, sort: (row) => row.name },
    { id: 'birth', header: t(m.importFieldBirthDate()), cell: (row) => birthDate(row.birth_date), sort: (row) => row.birth_date?.year ?? null },
    { id: 'language', header: t(m.importFirstLanguage()), cell: (row) => (row.language === null ? <span className="soft">{t(m.appUnknown())}</span> : format.language(row.language)) },
    { id: 'number', header: t(m.importFieldExternalId()), cell: (row) => <span className="ltr">{row.external_id ?? '–'}</span> },
  ];
}

export function Updated({ preview }: { preview: ImportPreview }) {
  const { t } = useText();
  const { word } = useWords();
  const person = usePerson();
  const shown = useShown();
  if (preview.will_update === 0) return <EmptyState icon={CircleCheck} title={t(m.importNoneUpdated())} />;
  return (
    <div className="import-list">
      <p className="soft">{t(m.importUpdatedAbout())}</p>
      <Table<ImportSampleRow>
        label={word('import-tab', 'updated')}
        rows={preview.updated}
        rowKey={(row) => `${row.sheet} ${row.row}`}
        count={shown(preview.updated.length, preview.will_update)}
        empty={null}
        columns={person(preview.updated)}
      />
    </div>
  );
}

export function Sample({ preview }: { preview: ImportPreview }) {
  const { t } = useText();
  const { word } = useWords();
  const person = usePerson();
  return (
    <div className="import-list">
      <p className="soft">{t(m.importSampleAbout())}</p>
      <Table<ImportSampleRow>
        label={word('import-tab', 'sample')}
        rows={preview.sample}
        rowKey={(row) => `${row.sheet} ${row.row}`}
        count={t(m.appEntriesShown({ shown: preview.sample.length, total: preview.will_import + preview.will_update }))}
        empty={<p className="soft">{t(m.appEmpty())}</p>}
        columns={person(preview.sample)}
      />
    </div>
  );
}

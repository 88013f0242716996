import { useMemo, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { CaseloadReport, CaseloadRow, CaseloadTable } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { Chips } from '../../shared/surface';
import { useWords } from '../../shared/words';
import { Bars } from './bars';
import { countOf, VIEWS, type View } from './chart';
import { GROUPS } from './groups';

export function Tables({ report }: { report: CaseloadReport }) {
  const { t } = useText();
  const { word } = useWords();
  const [view, setView] = useState<View>('contacts');
  return (
    <>
      <Chips
        label={t(m.reportScreenPicture())}
        options={VIEWS.map((id) => ({ id, text: word('report-screen-view', id) }))}
        value={view}
        onChange={setView}
      />
      {report.tables
        .filter(({ dimension }) => dimension !== 'total')
        .map((table) => (
          <Dimension key={table.dimension} report={report} table={table} view={view} />
        ))}
    </>
  );
}

function Dimension({ report, table, view }: { report: CaseloadReport; table: CaseloadTable; view: View }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const title = word('report-screen-by', table.dimension);
  const rows = useMemo(() => {
    const nameOf = (row: CaseloadRow): string => {
      if (row.key === '') return t(table.dimension === 'language' ? m.reportScreenLanguageUnknown() : m.reportScreenPersonUnknown());
      return table.dimension === 'language' ? format.language(row.key) : (row.label ?? t(m.reportScreenPersonUnknown()));
    };
    const collator = new Intl.Collator(format.locale);
    // What nobody knows comes last.
    return table.rows
      .map((row) => ({ row, label: nameOf(row) }))
      .sort((a, b) => Number(a.row.key === '') - Number(b.row.key === '') || collator.compare(a.label, b.label));
  }, [table, format, t]);
  return (
    <section className="report-dimension">
      <h2>{title}</h2>
      <Bars label={t(m.reportScreenPictureOf({ title, view: word('report-screen-view', view) }))} report={report} rows={rows} view={view} />
      <div className="table-frame" role="region" aria-label={title} tabIndex={0}>
        <table className="table report-table" aria-label={title}>
          <thead>
            <tr>
              <td />
              {GROUPS.map(({ concept, rest }) => (
                <th key={concept} scope="colgroup" colSpan={rest.length + 1}>
                  {word('report-screen-concept', concept)}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{word('report-screen-row', table.dimension)}</th>
              {GROUPS.flatMap(({ first, rest }) =>
                [first, ...rest].map((measure) => (
                  <th key={measure} scope="col" className="table-number" data-first={measure === first ? '' : undefined}>
                    {word('report-screen-short', measure)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, label }) => (
              <tr key={row.key}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                {GROUPS.flatMap(({ first, rest }) =>
                  [first, ...rest].map((measure) => (
                    <td key={measure} className="table-number" data-first={measure === first ? '' : undefined}>
                      {format.number(countOf(report, row, measure))}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

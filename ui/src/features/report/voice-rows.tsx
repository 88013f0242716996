import { m } from '../../backend/generated/messages';
import type { VoiceReport, VoiceRow, VoiceTable } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';

/** The table of one division. Small groups stand in one row, which comes last. */
export function VoiceRows({ report, table }: { report: VoiceReport; table: VoiceTable }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const title = word('voice-dimension', table.dimension);
  if (table.rows.length === 0) return <p role="note">{t(m.voiceReportNotDivided())}</p>;
  const month = (key: string) => format.day(`${key}-01`, 'month');
  const nameOf = (row: VoiceRow): string => {
    if (row.together) return row.key === '' ? t(m.voiceReportTogether()) : t(m.voiceReportTogetherMonth({ month: month(row.key) }));
    switch (table.dimension) {
      case 'month':
        return month(row.key);
      case 'week':
        return t(m.voiceReportWeek({ monday: row.key }));
      case 'language':
        return format.language(row.key);
      case 'place':
        return word('voice-place', row.key);
      case 'total':
        return title;
    }
  };
  const rows = table.rows.map((row) => ({ row, name: nameOf(row) }));
  if (table.dimension === 'language') {
    const collator = new Intl.Collator(format.locale);
    rows.sort((a, b) => Number(a.row.together) - Number(b.row.together) || collator.compare(a.name, b.name));
  }
  return (
    <div className="table-frame" role="region" aria-label={title} tabIndex={0}>
      <table className="table report-table" aria-label={title}>
        <thead>
          <tr>
            <td />
            <td />
            {report.questions.map((question) => (
              <th key={question} scope="colgroup" colSpan={report.answers.length}>
                {word('voice-short', question)}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="table-number">
              {t(m.voiceReportVoices())}
            </th>
            {report.questions.flatMap((question) =>
              report.answers.map((answer, index) => (
                <th key={`${question} ${answer}`} scope="col" className="table-number" data-first={index === 0 ? '' : undefined}>
                  {word('voice-answer', answer)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name }) => (
            <tr key={`${row.key} ${row.together}`} data-together={row.together ? '' : undefined}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td className="table-number">{format.number(row.voices)}</td>
              {row.counts.flatMap((counts, at) =>
                counts.map((count, index) => (
                  <td key={`${at} ${index}`} className="table-number" data-first={index === 0 ? '' : undefined}>
                    {format.number(count)}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useId } from 'react';
import type { CaseloadReport, CaseloadRow } from '../../backend/generated/commands';
import { useFormat } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { partsOf, sumOf, type Part, type View } from './chart';

export interface BarsProps {
  label: string;
  report: CaseloadReport;
  rows: readonly { row: CaseloadRow; label: string }[];
  view: View;
}

/** Patterns beside colours: the parts are told apart in print and by whoever sees no colours. */
const PATTERNS = ['plain', 'lines', 'dots'] as const;

/** A bar for each row. Names and figures are text; only the bars are drawn, so every reader gets the numbers. */
export function Bars({ label, report, rows, view }: BarsProps) {
  const { word } = useWords();
  const format = useFormat();
  const id = useId();
  const bars = rows
    .map(({ row, label: name }) => {
      const parts = partsOf(report, row, view);
      return { key: row.key, name, parts, sum: sumOf(parts) };
    })
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum);
  const most = Math.max(1, ...bars.map(({ sum }) => sum));
  const [first] = bars;
  if (!first) return <p className="soft">{word('report-screen-no', view)}</p>;
  return (
    <figure className="report-bars" aria-label={label}>
      <svg width="0" height="0" aria-hidden="true" className="report-patterns">
        <defs>
          <pattern id={`${id}-plain`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className="report-fill" />
          </pattern>
          <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="report-fill-soft" />
            <rect width="2.5" height="6" className="report-fill" />
          </pattern>
          <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className="report-fill-soft" />
            <circle cx="3" cy="3" r="1.3" className="report-fill" />
          </pattern>
        </defs>
      </svg>
      {first.parts.length > 1 && (
        <ul className="report-legend">
          {first.parts.map((part, index) => (
            <li key={part.code}>
              <svg className="report-key" aria-hidden="true">
                <rect width="100%" height="100%" fill={`url(#${id}-${PATTERNS[index] ?? 'plain'})`} />
              </svg>
              {word('report-screen-part', part.code)}
            </li>
          ))}
        </ul>
      )}
      <ol className="report-rows">
        {bars.map(({ key, name, parts, sum }) => (
          <li key={key} className="report-row">
            <span dir="auto">{name}</span>
            <Bar parts={parts} most={most} id={id} />
            <span className="figures report-sum">
              {format.number(sum)}
              {parts.length > 1 && (
                <span className="only-read-aloud">
                  {parts.map((part) => ` · ${word('report-screen-part', part.code)}: ${format.number(part.count)}`).join('')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Bar({ parts, most, id }: { parts: readonly Part[]; most: number; id: string }) {
  return (
    <svg className="report-bar" aria-hidden="true">
      {parts.map((part, index) => {
        const before = sumOf(parts.slice(0, index));
        return (
          <rect
            key={part.code}
            x={`${(100 * before) / most}%`}
            width={`${(100 * part.count) / most}%`}
            height="100%"
            fill={`url(#${id}-${PATTERNS[index] ?? 'plain'})`}
          />
        );
      })}
    </svg>
  );
}

import { useId } from 'react';
import { m } from '../../backend/generated/messages';
import type { VoiceReport, VoiceRow } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';

/** Each answer has a pattern of its own beside its shade: they are told apart in print and by whoever sees no colours. */
const PATTERNS = { good: 'full', middling: 'lines', bad: 'dots', skipped: 'none' } as const;

/** A bar for each question, of all voices. The numbers stand beside it as text. */
export function VoiceBars({ report, total }: { report: VoiceReport; total: VoiceRow }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  const id = useId();
  const fill = (index: number) => `url(#${id}-${PATTERNS[report.answers[index] ?? 'skipped']})`;
  return (
    <section className="voice-report" aria-label={word('voice-dimension', 'total')}>
      <svg width="0" height="0" aria-hidden="true" className="report-patterns">
        <defs>
          <pattern id={`${id}-full`} width="8" height="8" patternUnits="userSpaceOnUse">
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
          <pattern id={`${id}-none`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className="voice-report-none" />
          </pattern>
        </defs>
      </svg>
      <p>
        <span className="report-number figures">{format.number(total.voices)}</span> {t(m.voiceReportVoices())}
      </p>
      <ul className="report-legend">
        {report.answers.map((answer, index) => (
          <li key={answer}>
            <svg className="report-key" aria-hidden="true">
              <rect width="100%" height="100%" fill={fill(index)} />
            </svg>
            {word('voice-answer', answer)}
          </li>
        ))}
      </ul>
      <ol className="report-rows">
        {report.questions.map((question, at) => {
          const counts = total.counts[at] ?? [];
          // The rounded parts need not add up to the rounded whole; the bar is of its own parts.
          const all = Math.max(
            1,
            counts.reduce((sum, count) => sum + count, 0),
          );
          const before = (index: number) => counts.slice(0, index).reduce((sum, count) => sum + count, 0);
          return (
            <li key={question} className="voice-report-row">
              <span>{word('voice-short', question)}</span>
              <svg className="report-bar" aria-hidden="true">
                {counts.map((count, index) => (
                  <rect key={report.answers[index]} x={`${(100 * before(index)) / all}%`} width={`${(100 * count) / all}%`} height="100%" fill={fill(index)} />
                ))}
              </svg>
              <span className="figures small soft">
                {counts.map((count, index) => `${word('voice-answer', report.answers[index] ?? 'skipped')} ${format.number(count)}`).join(' · ')}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { m } from '../../backend/generated/messages';
import type { CaseloadReport, CaseloadRow } from '../../backend/generated/commands';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { GROUPS } from './groups';
import { countOf } from './chart';

/** The whole office: one number of each concept large, what it consists of beneath. */
export function Figures({ report, total }: { report: CaseloadReport; total: CaseloadRow }) {
  const { t } = useText();
  const { word } = useWords();
  const format = useFormat();
  return (
    <section className="report-figures" aria-label={t(m.reportScreenTotal())}>
      {GROUPS.map(({ concept, first, rest }) => (
        <div key={concept} className="report-figure">
          <h2>{word('report-screen-concept', concept)}</h2>
          <p className="report-number figures">{format.number(countOf(report, total, first))}</p>
          <p className="soft small">{word('report-screen-short', first)}</p>
          <dl>
            {rest.map((measure) => (
              <div key={measure}>
                <dt>{word('report-screen-short', measure)}</dt>
                <dd className="figures">{format.number(countOf(report, total, measure))}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

import { m } from '../../backend/generated/messages';
import { useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';

const CONCEPTS = ['contacts', 'cases', 'referrals', 'appointments', 'language', 'caseworker'] as const;

/** What is counted, in words, before any figure. */
export function Definition() {
  const { t } = useText();
  const { word } = useWords();
  return (
    <details className="report-definition" open>
      <summary>{t(m.reportScreenDefinition())}</summary>
      <dl>
        {CONCEPTS.map((concept) => (
          <div key={concept}>
            <dt>{word('report-screen-concept', concept)}</dt>
            <dd>{word('report-screen-defined', concept)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { CalendarClock, CircleAlert, CircleCheck, Clock, FileClock, FileWarning, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientPage, NextStep, NextStepKind } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { Badge, type Tone } from '../../shared/surface';
import { daysBetween } from '../../shared/when';
import { useWords } from '../../shared/words';
import { Family } from './family';
import { Documents, Representatives } from './papers';
import { Protection } from './protection';
import { Reach } from './reach';

const STEP_ICONS: Record<NextStepKind, LucideIcon> = {
  'residence-expires': FileWarning,
  'document-expires': FileClock,
  'referral-overdue': CircleAlert,
  'referral-outcome': Hourglass,
  'referral-follow-up': Hourglass,
  'appointment-coming': CalendarClock,
  'details-missing': Clock,
};

function toneOf(step: NextStep, today: string): Tone {
  if (step.due === null) return 'plain';
  const days = daysBetween(today, step.due);
  if (days < 0) return 'red';
  return days <= 1 ? 'amber' : 'plain';
}

/** What to do next, how to reach the person, who belongs to them and who acts for them. */
export function ClientSide({ page, onSaved, children }: { page: ClientPage; onSaved: () => void; children?: ReactNode }) {
  const { t } = useText();
  const { word } = useWords();
  const { today } = useSession();
  const distance = useDayDistance();
  return (
    <aside className="client-side" aria-label={t(m.clientNextTitle())}>
      {children}
      <section className="side-part">
        <h2>{t(m.clientNextTitle())}</h2>
        {page.next.length === 0 ? (
          <p className="soft side-clear">
            <CircleCheck className="icon" aria-hidden="true" />
            {t(m.clientNextNothing())}
          </p>
        ) : (
          <ul className="steps">
            {page.next.map((step, index) => {
              const Icon = STEP_ICONS[step.kind];
              return (
                <li key={`${step.kind}-${index}`} className="step">
                  <Icon className="icon" aria-hidden="true" />
                  <div>
                    <p className="step-title">{word('next-step-kind', step.kind)}</p>
                    {step.kind === 'document-expires' && step.subject !== null && <p>{word('document-kind', step.subject)}</p>}
                    {step.text !== '' && <p dir="auto">{step.text}</p>}
                    {step.kind === 'details-missing' && step.subject !== null && <p>{word('field', step.subject)}</p>}
                    {step.due !== null && (
                      <Badge icon={Clock} tone={toneOf(step, today)}>
                        {t(m.clientDue({ day: step.due, distance: distance(step.due) }))}
                      </Badge>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </section>

      <Reach page={page} onSaved={onSaved} />
      <Documents documents={page.form.documents} />
      <Representatives representatives={page.form.representatives} />
      <Family page={page} onSaved={onSaved} />

      {page.cases.length > 0 && (
        <section className="side-part">
          <h2>{t(m.clientCases({ count: page.cases.length }))}</h2>
          <ul className="side-list">
            {page.cases.map((line) => (
              <li key={line.id}>
                <p>
                  <span className="ltr figures">{line.number}</span> · {word('case-phase', line.phase)}
                </p>
                <p className="soft small">{t(m.clientCaseSince({ day: line.opened, name: line.worker }))}</p>
              </li>
            ))}
          </ul>
        </section>
      )}

      <Protection page={page} onSaved={onSaved} />
    </aside>
  );
}

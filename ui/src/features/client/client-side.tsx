import { CalendarClock, CircleAlert, CircleCheck, Clock, FileWarning, Hourglass, Mail, MapPin, Phone, ShieldAlert, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../backend/generated/messages';
import type { ClientPage, ContactMeansKind, NextStep, NextStepKind } from '../../backend/generated/commands';
import { useDayDistance } from '../../shared/day-text';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { Badge, type Tone } from '../../shared/surface';
import { daysBetween } from '../../shared/when';
import { useWords } from '../../shared/words';

const STEP_ICONS: Record<NextStepKind, LucideIcon> = {
  'residence-expires': FileWarning,
  'referral-overdue': CircleAlert,
  'referral-follow-up': Hourglass,
  'appointment-coming': CalendarClock,
  'details-missing': Clock,
};
const MEANS_ICONS: Record<ContactMeansKind, LucideIcon> = { phone: Phone, email: Mail, post: MapPin, other: Clock };

function toneOf(step: NextStep, today: string): Tone {
  if (step.due === null) return 'plain';
  const days = daysBetween(today, step.due);
  if (days < 0) return 'red';
  return days <= 1 ? 'amber' : 'plain';
}

/** What to do next, and how to reach the person. */
export function ClientSide({ page, children }: { page: ClientPage; children?: ReactNode }) {
  const { t } = useText();
  const { word } = useWords();
  const { today } = useSession();
  const distance = useDayDistance();
  const { contact_means, address, letter_language } = page.form;
  const place = [address.street, [address.postcode, address.place].filter(Boolean).join(' ')].filter((line) => line !== '');
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

      <section className="side-part">
        <h2>{t(m.clientReach())}</h2>
        {contact_means.length === 0 ? (
          <p className="soft">{t(m.clientReachNone())}</p>
        ) : (
          <ul className="reach">
            {contact_means.map((means, index) => {
              const Icon = MEANS_ICONS[means.kind];
              return (
                <li key={index}>
                  <p className="reach-line">
                    <Icon className="icon soft" aria-hidden="true" />
                    <span className="only-read-aloud">{word('contact-means-kind', means.kind)}</span>
                    <span className="ltr figures">{means.value}</span>
                    <Badge icon={means.safe ? ShieldCheck : ShieldAlert} tone={means.safe ? 'green' : 'red'}>
                      {means.safe ? t(m.clientReachSafe()) : t(m.clientReachUnsafe())}
                    </Badge>
                  </p>
                  {means.remark !== '' && (
                    <p className="soft small" dir="auto">
                      {means.remark}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {(place.length > 0 || address.remark !== '') && (
          <p className="reach-line reach-address">
            <MapPin className="icon soft" aria-hidden="true" />
            <span dir="auto">{[...place, address.remark].filter((line) => line !== '').join(', ')}</span>
          </p>
        )}
        {letter_language !== null && (
          <p className="soft small">{t(m.clientLetterLanguageIs({ language: letter_language }))}</p>
        )}
      </section>

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
    </aside>
  );
}

import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { Instant } from '../../backend/generated/commands';
import { useText } from '../../shared/l10n';
import { clock, localIn } from './zone';

const SECOND = 1_000_000;

/** How long the chosen time is still kept. It only counts: when it is over, booking still takes the time if nobody else did. */
export function HoldClock({ until, zone }: { until: Instant; zone: string }) {
  const { t } = useText();
  const [now, setNow] = useState(() => Date.now() * 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() * 1000), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil((until - now) / SECOND));
  if (left === 0) {
    return (
      <p className="hold" data-over role="status">
        <Hourglass className="icon" aria-hidden="true" />
        {t(m.appointmentHoldOver())}
      </p>
    );
  }
  return (
    <p className="hold">
      <Hourglass className="icon" aria-hidden="true" />
      <span>{t(m.appointmentHeldUntil({ until: clock(localIn(zone, until).minute) }))}</span>
      <span className="figures hold-left" role="timer" aria-label={t(m.appointmentHoldLeft({ minutes: Math.ceil(left / 60) }))}>
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </span>
    </p>
  );
}

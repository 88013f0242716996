import { m } from '../../backend/generated/messages';
import type { ServiceRow } from '../../backend/generated/commands';
import { useText } from '../../shared/l10n';
import { useSession } from '../../shared/session';
import { timeText } from '../../shared/time-of-day';

const MIDNIGHT = 24 * 60;

/** Until when a service is open, or from when again. */
export function useOpenText(): (row: ServiceRow) => string {
  const { t } = useText();
  const { today } = useSession();
  return ({ open, open_minute: minute, opens_on: day }) => {
    if (minute === null) return t(m.directoryClosed());
    if (open === 'open' && minute >= MIDNIGHT) return t(m.directoryOpenToMidnight());
    if (open === 'open') return t(m.directoryOpenUntil({ time: timeText(minute) }));
    if (day === null || day === today) return t(m.directoryOpensToday({ time: timeText(minute) }));
    return t(m.directoryOpensOn({ day, time: timeText(minute) }));
  };
}

import { useCallback } from 'react';
import type { Day } from '../backend/generated/commands';
import { useFormat } from './l10n';
import { useSession } from './session';

/** How far a day is from today, as people say it: "tomorrow", "in 12 days", "3 days ago". */
export function useDayDistance(): (day: Day) => string {
  const format = useFormat();
  const { today } = useSession();
  return useCallback((day) => format.relativeDay(day, today), [format, today]);
}

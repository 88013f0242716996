import { readTime, timeText } from '../../shared/time-of-day';

/** Minutes after midnight as a clock shows them. */
export const clockOf = timeText;

/** A time of day as people type it; `null` for none, `undefined` for what is no time. */
export function minuteOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const minute = readTime(text);
  return minute === null || minute === 24 * 60 ? undefined : minute;
}

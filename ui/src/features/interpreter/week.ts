import type { WorkingHour } from '../../backend/generated/commands';
import { readTime, timeText } from '../../shared/time-of-day';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The times of each weekday as they are typed: `09:00–12:00, 14:00–18:00`. */
export function typedWeek(hours: readonly WorkingHour[]): string[] {
  return WEEKDAYS.map((weekday) =>
    hours
      .filter((hour) => hour.weekday === weekday)
      .sort((a, b) => a.from_minute - b.from_minute)
      .map((hour) => `${timeText(hour.from_minute)}–${timeText(hour.to_minute)}`)
      .join(', '),
  );
}

/** Reads a week; the weekdays (1 to 7) that make no sense are named. */
export function readWeek(typed: readonly string[]): { hours: WorkingHour[]; wrong: number[] } {
  const hours: WorkingHour[] = [];
  const wrong: number[] = [];
  WEEKDAYS.forEach((weekday, index) => {
    const own: WorkingHour[] = [];
    for (const span of (typed[index] ?? '').split(/[,;،]/).filter((one) => one.trim() !== '')) {
      const [from, to, rest] = span.split(/[-–—]/);
      const [from_minute, to_minute] = [readTime(from ?? ''), readTime(to ?? '')];
      if (rest !== undefined || from_minute === null || to_minute === null || from_minute >= to_minute) {
        wrong.push(weekday);
        return;
      }
      own.push({ weekday, from_minute, to_minute });
    }
    own.sort((a, b) => a.from_minute - b.from_minute);
    if (own.some((hour, at) => at > 0 && (own[at - 1]?.to_minute ?? 0) > hour.from_minute)) wrong.push(weekday);
    else hours.push(...own);
  });
  return { hours, wrong };
}

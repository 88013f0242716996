import type { WorkingHour } from '../../backend/generated/commands';
import { readTime, timeText } from '../../shared/time-of-day';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One span as it is typed. */
export interface TypedSpan {
  /** Keeps its place while others are added and removed. */
  key: number;
  weekday: number;
  from: string;
  to: string;
}

export interface DayHours {
  weekday: number;
  spans: WorkingHour[];
}

/** The days on which somebody works, in the order of the week. */
export function daysOf(hours: readonly WorkingHour[]): DayHours[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    spans: hours.filter((hour) => hour.weekday === weekday).sort((a, b) => a.from_minute - b.from_minute),
  })).filter(({ spans }) => spans.length > 0);
}

export function typedSpans(hours: readonly WorkingHour[]): TypedSpan[] {
  return hours.map((hour, key) => ({ key, weekday: hour.weekday, from: timeText(hour.from_minute), to: timeText(hour.to_minute) }));
}

export type HoursProblem = 'time' | 'order' | 'overlap';

export interface ReadHours {
  hours: WorkingHour[];
  /** By the key of the span. */
  problems: Map<number, HoursProblem>;
}

/** Reads all spans. A span that is wrong is named with what is wrong, so that the error stands beside it. */
export function readHours(spans: readonly TypedSpan[]): ReadHours {
  const problems = new Map<number, HoursProblem>();
  const read = spans.flatMap(({ key, weekday, from, to }) => {
    const [from_minute, to_minute] = [readTime(from), readTime(to)];
    if (from_minute === null || to_minute === null) problems.set(key, 'time');
    else if (from_minute >= to_minute) problems.set(key, 'order');
    else return [{ key, weekday, from_minute, to_minute }];
    return [];
  });
  read.sort((a, b) => a.weekday - b.weekday || a.from_minute - b.from_minute);
  read.forEach((span, at) => {
    const before = read[at - 1];
    if (before?.weekday === span.weekday && before.to_minute > span.from_minute) problems.set(span.key, 'overlap');
  });
  return { hours: read.map(({ weekday, from_minute, to_minute }) => ({ weekday, from_minute, to_minute })), problems };
}

import type { FreeTime, SeriesEvery, SeriesOccurrence, SeriesPlan, Span } from '../../backend/generated/commands';

/** How often a time comes again, as somebody fills it in. */
export interface Repeat {
  every: SeriesEvery;
  interval: string;
  count: string;
  /** Beginnings by the rule that were left out. */
  left: ReadonlySet<number>;
  /** Beginnings by the rule that stand at another time of the same day. */
  moved: ReadonlyMap<number, Span>;
}

export const ONCE_A_WEEK: Repeat = { every: 'week', interval: '1', count: '6', left: new Set(), moved: new Map() };

/** The plan of a series; `null` while its numbers are none. */
export function planOf(time: FreeTime, { every, interval, count }: Repeat): SeriesPlan | null {
  const [step, many] = [Number(interval), Number(count)];
  if (!Number.isInteger(step) || !Number.isInteger(many) || step < 1 || step > 12 || many < 1) return null;
  return { staff_id: time.staff_id, starts_at: time.starts_at, ends_at: time.ends_at, every, interval: step, count: many };
}

export function refuses(one: SeriesOccurrence): boolean {
  return one.obstacles.some((obstacle) => obstacle.refuses);
}

/** The times that would be booked. What is taken is left out until another time is chosen for it. */
export function timesOf(occurrences: readonly SeriesOccurrence[], { left, moved }: Pick<Repeat, 'left' | 'moved'>): Span[] {
  return occurrences.flatMap((one) => {
    const other = moved.get(one.starts_at);
    if (left.has(one.starts_at) || (!other && refuses(one))) return [];
    return [other ?? { starts_at: one.starts_at, ends_at: one.ends_at }];
  });
}

import type { Day } from '../../backend/generated/commands';

/** First and last day, both counted in full. */
export interface Period {
  from: Day;
  to: Day;
}

export const CHOICES = ['last-month', 'this-month', 'last-quarter', 'this-quarter', 'free'] as const;
export type Choice = (typeof CHOICES)[number];

/** `month` counts from 0 and may lie outside of the year. */
function months(year: number, month: number, length: number): Period {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return { from: iso(new Date(Date.UTC(year, month, 1))), to: iso(new Date(Date.UTC(year, month + length, 0))) };
}

/** The days of a choice, seen from today. The present month and quarter go on to their last day: what comes is not counted yet. */
export function periodOf(choice: Exclude<Choice, 'free'>, today: Day): Period {
  const [year = 0, one = 1] = today.split('-').map(Number);
  const month = one - 1;
  const quarter = month - (month % 3);
  switch (choice) {
    case 'last-month':
      return months(year, month - 1, 1);
    case 'this-month':
      return months(year, month, 1);
    case 'last-quarter':
      return months(year, quarter - 3, 3);
    case 'this-quarter':
      return months(year, quarter, 3);
  }
}

export type PeriodProblem = 'field-required' | 'period-reversed';

/** What is wrong with the days of a free period, and beside which. */
export function problemOf(from: Day | null, to: Day | null): { field: 'from' | 'to'; code: PeriodProblem } | undefined {
  if (from === null) return { field: 'from', code: 'field-required' };
  if (to === null) return { field: 'to', code: 'field-required' };
  return to < from ? { field: 'to', code: 'period-reversed' } : undefined;
}

import type { Day } from '../../backend/generated/commands';

export type Validity = 'not-yet' | 'in-force' | 'over';

/** Whether something is valid today. Both days belong to its time; an unknown one does not limit it. */
export function validity(from: Day | null, until: Day | null, today: Day): Validity {
  if (until !== null && until < today) return 'over';
  return from !== null && from > today ? 'not-yet' : 'in-force';
}

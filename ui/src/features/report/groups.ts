import type { CaseloadMeasure } from '../../backend/generated/commands';
import type { View } from './chart';

export interface Group {
  concept: View;
  /** The number that says most. */
  first: CaseloadMeasure;
  rest: readonly CaseloadMeasure[];
}

/** The measures by what they are about, for headings that span their columns. */
export const GROUPS: readonly Group[] = [
  { concept: 'contacts', first: 'contacts', rest: ['contacts-anonymous'] },
  { concept: 'cases', first: 'cases-open-at-end', rest: ['cases-open-at-start', 'cases-opened', 'cases-closed'] },
  { concept: 'referrals', first: 'referrals-made', rest: ['referrals-attended'] },
  { concept: 'appointments', first: 'appointments-held', rest: ['appointments-missed', 'appointments-cancelled'] },
];

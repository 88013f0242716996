import type { CaseloadMeasure, CaseloadReport, CaseloadRow } from '../../backend/generated/commands';

/** A picture of one concept: a bar for each row, divided into parts that add up to it. */
export const VIEWS = ['contacts', 'cases', 'referrals', 'appointments'] as const;
export type View = (typeof VIEWS)[number];

/** Parts of a bar. Each has a word, `report-screen-part-<code>`, and a pattern. */
export type PartCode = 'named' | 'anonymous' | 'open' | 'attended' | 'waiting' | 'held' | 'missed' | 'cancelled';

export interface Part {
  code: PartCode;
  count: number;
}

export function countOf(report: Pick<CaseloadReport, 'measures'>, row: CaseloadRow, measure: CaseloadMeasure): number {
  return row.counts[report.measures.indexOf(measure)] ?? 0;
}

export function partsOf(report: Pick<CaseloadReport, 'measures'>, row: CaseloadRow, view: View): Part[] {
  const count = (measure: CaseloadMeasure) => countOf(report, row, measure);
  switch (view) {
    case 'contacts':
      return [
        { code: 'named', count: count('contacts') - count('contacts-anonymous') },
        { code: 'anonymous', count: count('contacts-anonymous') },
      ];
    case 'cases':
      return [{ code: 'open', count: count('cases-open-at-end') }];
    case 'referrals':
      return [
        { code: 'attended', count: count('referrals-attended') },
        { code: 'waiting', count: count('referrals-made') - count('referrals-attended') },
      ];
    case 'appointments':
      return [
        { code: 'held', count: count('appointments-held') },
        { code: 'missed', count: count('appointments-missed') },
        { code: 'cancelled', count: count('appointments-cancelled') },
      ];
  }
}

export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

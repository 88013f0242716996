import type { CaseloadMeasure, CaseloadRow } from '../generated/commands';
import type { Handlers } from './host';

const MEASURES: CaseloadMeasure[] = [
  'contacts',
  'contacts-anonymous',
  'cases-open-at-start',
  'cases-opened',
  'cases-closed',
  'cases-open-at-end',
  'referrals-made',
  'referrals-attended',
  'appointments-held',
  'appointments-missed',
  'appointments-cancelled',
];

/** Invented figures that are plausible together: parts are never more than the whole. */
function row(key: string, label: string | null, size: number): CaseloadRow {
  const part = (share: number) => Math.round(size * share);
  const [start, opened, closed] = [part(0.3), part(0.08), part(0.05)];
  return { key, label, counts: [size, part(0.6), start, opened, closed, start + opened - closed, part(0.4), part(0.25), part(0.2), part(0.04), part(0.03)] };
}

export const handlers: Handlers = {
  caseload: ({ from, to }, office) => {
    if (to < from) return office.refuse('period-reversed', { field: 'to' });
    const years = Number(from.slice(0, 4)) < 2020 ? 0 : 1;
    const languages = [['uk', 212], ['ar', 188], ['ti', 96], ['fa-AF', 74], ['tr', 61], ['ckb', 40], ['so', 22], ['', 15]] as const;
    const people = [['Jana Beispiel', 341], ['Mirko Muster', 259], ['Nour Erdacht', 108]] as const;
    return {
      from,
      to,
      measures: MEASURES,
      tables: [
        { dimension: 'total', rows: [row('', null, 708 * years)] },
        { dimension: 'language', rows: languages.map(([tag, size]) => row(tag, null, size * years)) },
        { dimension: 'caseworker', rows: people.map(([name, size]) => row(name, name, size * years)) },
      ],
      made_at: office.now(),
      made_by: 'Mirko Muster',
      definition: 'caseload 1 (2026-11-22)',
    };
  },
  caseload_export: ({ from, to, format }) => ({ path: `/home/demo/bericht-${from}-bis-${to}.${format}` }),
};

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { handlers } from '../../backend/fake/report';
import { partsOf } from './chart';
import { periodOf, problemOf } from './period';

describe('the period', () => {
  it('is the whole last month at first, over the turn of a year and in a leap year', () => {
    expect(periodOf('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('last-month', '2028-03-30')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('knows this month and the quarters', () => {
    expect(periodOf('this-month', '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(periodOf('this-quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('last-quarter', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  });

  it('is not asked for while a day is missing or the end lies before the start', () => {
    expect(problemOf(null, '2026-01-01')).toEqual({ field: 'from', code: 'field-required' });
    expect(problemOf('2026-01-02', '2026-01-01')).toEqual({ field: 'to', code: 'period-reversed' });
    expect(problemOf('2026-01-01', '2026-01-01'), 'one day is a period').toBeUndefined();
  });
});

it('divides a bar into parts that add up to it', () => {
  const measures = ['contacts', 'contacts-anonymous', 'referrals-made', 'referrals-attended'] as const;
  const row = { key: 'uk', label: null, counts: [10, 6, 5, 2] };
  expect(partsOf({ measures: [...measures] }, row, 'contacts').map((part) => part.count)).toEqual([4, 6]);
  expect(partsOf({ measures: [...measures] }, row, 'referrals').map((part) => part.count)).toEqual([2, 3]);
});

describe('the screen', () => {
  it('names languages, says when one is not known, and shows the numbers beside the picture', async () => {
    await renderApp({ as: 'lead', at: '/reports' });
    const table = await screen.findByRole('table', { name: 'By language' });
    expect(within(table).getByRole('rowheader', { name: 'Ukrainian' })).toBeVisible();
    expect(within(table).getAllByRole('rowheader').at(-1)).toHaveTextContent('Language not known');
    expect(within(table).getAllByText('212')).not.toHaveLength(0);
  });

  it('says that a period is empty', async () => {
    const none: typeof handlers = {
      caseload: async (request, office) => {
        const report = await handlers.caseload?.(request, office);
        if (!report) throw new Error('no report');
        const zero = report.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, counts: row.counts.map(() => 0) })) }));
        return { ...report, tables: zero };
      },
    };
    await renderApp({ as: 'lead', at: '/reports', answers: none });
    expect(await screen.findByText('Nothing is recorded in this period')).toBeVisible();
  });

  it('exports the period and language on screen and says that the file is outside', async () => {
    const asked: unknown[] = [];
    const { user } = await renderApp({
      as: 'lead',
      at: '/reports',
      answers: {
        caseload_export: (request) => {
          asked.push(request);
          return { path: '/somewhere/report.csv' };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: says('Save as CSV') }));
    await waitFor(() => expect(screen.getByText(says(/outside the store/))).toBeVisible());
    expect(asked).toEqual([expect.objectContaining({ format: 'csv', language: 'en' })]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';

describe('what clients said', () => {
  it('is reached from the reports, counts rounded numbers and puts small groups into one row at the end', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports' });
    await user.click(await screen.findByRole('button', { name: says('The clients’ voice') }));
    const table = await screen.findByRole('table', { name: 'By language' });
    const names = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names).toEqual(['Arabic', 'German', 'Ukrainian', 'small groups put together']);
    expect(screen.getByText(says(/rounded to 5.*fewer than 10/))).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'By week' }));
    const weeks = await screen.findByRole('table', { name: 'By week' });
    expect(within(weeks).getByRole('rowheader', { name: says('Week of 02/11/2026') })).toBeVisible();
    expect(within(weeks).getAllByRole('rowheader').at(-1)).toHaveTextContent('small weeks put together');
  });

  it('says why there is no table where groups are too small, and no number where voices are too few', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports/voice' });
    await user.click(await screen.findByRole('button', { name: 'By place' }));
    expect(screen.getByText(says(/groups are too small/))).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('withholds everything of too few voices, the file too', async () => {
    await renderApp({
      as: 'lead',
      at: '/reports/voice',
      answers: {
        voice_report: ({ from, to }) => ({
          from,
          to,
          before: '2026-11-16',
          least: 10,
          questions: [],
          answers: ['good', 'middling', 'bad', 'skipped'],
          tables: [],
          made_at: 0,
          made_by: 'Mirko Muster',
          definition: 'voice 1',
        }),
      },
    });
    expect(await screen.findByText('Too few voices')).toBeVisible();
    expect(screen.queryByRole('button', { name: says('Save as CSV') })).toBeNull();
  });

  it('exports the period and the language on screen', async () => {
    const asked: unknown[] = [];
    const { user } = await renderApp({
      as: 'lead',
      at: '/reports/voice',
      answers: {
        voice_export: (request) => {
          asked.push(request);
          return { path: '/somewhere/voice.csv' };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: says('Save as CSV') }));
    await waitFor(() => expect(asked).toEqual([expect.objectContaining({ format: 'csv', language: 'en' })]));
  });
});

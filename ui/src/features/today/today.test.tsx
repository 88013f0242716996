import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DueRow, Today } from '../../backend/generated/commands';
import { renderApp, words } from '../../app/test-app';

const nothing: Today = { now: [], due: [], due_total: 0, waiting: [], waiting_total: 0, contacts: { all: 0, anonymous: 0, mine: 0, latest: [] } };
const due = (kind: DueRow['kind'], client_name: string): DueRow => ({ kind, due: '2026-11-01', client_id: client_name, client_name, text: 'Beratung' });

async function column(name: RegExp) {
  const heading = await screen.findByRole('heading', { level: 2, name });
  return heading.closest('section') ?? heading;
}

test('a column that lists the first ones counts all', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => due('referral-overdue', `Number ${index}`));
  await renderApp({ answers: { today: () => ({ ...nothing, due: rows, due_total: 73 }) } });
  const section = await column(/^Due/);
  expect(words(within(section).getByRole('heading', { level: 2 }))).toContain('73');
  expect(words(section)).toContain('The 50 most pressing of 73 are listed here.');
  expect(words(await column(/^Waiting/))).not.toContain('most pressing');
});

test('a partner who accepted is asked whether the client came', async () => {
  await renderApp({ answers: { today: () => ({ ...nothing, due: [due('referral-outcome', 'Amira Haddad')], due_total: 1 }) } });
  const section = await column(/^Due/);
  expect(words(section)).toContain('did the appointment take place?');
  expect(words(section)).not.toContain('without an answer');
});

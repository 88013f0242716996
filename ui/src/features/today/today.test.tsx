import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppointmentRequestRow, AppointmentState, DueRow, Today } from '../../backend/generated/commands';
import { renderApp, words } from '../../app/test-app';

const nothing: Today = { now: [], due: [], due_total: 0, waiting: [], waiting_total: 0, contacts: { all: 0, anonymous: 0, mine: 0, latest: [] }, requests: { waiting: [], asked: [], zone: 'Europe/Berlin' } };
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

test('what a colleague asks for is mine to answer, a no is mine to pass on, and what I asked for waits for others', async () => {
  const request = (state: AppointmentState, client_name: string, staff_id: string, reason = ''): AppointmentRequestRow => ({
    appointment: {
      id: client_name, version: 1, client_id: client_name, client_name, staff_id, staff_name: 'Mirko Muster', starts_at: Date.UTC(2026, 10, 26, 9) * 1000, ends_at: Date.UTC(2026, 10, 26, 10) * 1000,
      subject: '', language: null, state, next: [], resources: [], seats: 1, guests: [], series_id: null, interpreter: null,
    },
    asked_by: 'Jonas Dorn', reason, late: false,
  });
  const requests = {
    waiting: [request('requested', 'Amal Idris', '01930000-0000-7000-8000-000000000107')],
    asked: [request('declined', 'Yusuf Demir', 'x', 'Fortbildung'), request('requested', 'Olena Bondar', 'x')],
    zone: 'Europe/Berlin',
  };
  await renderApp({ answers: { today: () => ({ ...nothing, requests }) } });
  const due = await column(/^Due/);
  expect(words(due)).toContain('Amal Idris');
  expect(words(due)).toContain('asked by Jonas Dorn');
  expect(words(due)).toContain('10:00');
  expect(words(due)).toContain('Fortbildung');
  expect(words(due)).not.toContain('Olena');
  expect(words(due)).not.toContain('The day is clear');
  expect(within(due).getByRole('link', { name: 'Appointment requests' }).getAttribute('href')).toContain('/appointments/requests');
  const waiting = await column(/^Waiting/);
  expect(words(waiting)).toContain('Olena Bondar');
  expect(words(waiting)).toContain('with Mirko Muster');
});

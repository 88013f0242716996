import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, words } from '../../app/test-app';
import type { AppointmentRequests, AppointmentRow, AppointmentStep } from '../../backend/generated/commands';

const MINUTE = 60_000_000;
const ME = '01930000-0000-7000-8000-000000000107';

function asked(id: string, name: string, starts_at: number, more: Partial<AppointmentRow> = {}): AppointmentRequests['waiting'][number] {
  const appointment: AppointmentRow = {
    id,
    version: 3,
    client_id: null,
    client_name: name,
    staff_id: ME,
    staff_name: 'Jana Beispiel',
    starts_at,
    ends_at: starts_at + 30 * MINUTE,
    subject: '',
    language: null,
    state: 'requested',
    next: ['booked', 'declined', 'cancelled'],
    resources: [],
    seats: 1,
    guests: [],
    series_id: null,
    interpreter: null,
    ...more,
  };
  return { appointment, asked_by: 'Mirko Muster', reason: '', late: false };
}

/** The screen with two requests, of which an answered one goes. */
async function requests() {
  const steps: AppointmentStep[] = [];
  const all = [asked('one', 'Amal', 1_796_378_400_000_000), asked('two', 'Berhane', 1_796_382_000_000_000)];
  const { user } = await renderApp({
    as: 'counter',
    at: '/appointments/requests',
    answers: {
      appointment_requests: () => ({ waiting: all.filter(({ appointment }) => !steps.some(({ id }) => id === appointment.id)), asked: [], zone: 'Europe/Berlin' }),
      appointment_step: (request, office) => {
        steps.push(request);
        office.changed('appointment', request.id);
        return { id: request.id, version: request.version + 1, saved_at: office.now() };
      },
    },
  });
  await screen.findByText('Amal');
  return { user, steps };
}

describe('requests for appointments', () => {
  it('says how many wait, and one key agrees to the one on turn', async () => {
    const { user, steps } = await requests();
    expect(words(screen.getByRole('heading', { name: /To be answered/ }))).toBe('To be answered (2)');
    await user.keyboard('c');
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]).toMatchObject({ id: 'one', version: 3, to: 'booked' });
    await waitFor(() => expect(screen.queryByText('Amal')).toBeNull());
    await user.keyboard('c');
    await waitFor(() => expect(steps.map(({ id }) => id)).toEqual(['one', 'two']));
    expect(await screen.findByText('No open request')).toBeVisible();
  });

  it('goes to the next by arrow, and a no is sent only with its reason', async () => {
    const { user, steps } = await requests();
    document.querySelector<HTMLElement>('[data-request="one"]')?.focus();
    await user.keyboard('{ArrowDown}x');
    const why = await screen.findByRole('textbox', { name: /Why is it not possible/ });
    expect(why).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(steps).toEqual([]);
    await user.keyboard('Training{Enter}');
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]).toMatchObject({ id: 'two', to: 'declined', reason: 'Training' });
  });

  it('leaves the answer with Escape and keeps the request', async () => {
    const { user, steps } = await requests();
    await user.keyboard('x');
    await screen.findByRole('textbox', { name: /Why is it not possible/ });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /Why/ })).toBeNull());
    expect(screen.getByText('Amal')).toBeVisible();
    expect(steps).toEqual([]);
  });
});

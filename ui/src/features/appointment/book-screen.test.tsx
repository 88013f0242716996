import axe from 'axe-core';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import type { AppointmentBook, FreeTime } from '../../backend/generated/commands';

const DAY = 86_400_000_000;

function times(): FreeTime[] {
  const start = Math.ceil((Date.now() * 1000 + DAY) / 3_600_000_000) * 3_600_000_000;
  return [0, 1].map((hour) => ({ staff_id: 'jana', staff_name: 'Jana Beispiel', starts_at: start + hour * 3_600_000_000, ends_at: start + hour * 3_600_000_000 + 1_800_000_000 }));
}

describe('booking an appointment', () => {
  it('keeps what was typed when the time was taken, and asks for free times anew', async () => {
    const offered = times();
    let asked = 0;
    const booked: AppointmentBook[] = [];
    const { user } = await renderApp({
      at: '/appointments/new',
      answers: {
        appointment_free: () => ((asked += 1), booked.length === 0 ? offered : offered.slice(1)),
        appointment_book: (request, office) => {
          booked.push(request);
          return booked.length === 1 ? office.refuse('time-taken') : { id: 'a', version: 1, saved_at: office.now() };
        },
      },
    });
    await screen.findAllByRole('button', { name: /Jana Beispiel/, pressed: false });
    await user.keyboard('1');
    await user.type(screen.getByRole('textbox', { name: /What it is about/ }), 'Housing form');
    const before = asked;
    await user.click(screen.getByRole('button', { name: /Book the appointment/ }));

    expect(await screen.findByText(/has been taken in the meantime/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /What it is about/ })).toHaveValue('Housing form');
    await waitFor(() => expect(asked).toBeGreaterThan(before));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /Jana Beispiel/, pressed: false })).toHaveLength(1));

    await user.click(screen.getByRole('button', { name: /Jana Beispiel/, pressed: false }));
    await user.click(screen.getByRole('button', { name: /Book the appointment/ }));
    expect(await screen.findByText(/Booked:/)).toBeVisible();
    expect(booked).toHaveLength(2);
    expect(booked[1]).toMatchObject({ subject: 'Housing form', starts_at: offered[1]?.starts_at });
    expect(booked[1]?.op_id, 'another act than the one that was refused').not.toBe(booked[0]?.op_id);
  });
});

it('says what is booked with somebody who is away, and takes a new absence', async () => {
  const { user } = await renderApp({ as: 'counter', at: '/appointments/absences' });
  const form = await screen.findByRole('button', { name: 'Enter' });
  expect(screen.getAllByRole('button', { name: says(/^Remove the absence of/) })).toHaveLength(1);
  expect(screen.getAllByText(says(/appointments? lies? in this time/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('checkbox', { name: 'Whole days' }));
  await user.click(form);
  expect(await screen.findAllByText('Please give a time such as 8:30.')).toHaveLength(2);
  await user.type(screen.getByRole('textbox', { name: 'From (time)' }), '14');
  await user.type(screen.getByRole('textbox', { name: 'Until (time)' }), '8');
  await user.click(form);
  await screen.findByText('The absence ends before it begins.');
  await user.click(screen.getByRole('checkbox', { name: 'Whole days' }));
  await user.click(form);
  await waitFor(() => expect(screen.getAllByRole('button', { name: says(/^Remove the absence of/) })).toHaveLength(2));
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

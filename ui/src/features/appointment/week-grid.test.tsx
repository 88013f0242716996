import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, words } from '../../app/test-app';
import type { AppointmentMove, AppointmentObstacle } from '../../backend/generated/commands';

const MINUTE = 60_000_000;

function obstacle(more: Partial<AppointmentObstacle>): AppointmentObstacle {
  return { kind: 'taken', refuses: true, starts_at: null, ends_at: null, client_name: null, holiday: null, resource_name: null, ...more };
}

/** The week of the house, with the focus on an appointment that can be moved. */
async function week(found: AppointmentObstacle[] = []) {
  const moved: AppointmentMove[] = [];
  const { user } = await renderApp({
    as: 'counter',
    at: '/appointments',
    answers: {
      appointment_check: () => found,
      appointment_move: (request, office) => {
        moved.push(request);
        return { id: request.id, version: request.version + 1, saved_at: office.now() };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Week' }));
  const block = await waitFor(() => {
    const one = document.querySelector<HTMLElement>('.week-block[data-movable]');
    if (!one) throw new Error('nothing to move');
    return one;
  });
  block.focus();
  const status = () => words(document.querySelector('.carry-said')).trim();
  return { user, moved, block, status };
}

describe('moving an appointment by keyboard', () => {
  it('says where it hangs and that it fits, and writes only when it is dropped', async () => {
    const { user, moved, status, block } = await week();
    await user.keyboard('m');
    expect(status()).toMatch(/Picked up/);
    await user.keyboard('{ArrowDown}{PageDown}');
    await waitFor(() => expect(status()).toMatch(/The time is free/));
    expect(document.querySelector('.week-ghost')).not.toBeNull();
    expect(block).toHaveAttribute('data-carried');
    expect(moved).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(moved).toHaveLength(1));
    expect(moved[0]?.id).toBe(block.dataset['id']);
    expect(status()).toMatch(/^Moved:/);
  });

  it('goes back by Escape and writes nothing', async () => {
    const { user, moved, status } = await week();
    await user.keyboard('m{ArrowDown}{Escape}');
    expect(status()).toMatch(/stays where it was/);
    expect(document.querySelector('.week-ghost')).toBeNull();
    expect(moved).toEqual([]);
  });

  it('says why not, and does not send what the core refuses', async () => {
    const { user, moved, status } = await week([obstacle({ starts_at: 1_795_600_800_000_000, ends_at: 1_795_602_600_000_000, client_name: 'Amal Beispiel' })]);
    await user.keyboard('m{ArrowDown}');
    await waitFor(() => expect(status()).toMatch(/Not possible: .*is taken: Amal Beispiel/));
    await user.keyboard('{Enter}');
    expect(moved).toEqual([]);
    expect(document.querySelector('.week-ghost'), 'it hangs on until another place is found').not.toBeNull();
  });

  it('tells what stands in the way without refusing it', async () => {
    const { user, moved, status } = await week([obstacle({ kind: 'off-hours', refuses: false })]);
    await user.keyboard('m{ArrowUp}');
    await waitFor(() => expect(status()).toMatch(/Mind: .*outside of working hours/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(moved).toHaveLength(1));
  });

  it('makes it longer with Shift and an arrow', async () => {
    const { user, moved, status } = await week();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(status()).toMatch(/The time is free/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(moved).toHaveLength(1));
    const [one] = moved;
    expect(((one?.ends_at ?? 0) - (one?.starts_at ?? 0)) % (5 * MINUTE)).toBe(0);
    expect(status()).toMatch(/^Moved:/);
  });
});

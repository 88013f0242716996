import axe from 'axe-core';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says, words } from '../../app/test-app';
import type { OfferBook, OfferHold, OfferRow } from '../../backend/generated/commands';

const HOUR = 3_600_000_000;

/** Two offers of tomorrow, in a room, the second with an interpreter. */
function offered(): OfferRow[] {
  const start = Math.ceil((Date.now() * 1000 + 24 * HOUR) / HOUR) * HOUR;
  return [0, 1].map((hour) => ({
    stops: [
      {
        service_id: null,
        service_name: '',
        starts_at: start + hour * HOUR,
        ends_at: start + hour * HOUR + HOUR / 2,
        staff: [{ id: 'jana', name: 'Jana Beispiel' }],
        room: { id: 'r', kind: 'room', name: '2.14' },
        interpreter_id: hour === 1 ? 'i' : null,
      },
    ],
    interpreter_minutes: hour * 30,
    interpreters:
      hour === 1 ? [{ id: 'i', name: null, kind: 'volunteer', level: 'fluent', merits: [], starts_at: start + HOUR, ends_at: start + HOUR + HOUR / 2, fee_cents: 1_000, travel_cents: 500 }] : [],
    staff_minutes: 30,
    waiting_minutes: 0,
    reasons: hour === 0 ? ['earliest'] : ['with-interpreter'],
    group: null,
  }));
}

const choice = (pressed: boolean) => screen.findAllByRole('button', { name: /Jana Beispiel/, pressed });

describe('booking an appointment', () => {
  it('holds the chosen offer, gives it back when another is chosen, and books with the hold', async () => {
    const held: OfferHold[] = [];
    const booked: OfferBook[] = [];
    const { user } = await renderApp({
      at: '/appointments/new',
      answers: {
        appointment_offers: () => ({ offers: offered(), zone: 'Europe/Berlin', interpreters: null }),
        appointment_hold: (request, office) => (held.push(request), { hold_id: `hold-${held.length}`, held_until: office.now() + 10 * 60_000_000, offers: [] }),
        appointment_book_offer: (request, office) => (booked.push(request), { ids: ['a'], saved_at: office.now(), offers: [] }),
      },
    });
    const [, second] = await choice(false);
    expect(words(second ?? null)).toContain('30 minutes of interpreting, €15.00');
    expect(words(second ?? null)).toContain('volunteer');
    await user.keyboard('1');
    expect(await screen.findByText(says(/Kept free until/))).toBeVisible();
    await user.keyboard('2');
    await waitFor(() => expect(held).toHaveLength(2));
    expect(held[1]).toMatchObject({ instead_of: 'hold-1', stops: [{ staff_ids: ['jana'], resource_ids: ['r'], interpreter_id: 'i' }] });
    expect(await choice(true)).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: /ask nobody yet/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Booked:/)).toBeVisible();
    expect(booked).toHaveLength(1);
    expect(booked[0]).toMatchObject({ hold_id: 'hold-2', ask_later: true });
  });

  it('says why no interpreter is offered, and looks by telephone where one could be reached', async () => {
    const asked: string[] = [];
    const { user } = await renderApp({
      at: '/appointments/new?language=ti',
      answers: {
        appointment_offers: (wish, office) => (
          asked.push(wish.mode),
          {
            offers: [],
            zone: 'Europe/Berlin',
            interpreters: { need: null, weight: 'serious', known: 2, able: 0, blocked: [{ blocker: 'volunteer-serious-weight', count: 2 }], none: true, others: [{ mode: 'phone', starts_at: office.now() + 24 * HOUR }] },
          }
        ),
      },
    });
    expect(await screen.findByText(says(/none of them may serve this/))).toBeVisible();
    expect(screen.getByText(/While no topic is chosen/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: says(/it would be possible from/) }));
    await waitFor(() => expect(asked.at(-1)).toBe('phone'));
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('keeps what was typed when somebody was faster, and shows the next offers with the first of them in focus', async () => {
    const [first, second] = offered();
    const booked: OfferBook[] = [];
    const { user } = await renderApp({
      at: '/appointments/new',
      answers: {
        appointment_offers: () => ({ offers: [first, second].flatMap((one) => (one ? [one] : [])), zone: 'Europe/Berlin', interpreters: null }),
        appointment_hold: (_, office) => ({ hold_id: 'hold', held_until: office.now() + 10 * 60_000_000, offers: [] }),
        appointment_book_offer: (request, office) => {
          booked.push(request);
          return booked.length === 1 ? { ids: [], saved_at: office.now(), offers: second ? [second] : [] } : { ids: ['a'], saved_at: office.now(), offers: [] };
        },
      },
    });
    await choice(false);
    await user.keyboard('1');
    await choice(true);
    await user.type(screen.getByRole('textbox', { name: /What it is about/ }), 'Housing form');
    await user.click(screen.getByRole('button', { name: /Book the appointment/ }));

    expect(await screen.findByText(/Somebody was faster/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /What it is about/ })).toHaveValue('Housing form');
    const [next] = await choice(false);
    expect(next).toHaveFocus();
    await user.keyboard('{Enter}');
    await choice(true);
    await user.click(screen.getByRole('button', { name: /Book the appointment/ }));
    expect(await screen.findByText(/Booked:/)).toBeVisible();
    expect(booked[1]).toMatchObject({ subject: 'Housing form', stops: [{ starts_at: second?.stops[0]?.starts_at }] });
    expect(booked[1]?.op_id, 'another act than the one that was refused').not.toBe(booked[0]?.op_id);
  });

  it('looks for several errands in one visit, and every control has a name', async () => {
    const { user } = await renderApp({ at: '/appointments/new' });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Errand' }), screen.getByRole('option', { name: says(/^Erstgespräch/) }));
    await user.click(screen.getByRole('button', { name: /another errand/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: says('Errand 2') }), says2('Kurzberatung'));
    const [best] = await screen.findAllByRole('button', { name: /no waiting/ });
    expect(best).toHaveTextContent('Kurzberatung');
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

/** The option of a further errand, by the name of its service. */
function says2(name: string): HTMLElement {
  const [, further] = screen.getAllByRole('option', { name: says(new RegExp(`^${name}`)) });
  return further ?? screen.getByRole('option', { name });
}

describe('setting up what can be booked', () => {
  it('adds a kind of appointment, and shows a refusal beside its field', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/appointments/setup' });
    await user.click(await screen.findByRole('button', { name: /New kind of appointment/ }));
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect(await screen.findByText(/must be filled|required|Please/i)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Name of the kind' }), 'Probe');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect(await screen.findByRole('button', { name: 'Probe' })).toBeVisible();
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
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

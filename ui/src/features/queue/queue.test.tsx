import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp, words } from '../../app/test-app';
import { resetQueue } from '../../backend/fake/queue';
import { heldCode } from '../../shared/scanned-code';
import { inFives, minutesSince } from './clock';
import { instantOf } from './enter-form';

const MINUTE = 60_000_000;

async function seated() {
  const { user } = await renderApp({ at: '/queue' });
  await screen.findByRole('heading', { name: 'At which counter do you sit?' });
  await user.click(screen.getByRole('button', { name: /My counter/ }));
  await user.click(await screen.findByRole('option', { name: /^1/ }));
  await screen.findByRole('heading', { name: 'With me now' });
  return user;
}

describe('the queue', () => {
  beforeEach(resetQueue);

  it('calls the next with one key and finishes the visit before with the same', async () => {
    const user = await seated();
    await user.keyboard('n');
    await screen.findByText('B004', { selector: '.queue-number' });
    expect(words(document.body)).toMatch(/Call 1 of 3/);
    await user.keyboard('n');
    await screen.findByText('A018', { selector: '.queue-number' });
    expect(words(screen.getByRole('heading', { name: 'Done today' }).closest('section'))).toMatch(/B004/);
  });

  it('offers "does not come" only after the third call', async () => {
    const user = await seated();
    await user.keyboard('n');
    await screen.findByText('B004', { selector: '.queue-number' });
    for (const call of ['Call 2 of 3', 'Call 3 of 3']) {
      expect(screen.queryByRole('button', { name: /Does not come/ })).toBeNull();
      await user.keyboard('r');
      await waitFor(() => expect(words(document.body)).toContain(call));
    }
    await user.keyboard('m');
    await screen.findByText('Nobody is with you now.');
  });

  it('opens a contact with the language and the need of the number, and the record of somebody with an appointment', async () => {
    const user = await seated();
    await user.keyboard('n');
    await screen.findByRole('button', { name: /Open the record/ });
    await user.keyboard('n');
    await screen.findByText('A018', { selector: '.queue-number' });
    await user.keyboard('k');
    await waitFor(() => expect(window.location.hash).toMatch(/contacts\/new\?ticket=A018&language=ar&need=language/));
    const chosen = await screen.findAllByRole('radio', { checked: true });
    expect(chosen.map((one) => words(one)).join(' ')).toMatch(/العربية.*Language/);
  });

  it('calls only from the language that is chosen', async () => {
    const user = await seated();
    await user.click(screen.getByRole('button', { name: /Only this language/ }));
    await user.click(await screen.findByRole('option', { name: 'Turkish' }));
    await screen.findByText(/A017.* follows/);
    expect(screen.queryByText('A016')).toBeNull();
  });

  it('has no barrier that axe knows', async () => {
    await seated();
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('what the queue computes', () => {
  it('counts whole minutes and never less than none', () => {
    expect(minutesSince(0, 61 * 1_000_000)).toBe(1);
    expect(minutesSince(5 * MINUTE, 0)).toBe(0);
    expect([3, 5, 6, 21].map(inFives)).toEqual([5, 5, 10, 25]);
  });

  it('reads the office’s clock in winter and in summer', () => {
    expect(new Date(instantOf('2026-11-23', 9 * 60 + 10) / 1000).toISOString()).toBe('2026-11-23T08:10:00.000Z');
    expect(new Date(instantOf('2026-07-01', 9 * 60 + 10) / 1000).toISOString()).toBe('2026-07-01T07:10:00.000Z');
  });

  it('holds a calendar entry until its last line and takes a number at once', () => {
    expect(heldCode('', '1234 5678')).toEqual({ code: '1234 5678' });
    const first = heldCode('', 'BEGIN:VCALENDAR');
    expect(first).toEqual({ held: 'BEGIN:VCALENDAR\n' });
    expect(heldCode('BEGIN:VCALENDAR\nUID:1@x\n', 'END:VCALENDAR')).toEqual({ code: 'BEGIN:VCALENDAR\nUID:1@x\nEND:VCALENDAR' });
  });
});

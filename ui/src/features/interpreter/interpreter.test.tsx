import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp, words } from '../../app/test-app';
import { resetInterpreters } from '../../backend/fake/interpreter';
import { monthFrom } from './month-screen';

/** What the screen says, once it does. */
const says = (text: string | RegExp) => waitFor(() => expect(words(document.body)).toMatch(text), { timeout: 10_000 });

describe('interpreters', () => {
  beforeEach(resetInterpreters);

  it('goes from a request to a confirmed booking by one key each, past a volunteer who must not be asked', async () => {
    const { user } = await renderApp({ at: '/interpreters' });
    await says('2 people can be asked, 3 know the language');
    const volunteer = screen.getByText('Rahwa Tesfazgi').closest('li');
    expect(words(volunteer as HTMLElement)).toContain('not where legal consequences are serious');
    expect(within(volunteer as HTMLElement).queryByRole('button')).toBeNull();
    await user.keyboard('1');
    await says('Hadnet Berhane was asked');
    // Somebody declines, and is not asked again.
    await user.keyboard('2');
    await screen.findByRole('heading', { name: 'Declines' });
    await user.keyboard('4');
    await says('1 person can be asked, 3 know the language');
    expect(words(document.body)).toMatch(/declined · knows the person/);
    await user.keyboard('1');
    await says('Yonas Ghirmay was asked');
    await user.keyboard('1');
    await says('Yonas Ghirmay accepted');
    await user.keyboard('1');
    await screen.findByText('Client: confirmed');
    await user.keyboard('2');
    await waitFor(() => expect(words(document.body)).toContain('confirmed by both'));
  });

  it('says so when nobody knows the language, and ends the request with its cause', async () => {
    const { user } = await renderApp({ at: '/interpreters' });
    const list = await screen.findByRole('list', { name: 'Requests' });
    within(list).getAllByRole('button')[0]?.focus();
    await user.keyboard('{ArrowDown}');
    await says('Nobody in the pool knows Somali.');
    await user.keyboard('u');
    await screen.findByRole('heading', { name: 'Nobody found' });
    await user.keyboard('1');
    await waitFor(() => expect(within(screen.getByRole('list', { name: 'Requests' })).getAllByRole('button')).toHaveLength(1));
  });

  it('asks for an appointment with two keys when everything is known', async () => {
    const { user } = await renderApp({ at: '/interpreters/ask?appointment=00000000-0000-7000-8000-000000000099' });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Send request/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/interpreters\?id=/));
    const list = await screen.findByRole('list', { name: 'Requests' });
    expect(within(list).getAllByRole('button')).toHaveLength(3);
  });

  it('keeps what was typed when a time makes no sense, and says so beside it', async () => {
    const { user } = await renderApp({ at: '/interpreters/ask?client=00000000-0000-7000-8000-000000000001' });
    const from = await screen.findByRole('textbox', { name: 'from' });
    await user.type(from, '14');
    await user.type(screen.getByRole('textbox', { name: 'to' }), '{Control>}a{/Control}13:00');
    await user.click(screen.getByRole('button', { name: 'Send request' }));
    await screen.findByText('The end lies before the start.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'from' }).value).toBe('14:00');
  });

  it.each(['/interpreters', '/interpreters/ask', '/interpreters/pool', '/interpreters/pool/new', '/interpreters/month', '/interpreters/missing'])(
    'has no barrier that a program finds at %s',
    async (at) => {
      await renderApp({ at });
      await screen.findByRole('heading', { level: 1 });
      await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 10_000 });
      const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
  );

  it('counts months over the turn of a year', () => {
    expect(monthFrom('2026-01-31', -1)).toBe('2025-12-01');
    expect(monthFrom('2026-12-05', 1)).toBe('2027-01-01');
  });
});

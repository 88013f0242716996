import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderApp } from './test-app';

it('signs in, and says why it did not', async () => {
  const { user } = await renderApp({ as: null });
  await user.type(screen.getByLabelText('Login'), 'counter');
  await user.type(screen.getByLabelText('Passphrase'), 'wrong');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Passphrase')).toBeInvalid());
  expect(screen.getByLabelText('Passphrase')).toHaveFocus();
  await user.type(screen.getByLabelText('Passphrase'), 'demo demo demo{Enter}');
  expect(await screen.findByRole('navigation')).toBeInTheDocument();
});

it('covers everything when locked and clears nothing', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  const given = await screen.findByRole('textbox', { name: 'Given name' });
  await user.type(given, 'half a na');
  await user.keyboard('{Control>}l{/Control}');

  const lock = await screen.findByRole('dialog', { name: 'Screen locked' });
  expect(lock).toBeInTheDocument();
  expect(screen.getByTestId('workspace')).toHaveAttribute('inert');
  expect(document.documentElement).toHaveAttribute('data-locked');
  expect(screen.queryByRole('textbox', { name: 'Given name' }), 'nothing beneath is reachable').toBeNull();

  await user.type(screen.getByLabelText('Passphrase'), 'demo demo demo{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Screen locked' })).toBeNull());
  expect(screen.getByRole('textbox', { name: 'Given name' })).toBe(given);
  expect(given).toHaveValue('half a na');
  await waitFor(() => expect(given).toHaveFocus());
});

it('lets no key of the covered screen act', async () => {
  const { user } = await renderApp({ at: '/today' });
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}l{/Control}');
  await screen.findByRole('dialog', { name: 'Screen locked' });
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.getByLabelText('Passphrase')).toHaveFocus();
  expect(window.location.hash).toBe('#/today');
});

it('locks by itself after the office’s idle time', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  try {
    await renderApp({ at: '/today' });
    act(() => void vi.advanceTimersByTime(9 * 60_000));
    expect(screen.queryByRole('dialog', { name: 'Screen locked' })).toBeNull();
    act(() => void vi.advanceTimersByTime(61_000));
    expect(await screen.findByRole('dialog', { name: 'Screen locked' })).toBeInTheDocument();
  } finally {
    vi.useRealTimers();
  }
});

it('changes language and direction without losing what was typed', async () => {
  const { user } = await renderApp({ at: '/clients/new', language: 'de' });
  const given = await screen.findByRole('textbox', { name: 'Vorname' });
  await user.type(given, 'Amira');
  await user.click(screen.getByRole('button', { name: /Angemeldet als/ }));
  await user.click(await screen.findByRole('button', { name: 'العربية' }));
  await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
  await user.keyboard('{Escape}');
  const now = await screen.findByRole('textbox', { name: 'الاسم الأول' });
  expect(now).toBe(given);
  expect(now).toHaveValue('Amira');
});

it('shows only the screens that a role includes', async () => {
  await renderApp({ as: 'admin', at: '/clients' });
  expect(await screen.findByRole('heading', { name: 'No access' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Clients' })).toBeNull();
});

it('switches single-letter keys off', async () => {
  const { user } = await renderApp({ at: '/clients' });
  await screen.findByRole('heading', { name: 'Clients', level: 1 });
  await user.click(screen.getByRole('button', { name: /Signed in as/ }));
  await user.click(await screen.findByRole('checkbox', { name: /single letters/i }));
  await user.keyboard('{Escape}');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('n');
  expect(window.location.hash).toBe('#/clients');
});

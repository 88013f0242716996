import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import type { CommandRequest } from '../../backend/host';

describe('a package from another office', () => {
  it('is shown before anything is taken over', async () => {
    const asked: CommandRequest<'package_import'>[] = [];
    const { user } = await renderApp({
      at: '/packages',
      answers: { package_import: (request, office) => (asked.push(request), { id: 'package-1', client_id: '01930000-0000-7000-8000-000000000001', saved_at: office.now() }) },
    });
    await user.click(await screen.findByRole('button', { name: /Open a file/ }));
    await screen.findByText(says(/Servicestelle Nachbarstadt/));
    await screen.findByText('Amal Beispiel');
    await screen.findByText(says(/sender is not proven/));
    expect(asked).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Create a new person' }));
    await waitFor(() => expect(asked).toMatchObject([{ client_id: null, distinct_from: [] }]));
  });

  it('says why it is refused and keeps nothing open', async () => {
    const { user } = await renderApp({ at: '/packages', answers: { package_choose: (_, office) => office.refuse('package-expired', { day: '2026-11-20' }) } });
    await user.click(await screen.findByRole('button', { name: /Open a file/ }));
    await screen.findByText(says(/expired on 2026-11-20/));
    expect(screen.queryByRole('button', { name: 'Create a new person' })).toBeNull();
  });

  it('keeps the passphrase that was typed when it is wrong', async () => {
    const { user } = await renderApp({
      at: '/packages',
      answers: {
        package_choose: () => ({ token: 't', file_name: 'p.age', needs_passphrase: true, referral: null, reply: null }),
        package_unlock: (_, office) => office.refuse('package-wrong-passphrase', { field: 'passphrase' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Open a file/ }));
    const field = await screen.findByLabelText(/Passphrase of the package/);
    await user.type(field, 'abcd-efgh');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await screen.findByText(says(/does not open the package/));
    expect((field as HTMLInputElement).value).toBe('abcd-efgh');
  });

  it('is for those who may take one in', async () => {
    await renderApp({ as: 'admin', at: '/packages' });
    expect(screen.queryByRole('button', { name: /Open a file/ })).toBeNull();
  });
});

describe('a form that came back on paper', () => {
  it('leads to its referral, where the answer is a key', async () => {
    const asked: CommandRequest<'referral_answer'>[] = [];
    const { user } = await renderApp({
      at: '/packages',
      answers: { referral_answer: (request, office) => (asked.push(request), { id: request.id, version: 2, saved_at: office.now() }) },
    });
    await user.type(await screen.findByLabelText(/Reference on the reply form/), '0k7f3 q9xm2');
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await screen.findByText(says(/ten characters/));
    await user.clear(screen.getByLabelText(/Reference on the reply form/));
    await user.type(screen.getByLabelText(/Reference on the reply form/), '0k7f3-q9xm2{Enter}');
    await screen.findByRole('button', { name: /Record an answer/ });
    await user.keyboard('a');
    await user.click(await screen.findByRole('radio', { name: /^accepted/i }));
    await user.click(screen.getByRole('button', { name: 'Record an answer' }));
    await waitFor(() => expect(asked).toMatchObject([{ id: 'referral-2', answer: 'accepted', cause: null, appointment: null }]));
  });
});

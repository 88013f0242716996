import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import type { ContactRecord } from '../../backend/generated/commands';
import type { Handlers } from '../../backend/fake/host';

function recorder(): { asked: ContactRecord[]; answers: Handlers } {
  const asked: ContactRecord[] = [];
  return { asked, answers: { contact_record: (request, office) => (asked.push(request), { id: 'k', version: 1, saved_at: office.now() }) } };
}

const SELAM = '01930000-0000-7000-8000-000000000001';

describe('recording a contact', () => {
  it('takes five keys for a visitor without a name', async () => {
    const { asked, answers } = recorder();
    const { user } = await renderApp({ at: '/contacts/new', answers });
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Type a language/ })).toHaveFocus());
    for (const key of ['2', 'c', '2', '1', '{Enter}']) {
      await user.keyboard(key);
      await new Promise((done) => setTimeout(done, 5));
    }
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({ client_id: null, channel: 'counter', need: 'housing', urgency: 'soon', result: 'informed', note: '' });
    expect(await screen.findByText(says(/Saved at/))).toBeVisible();
  });

  it('takes four for a client, whose language is proposed', async () => {
    const { asked, answers } = recorder();
    const { user } = await renderApp({ at: `/contacts/new?client=${SELAM}`, answers });
    await waitFor(() => expect(document.activeElement?.closest('[data-question]')).toHaveAttribute('data-question', 'need'));
    for (const key of ['a', '1', '4', '{Enter}']) {
      await user.keyboard(key);
      await new Promise((done) => setTimeout(done, 5));
    }
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({ client_id: SELAM, language: 'ti', need: 'residence', urgency: 'now', result: 'form-help' });
    await waitFor(() => expect(window.location.hash).toBe(`#/clients/${SELAM}`));
  });

  it('keeps every answer when the desk refuses', async () => {
    const { user } = await renderApp({ at: '/contacts/new', answers: { contact_record: (_, office) => office.refuse('store-busy') } });
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Type a language/ })).toHaveFocus());
    for (const key of ['1', 'b', '3', '2', '{Enter}']) {
      await user.keyboard(key);
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(await screen.findByText(/store is busy/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /Livelihood/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /referred/ })).toBeChecked();
  });

  it('offers the referral that was promised', async () => {
    const { answers } = recorder();
    const { user } = await renderApp({ at: '/contacts/new', answers });
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Type a language/ })).toHaveFocus());
    for (const key of ['1', 'c', '2', '2', '{Enter}']) {
      await user.keyboard(key);
      await new Promise((done) => setTimeout(done, 5));
    }
    await user.click(await screen.findByRole('button', { name: /Refer now/ }));
    expect(window.location.hash).toMatch(/^#\/referrals\/new\?need=housing&urgency=soon&language=/);
  });
});

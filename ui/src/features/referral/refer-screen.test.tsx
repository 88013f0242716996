import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, words } from '../../app/test-app';
import type { Handlers } from '../../backend/fake/host';
import type { ReferralCreate, ReferralSlip } from '../../backend/generated/commands';

/** Counts by Tigrinya, their first language. */
const SELAM = '01930000-0000-7000-8000-000000000001';
const CONFIRMED = '01930000-0000-7000-8000-000000000901';
const NEVER_CONFIRMED = '01930000-0000-7000-8000-000000000904';

function recorder(): { created: ReferralCreate[]; printed: ReferralSlip[]; answers: Handlers } {
  const created: ReferralCreate[] = [];
  const printed: ReferralSlip[] = [];
  return {
    created,
    printed,
    answers: {
      referral_create: (request, office) => (created.push(request), { id: 'r', further_ids: [], version: 1, saved_at: office.now(), chase_on: office.today() }),
      referral_slip: (request) => (printed.push(request), { outcome: 'printed', path: null }),
    },
  };
}

async function sent(at: string) {
  const { created, printed, answers } = recorder();
  const { user } = await renderApp({ at, answers });
  await screen.findByRole('heading', { name: /This leaves the house/ });
  // The service is given, so the list of topics has the focus: the chord is for the form all the same.
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(printed).toHaveLength(1));
  return { created: created[0], printed: printed[0] };
}

describe('referring', () => {
  it('counts the client’s own language and prints in the one that was chosen', async () => {
    const { created, printed } = await sent(`/referrals/new?client=${SELAM}&service=${CONFIRMED}&language=en`);
    expect(created).toMatchObject({ client_id: SELAM, language: 'ti' });
    expect(printed).toMatchObject({ language: 'en' });
  });

  it('counts the language of the slip where nobody is named', async () => {
    const { created, printed } = await sent(`/referrals/new?service=${CONFIRMED}&language=ar`);
    expect(created).toMatchObject({ client_id: null, language: 'ar' });
    expect(printed).toMatchObject({ language: 'ar' });
  });

  it('previews the words of the paper, and how old an entry is that nobody confirmed', async () => {
    const { answers } = recorder();
    const { view } = await renderApp({ at: `/referrals/new?service=${NEVER_CONFIRMED}&need=debt&language=en`, answers });
    await screen.findByRole('heading', { name: /This leaves the house/ });
    const paper = () => [...view.container.querySelectorAll('.slip-line')].map((line) => [...line.querySelectorAll('dd')].map(words));
    await waitFor(() => expect(paper()).toContainEqual(['Schulden', 'Debts']));
    expect(paper(), 'the day in the id of the entry').toContainEqual(['6. November 2024', '6 November 2024']);
  });
});

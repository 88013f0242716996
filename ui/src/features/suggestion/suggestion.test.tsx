import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { resetVoice } from '../../backend/fake/voice';

const panel = () => screen.getByRole('region', { name: 'Suggestion' });

describe('the suggestions of clients', () => {
  beforeEach(resetVoice);

  it('stand in their own words and direction, with how many there are of each state', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports/suggestions' });
    const list = await screen.findByRole('list', { name: 'Suggestions by clients' });
    expect(within(list).getAllByRole('button')).toHaveLength(4);
    expect(screen.getByText('كراسي أكثر في غرفة الانتظار من فضلكم')).toHaveAttribute('lang', 'ar');
    await user.click(screen.getByRole('button', { name: says('new (2)') }));
    await waitFor(() => expect(within(screen.getByRole('list', { name: 'Suggestions by clients' })).getAllByRole('button')).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: says('not followed (0)') }));
    expect(await screen.findByText('No suggestion')).toBeVisible();
  });

  it('keep what was typed when the answer is missing, and change their state when it is there', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports/suggestions' });
    await user.click(await screen.findByRole('button', { name: says(/Wickeltisch/) }));
    await user.click(within(panel()).getByRole('button', { name: /New state/ }));
    await user.click(await screen.findByRole('option', { name: 'answered' }));
    await user.click(within(panel()).getByRole('button', { name: says(/^Save/) }));
    const field = await within(panel()).findByRole('textbox', { name: says(/Answer of the steering group/) });
    await waitFor(() => expect(field).toBeInvalid());
    await user.type(field, 'It comes in March.');
    await user.click(within(panel()).getByRole('button', { name: says(/^Save/) }));
    await screen.findByText(says(/^Saved/));
    expect(await screen.findByRole('button', { name: says('answered (2)') })).toBeVisible();
  });

  it('go for good only after a second press', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports/suggestions' });
    await user.click(await screen.findByRole('button', { name: says(/Wickeltisch/) }));
    await user.click(within(panel()).getByRole('button', { name: says('Delete …') }));
    expect(within(panel()).getByText(says(/cannot be undone/))).toBeVisible();
    await user.click(within(panel()).getByRole('button', { name: 'Delete for good' }));
    await screen.findByText('Suggestion deleted');
    await waitFor(() => expect(screen.queryByRole('button', { name: says(/Wickeltisch/) })).toBeNull());
  });

  it('have no barrier that axe knows', async () => {
    const { user } = await renderApp({ as: 'lead', at: '/reports/suggestions' });
    await user.click(await screen.findByRole('button', { name: says(/Wickeltisch/) }));
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../app/test-app';
import type { Handlers } from '../../backend/fake/host';
import type { ServiceConfirm, ServiceFavourite, ServiceSave, ServiceSearch } from '../../backend/generated/commands';
import { handlers } from '../../backend/fake/service';
import { readTime, timeText } from '../../shared/time-of-day';

describe('times', () => {
  it('are read as people type them and shown as clocks do', () => {
    expect(['8', '8:30', '0830', '24:00', '8:60', 'acht', '٠٨:٣٠'].map(readTime)).toEqual([480, 510, 510, 1440, null, null, 510]);
    expect(timeText(510)).toBe('08:30');
  });
});

describe('the directory', () => {
  it('asks the desk for what is open, and leads from the word to the referral in two keystrokes', async () => {
    const asked: ServiceSearch[] = [];
    const answers: Handlers = { service_search: (request, office) => (asked.push(request), handlers.service_search?.(request, office) ?? []) };
    const { user } = await renderApp({ at: '/directory', answers });
    const list = await screen.findByRole('list', { name: 'Directory' });
    await user.click(screen.getByRole('checkbox', { name: 'Open now' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ open_now: true, walk_in: false }));
    await waitFor(() => expect(within(list).getAllByRole('button')).toHaveLength(1));
    expect(within(list).getByRole('button').textContent).toContain('Open until');
    await user.click(screen.getByRole('searchbox', { name: 'Search words' }));
    await user.keyboard('{Enter}r');
    expect(location.hash + location.pathname).toContain('/referrals/new');
  });

  it('keeps an entry at hand', async () => {
    const kept: ServiceFavourite[] = [];
    const answers: Handlers = { service_favourite: (request) => (kept.push(request), {}) };
    const { user } = await renderApp({ at: '/directory', answers });
    await user.click(await screen.findByRole('button', { name: /Keep at hand/ }));
    expect(kept).toMatchObject([{ on: true }]);
  });

  it('confirms what is on turn with one key', async () => {
    const confirmed: ServiceConfirm[] = [];
    const answers: Handlers = {
      service_confirm: (request, office) => (confirmed.push(request), { id: request.id, version: request.version + 1, saved_at: office.now() }),
    };
    const { user } = await renderApp({ at: '/directory/review', answers });
    const row = (await screen.findAllByRole('button', { name: /Confirmed today/ }))[0]?.closest<HTMLElement>('[data-service]');
    await user.keyboard('c');
    await waitFor(() => expect(confirmed).toHaveLength(1));
    expect(confirmed[0]?.id).toBe(row?.dataset['service']);
  });

  it('saves the hours of every week', async () => {
    const saved: ServiceSave[] = [];
    const answers: Handlers = { service_save: (request, office) => (saved.push(request), { id: 's', version: 2, saved_at: office.now() }) };
    const { user, view } = await renderApp({ at: '/directory/01930000-0000-7000-8000-000000000901/edit', answers });
    const fold = (await screen.findByText('Fixed hours every week')).closest('details');
    if (!fold) throw new Error('no fold');
    await user.click(screen.getByText('Fixed hours every week'));
    await user.click(within(fold).getByRole('button', { name: /Add/ }));
    const from = within(fold).getByRole('textbox', { name: 'from' });
    await user.clear(from);
    await user.type(from, '8:30');
    await user.click(view.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.form.details.hours).toMatchObject([{ weekdays: [1, 2, 3, 4, 5], from_minute: 510, to_minute: 720 }]);
  });

  it('says beside the field which time it cannot read, and saves nothing in its place', async () => {
    const saved: ServiceSave[] = [];
    const answers: Handlers = { service_save: (request, office) => (saved.push(request), { id: 's', version: 2, saved_at: office.now() }) };
    const { user, view } = await renderApp({ at: '/directory/01930000-0000-7000-8000-000000000901/edit', answers });
    const fold = (await screen.findByText('Fixed hours every week')).closest('details');
    if (!fold) throw new Error('no fold');
    await user.click(screen.getByText('Fixed hours every week'));
    await user.click(within(fold).getByRole('button', { name: /Add/ }));
    const from = within(fold).getByRole('textbox', { name: 'from' });
    await user.clear(from);
    await user.type(from, 'acht');
    expect(within(fold).getByText(/no time of day/)).toBeTruthy();
    await user.click(view.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(document.activeElement).toBe(from));
    expect(saved).toHaveLength(0);
    await user.clear(from);
    await user.type(from, '8');
    await user.click(view.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.form.details.hours[0]?.from_minute).toBe(480);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../../app/test-app';
import { resetDisplay } from '../../backend/fake/client_display';
import { call } from '../../backend/host';
import { stripMarks } from '../../shared/l10n';
import { navigate } from '../../shared/route';
import { placeOf, told } from './use-display';

const SELAM = '01930000-0000-7000-8000-000000000001';
const panel = () => screen.getByRole('region', { name: 'Second screen' });

async function openPanel(at: string) {
  const app = await renderApp({ at });
  await app.user.click(screen.getByRole('button', { name: /^Second screen/ }));
  await within(panel()).findByRole('button', { name: 'Open second screen' });
  await app.user.click(within(panel()).getByRole('button', { name: 'Open second screen' }));
  return app;
}

describe('the staff’s side of the second screen', () => {
  beforeEach(resetDisplay);

  it('shows what is ticked of the client whose page is open, and clears it', async () => {
    const { user } = await openPanel(`/clients/${SELAM}`);
    await user.click(await within(panel()).findByRole('checkbox', { name: 'Languages' }));
    await user.click(within(panel()).getByRole('button', { name: 'Show now' }));
    await within(panel()).findByText('Shows this client');
    const { shown } = await call('client_display_look', { seen: null });
    expect(shown?.parts).toEqual(['names', 'birth-date', 'languages']);
    await user.click(within(panel()).getByRole('button', { name: 'Clear' }));
    await within(panel()).findByText('Shows nobody');
  });

  it('begins the questions after a visit and sees that they run, never an answer', async () => {
    const { user } = await openPanel(`/clients/${SELAM}`);
    await user.click(await within(panel()).findByRole('button', { name: 'Ask how the visit was' }));
    await within(panel()).findByText('Asks how the visit was');
    const { voice } = await call('client_display_look', { seen: null });
    await call('client_display_voice', { turn: voice?.turn ?? 0, language: 'en', understood: 'bad', next_step: 'bad', respected: 'bad', suggestion: 'Secret words' });
    await within(panel()).findByText('Questions are over');
    expect(document.body.textContent).not.toContain('Secret words');
    await user.click(within(panel()).getByRole('button', { name: 'Clear' }));
    await within(panel()).findByText('Shows nobody');
  });

  it('tells the desk when the client’s page was left, and not when its own screen is open', async () => {
    const { user } = await openPanel(`/clients/${SELAM}`);
    await user.click(await within(panel()).findByRole('button', { name: 'Show now' }));
    await within(panel()).findByText('Shows this client');
    navigate('/client-display');
    await screen.findByRole('heading', { level: 1, name: 'Second screen' });
    expect((await call('client_display_state', {})).showing?.clears_in).toBeNull();
    navigate('/clients');
    await waitFor(async () => expect((await call('client_display_state', {})).showing?.clears_in).toBe(30));
  });

  it('puts a written name on the form as a proposal, and into the form only by a press', async () => {
    const { user } = await renderApp({ at: `/clients/${SELAM}/edit` });
    const given = await screen.findAllByRole('textbox', { name: 'Given name' });
    await call('client_display_open', {});
    await call('client_display_show', { client_id: SELAM, parts: ['names'], language: 'ti' });
    const { shown } = await call('client_display_look', { seen: null });
    await call('client_display_propose', { showing: shown?.showing ?? 0, corrects: null, given: 'ሰላማዊት', family: 'ተስፋይ' });
    const note = await screen.findByRole('region', { name: 'This is how the client writes their name' });
    expect(stripMarks(note.textContent)).toContain('ሰላማዊት');
    expect(given.map((field) => (field as HTMLInputElement).value)).toEqual(['Selam', 'ሰላም']);
    await user.click(within(note).getByRole('button', { name: (name) => stripMarks(name) === 'Put in place of “ሰላም ተስፋይ ገብረ”' }));
    await waitFor(() => expect(given[1]).toHaveValue('ሰላማዊት'));
    expect(given[0]).toHaveValue('Selam');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'This is how the client writes their name' })).toBeNull());
  });

  it('adds a further name, or drops the proposal, as the staff decides', async () => {
    const { user } = await renderApp({ at: `/clients/${SELAM}/edit` });
    await screen.findAllByRole('textbox', { name: 'Given name' });
    await call('client_display_show', { client_id: SELAM, parts: ['names'], language: 'uk' });
    const { shown } = await call('client_display_look', { seen: null });
    const propose = (givenName: string) => call('client_display_propose', { showing: shown?.showing ?? 0, corrects: null, given: givenName, family: '' });
    await propose('Селам');
    await user.click(await screen.findByRole('button', { name: 'Add as a further name' }));
    await waitFor(() => expect(screen.getAllByRole('textbox', { name: 'Given name' })).toHaveLength(3));
    await propose('Соломія');
    await user.click(await screen.findByRole('button', { name: 'Do not use' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Do not use' })).toBeNull());
    expect(screen.getAllByRole('textbox', { name: 'Given name' }).map((field) => (field as HTMLInputElement).value)).toEqual(['Selam', 'ሰላም', 'Селам']);
  });

  it('lets somebody new write their own name into the empty form', async () => {
    const { user } = await openPanel('/clients/new');
    await user.click(await within(panel()).findByRole('button', { name: 'Let the client type their name' }));
    const { shown } = await call('client_display_look', { seen: null });
    await call('client_display_propose', { showing: shown?.showing ?? 0, corrects: null, given: 'Олена', family: 'Коваленко' });
    await user.click(await screen.findByRole('button', { name: 'Take over into the form' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Given name' })).toHaveValue('Олена'));
    expect(screen.getByRole('textbox', { name: 'Family name' })).toHaveValue('Коваленко');
  });

  it('is found by Ctrl+K', async () => {
    const { user } = await renderApp({});
    await user.keyboard('{Control>}k{/Control}second scr');
    await user.click(await screen.findByRole('option', { name: /Second screen/ }));
    await screen.findByRole('heading', { level: 1, name: 'Second screen' });
  });

  it('knows whose page an address is', () => {
    expect([placeOf('/clients/7/edit?x=1'), placeOf('/clients/new'), placeOf('/clients'), placeOf('/today')]).toEqual([
      { clientId: '7', newClient: false },
      { clientId: null, newClient: true },
      { clientId: null, newClient: false },
      { clientId: null, newClient: false },
    ]);
    expect(told('/client-display')).toBeUndefined();
  });
});

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { resetClients } from '../backend/fake/client';
import { givenAtDisplay, resetDisplay } from '../backend/fake/client_display';
import { fakeHost } from '../backend/fake/host';
import { resetFake } from '../backend/fake/session';
import { call, setHost, type Host } from '../backend/host';
import { stripMarks } from '../shared/l10n';
import { ClientDisplay } from './client-display';

const SELAM = '01930000-0000-7000-8000-000000000001';
const OTHER = '01930000-0000-7000-8000-000000000002';

let asked: string[];

function start() {
  const host = fakeHost();
  const counted: Host = {
    ...host,
    call: (name, request) => {
      asked.push(name);
      return host.call(name, request);
    },
  };
  setHost(counted);
  const user = userEvent.setup();
  render(<ClientDisplay />);
  return user;
}

const show = (client_id: string | null, parts: ('names' | 'birth-date' | 'languages')[], language = 'en') =>
  call('client_display_show', { client_id, parts, language });
const key = (name: string) => within(screen.getByRole('group', { name: /keyboard/i })).getByRole('button', { name });
const all = () => stripMarks(document.body.textContent);

describe('the second screen', () => {
  beforeEach(() => {
    asked = [];
    resetClients();
    resetDisplay();
    resetFake('signed-in', 'counter');
  });

  it('greets and offers each language by its own name while nobody is shown', async () => {
    const user = start();
    await screen.findByRole('heading', { name: 'Willkommen' });
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'العربية' }));
    await screen.findByRole('heading', { name: 'أهلاً وسهلاً' });
    expect(document.documentElement.dir).toBe('rtl');
    expect((await call('client_display_state', {})).language_chosen).toBe(true);
  });

  it('asks after the visit in place of the client’s data, and thanks', async () => {
    const user = start();
    await screen.findByRole('heading');
    await call('client_display_open', {});
    await show(SELAM, ['names']);
    await screen.findByRole('heading', { name: 'Is your name spelled correctly?' });
    await call('client_display_ask', { language: null });
    await screen.findByRole('heading', { name: 'Were you understood in your language?' });
    expect(all()).not.toContain('Selam');
    await user.click(screen.getByRole('button', { name: 'Partly' }));
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    expect(screen.getByRole('button', { name: 'Partly' }), 'an answer can be changed').toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'No' }));
    for (let at = 0; at < 2; at += 1) await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.type(await screen.findByRole('textbox'), 'More chairs{Enter}');
    await screen.findByText('Thank you! Your opinion helps us.');
    expect(givenAtDisplay()).toEqual([expect.objectContaining({ understood: 'bad', next_step: 'skipped', language: 'en', suggestion: 'More chairs' })]);
    await call('client_display_clear', {});
    await screen.findByRole('heading', { name: 'Willkommen' });
  });

  it('shows one thought a screen and goes on by the client’s own pace', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(SELAM, ['names', 'birth-date', 'languages']);
    await screen.findByRole('heading', { name: 'Is your name spelled correctly?' });
    expect(all()).toContain('Selam Tesfay Gebre');
    expect(all()).not.toContain('1992');
    await user.click(screen.getByRole('button', { name: 'Yes, correct' }));
    expect(screen.getByRole('heading', { name: 'Is your date of birth correct?' })).toBeVisible();
    expect(all()).toContain('14 March 1992');
    expect(all()).not.toContain('Tesfay');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(all()).toContain('Tigrinya');
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('takes a name in the client’s letters and hands it over as a proposal', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(SELAM, ['names']);
    await user.click(await screen.findByRole('button', { name: 'Another language' }));
    await user.click(screen.getByRole('button', { name: 'العربية' }));
    await user.click(await screen.findByRole('button', { name: 'الكتابة بحروف لغتي' }));
    const given = screen.getByRole('textbox', { name: 'الاسم الأول' });
    expect(given).toHaveFocus();
    const press = (name: string) => within(screen.getByRole('group', { name: /لوحة/ })).getByRole('button', { name });
    for (const letter of ['س', 'ل', 'ا', 'م']) await user.click(press(letter));
    expect(given).toHaveValue('سلام');
    await user.click(screen.getByRole('button', { name: 'تم' }));
    await screen.findByRole('heading', { name: /شكراً/ });
    const { showing } = await call('client_display_state', {});
    expect(showing?.proposal).toMatchObject({ given: 'سلام', family: '', corrects: null, language: 'ar' });
  });

  it('corrects a Latin name on Latin keys, whatever language the screen is in', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(SELAM, ['names']);
    await user.click((await screen.findAllByRole('button', { name: /^Change/ }))[0] as HTMLElement);
    const given = screen.getByRole<HTMLInputElement>('textbox', { name: 'Given name' });
    expect(given).toHaveValue('Selam');
    given.setSelectionRange(5, 5);
    await user.click(key('a'));
    expect(given).toHaveValue('Selama');
    await user.click(key('Delete'));
    expect(given).toHaveValue('Selam');
  });

  it('forgets all that was typed when somebody else is shown or it is cleared', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(SELAM, ['names']);
    await user.click((await screen.findAllByRole('button', { name: /^Change/ }))[0] as HTMLElement);
    await user.type(screen.getByRole('textbox', { name: 'Given name' }), 'xyz');
    await show(OTHER, ['names']);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.body.innerHTML).not.toMatch(/Selam|Tesfay|xyz/);
    await call('client_display_clear', {});
    await screen.findByRole('heading', { name: 'Willkommen' });
    expect(all()).not.toMatch(/Selam|spelled/);
  });

  it('says so when what was typed comes too late', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(null, []);
    await user.type(await screen.findByRole('textbox', { name: 'Given name' }), 'Selam');
    const host = fakeHost({ client_display_propose: (_, office) => office.refuse('proposal-gone') });
    setHost(host);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This arrived too late');
  });

  it('shows nothing when the desk cannot be asked', async () => {
    setHost(fakeHost({ client_display_look: (_, office) => office.refuse('unexpected') }));
    const { container } = render(<ClientDisplay />);
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });

  it('calls its own commands only', async () => {
    const user = start();
    await screen.findByRole('heading');
    await show(null, []);
    await user.type(await screen.findByRole('textbox', { name: 'Given name' }), 'Selam{Enter}');
    await screen.findByRole('status');
    const own = ['languages', 'locale_pack', 'client_display_look', 'client_display_language', 'client_display_propose'];
    expect([...new Set(asked)].filter((name) => !own.includes(name))).toEqual(['client_display_show']);
  });

  it('has no fault for a screen reader on any of its screens', async () => {
    const faults = async () => {
      const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    };
    const user = start();
    await screen.findByRole('heading');
    expect(await faults()).toEqual([]);
    await show(SELAM, ['names', 'birth-date'], 'ar');
    await screen.findByRole('button', { name: 'نعم، صحيح' });
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'الكتابة بحروف لغتي' }));
    expect(await faults()).toEqual([]);
  });
});

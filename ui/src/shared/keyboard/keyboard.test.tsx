import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../../app/test-app';
import { chooseKeyboard, closeKeyboard } from './state';

const given = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Given name' });
const family = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Family name' });
const keyboard = () => screen.getByRole('group', { name: /^On-screen keyboard/ });
const key = (name: string) => within(keyboard()).getByRole('button', { name });

async function open(language: 'en' | 'ar' = 'en') {
  return renderApp({ at: '/clients/new', language });
}

async function choose(user: Awaited<ReturnType<typeof open>>['user'], language: string) {
  const field = within(keyboard()).getByRole('combobox', { name: 'Keyboard for' });
  await user.clear(field);
  await user.type(field, language);
  await user.click(await screen.findByRole('option', { name: new RegExp(`^${language}`) }));
}

describe('the keyboard on the screen', () => {
  beforeEach(() => {
    closeKeyboard();
    chooseKeyboard('ar');
  });

  it('writes into the field that has the focus and leaves it there', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    for (const letter of ['م', 'ح', 'م', 'د']) await user.click(key(letter));
    expect(given()).toHaveValue('محمد');
    expect(given()).toHaveFocus();
    await user.click(key('Delete'));
    expect(given()).toHaveValue('محم');
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    expect(screen.queryByRole('group', { name: /^On-screen keyboard/ })).toBeNull();
    expect(given()).toHaveFocus();
  });

  it('stays from one name field to the next and writes where the caret is', async () => {
    const { user } = await open();
    await user.click(given());
    await user.click(screen.getAllByRole('button', { name: 'On-screen keyboard' })[0] as HTMLElement);
    await user.click(key('ا'));
    await user.click(family());
    await user.keyboard('xy');
    family().setSelectionRange(1, 1);
    await user.click(key('ب'));
    expect([given().value, family().value]).toEqual(['ا', 'xبy']);
    expect(family().selectionStart).toBe(2);
  });

  it('offers further forms of the letter before the caret and puts one in its place', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    await user.click(key('ا'));
    await user.click(within(screen.getByRole('group', { name: 'Further forms' })).getByRole('button', { name: 'أ' }));
    expect(given()).toHaveValue('أ');
  });

  it('writes Tigrinya by consonant and vowel order', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    await choose(user, 'Tigrinya');
    for (const [consonant, order] of [['ሰ', 'ሰ'], ['ለ', 'ላ'], ['መ', 'ም']] as const) {
      await user.click(within(keyboard()).getAllByRole('button', { name: consonant }).at(-1) as HTMLElement);
      await user.click(within(screen.getByRole('group', { name: 'Further forms' })).getByRole('button', { name: order }));
    }
    expect(given()).toHaveValue('ሰላም');
  });

  it('is gone through with the arrows, and what is pressed goes to the field', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    key('ذ').focus();
    await user.keyboard('{ArrowRight}{Enter}{ArrowLeft}{ArrowLeft}{Enter}{ArrowDown}');
    expect(given()).toHaveValue('ضد');
    expect(within(keyboard()).getAllByRole('button').filter((one) => one.closest('.osk-keys') && one.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(given()).toHaveFocus();
  });

  it('writes by the place of the real keys while that is ticked, and leaves chords alone', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    await user.click(screen.getByRole('checkbox', { name: 'My keys type these letters' }));
    await user.click(given());
    await user.keyboard('[KeyL][KeyP][KeyL][KeyD][ShiftLeft>][KeyH][/ShiftLeft]');
    expect(given()).toHaveValue('محميأ');
    await user.click(screen.getByRole('checkbox', { name: 'My keys type these letters' }));
    await user.click(given());
    await user.keyboard('a');
    expect(given()).toHaveValue('محميأa');
  });

  it('keeps shift for one letter and names signs that stand on none', async () => {
    const { user } = await open();
    await user.click(given());
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    await user.click(key('م'));
    await user.click(key('Shift'));
    await user.click(key('Damma'));
    expect(given()).toHaveValue('مُ');
    expect(key('Shift')).toHaveAttribute('aria-pressed', 'false');
  });

  it('takes the letters of the client from the language in the form', async () => {
    const { user } = await renderApp({ at: '/clients/01930000-0000-7000-8000-000000000001/edit' });
    await screen.findByRole('heading', { level: 1 });
    const button = (await screen.findAllByRole('button', { name: 'On-screen keyboard' }))[0] as HTMLElement;
    await user.click(button);
    await waitFor(() => expect(keyboard()).toHaveAccessibleName(/ትግርኛ/));
  });

  it('is arranged as the real one in a right-to-left screen and has no fault for a screen reader', async () => {
    const { user } = await open('ar');
    await user.click(screen.getByRole('textbox', { name: 'الاسم الأول' }));
    await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    const keys = document.querySelector('.osk-keys');
    expect(keys).toHaveAttribute('dir', 'ltr');
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

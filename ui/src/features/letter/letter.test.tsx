import axe from 'axe-core';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { inserted } from './insert';

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

it('puts a field where the caret is, in the place of what is marked', () => {
  expect(inserted('Guten Tag !', 10, 10, 'client_name')).toEqual({ text: 'Guten Tag { $client_name }!', caret: 26 });
  expect(inserted('am TAG um', 3, 6, 'day')).toEqual({ text: 'am { $day } um', caret: 11 });
});

it('shows which text holds in which language, and opens one', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/letters' });
  await user.click(await screen.findByRole('tab', { name: 'Invitation' }));
  const table = await screen.findByRole('table', { name: 'Invitation' });
  expect(within(table).getAllByRole('row')).toHaveLength(21);
  expect(await violations()).toEqual([]);
  await user.click(within(table).getByRole('link', { name: 'German' }));
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Einladung zu Ihrem Termin');
});

it('says what is wrong with a text, keeps it as a draft and puts it in force', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/letters/invitation/de' });
  const title = await screen.findByRole('textbox', { name: 'Title' });
  fireEvent.change(title, { target: { value: 'Einladung { $nobody }' } });
  expect(await screen.findByText(says(/nobody/), { selector: '.letter-faults *' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save draft' })).toHaveProperty('disabled', true);
  fireEvent.change(title, { target: { value: 'Kommen Sie zu uns' } });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Use from now on' })).toHaveProperty('disabled', false));
  await user.click(screen.getByRole('button', { name: 'Use from now on' }));
  const versions = await screen.findByRole('region', { name: 'Versions' });
  await within(versions).findByText(says('Version 1'));
  expect(within(versions).getByRole('button', { name: 'Use again' })).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(versions).getByRole('button', { name: 'Use again' }));
  await waitFor(() => expect(within(versions).queryByRole('button', { name: 'Use again' })).toBeNull());
});

it('keeps the letterhead, and says beside the field what does not fit', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/letters/head' });
  const years = await screen.findByRole('textbox', { name: 'After how many years is data deleted?' });
  await user.clear(years);
  await user.type(years, '99');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(says(/1 .* 30/))).toBeTruthy();
  await user.clear(years);
  await user.type(years, '5');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByText(says(/1 .* 30/))).toBeNull());
  expect(await violations()).toEqual([]);
});

it('shows a letter before it is printed, page by page and in words', async () => {
  const { user } = await renderApp({ as: 'counter', at: '/letter/invitation/appointment-1?language=ar' });
  expect(await screen.findByRole('img', { name: says(/^Page 1 of 1/) })).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: says(/^Print/) }));
  expect(await screen.findByText(says(/printer/i))).toBeTruthy();
});

import axe from 'axe-core';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { close } from './withdrawal';
import { startOver } from './work';

beforeEach(() => {
  startOver();
  close();
});

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

it('lists past imports and takes one back after asking', async () => {
  const { user } = await renderApp({ as: 'admin', at: '/import' });
  const list = await screen.findByRole('table', { name: 'Imported so far' });
  expect(within(list).getAllByRole('row')).toHaveLength(3);
  await user.click(within(list).getByRole('button', { name: says(/^Withdraw “Klientenliste_NEU/) }));
  const question = await screen.findByRole('heading', { name: says(/^Withdraw “Klientenliste_NEU/) });
  expect(question).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Withdraw the import' }));
  await screen.findByText(says('Withdrawn. Removed: 370. As before: 0. Kept: 1.'), undefined, { timeout: 5000 });
  expect(await screen.findByRole('table', { name: 'Kept because somebody has worked on them since' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

it('keeps the progress of an import in the top bar while somebody is elsewhere', async () => {
  const { user } = await renderApp({ as: 'admin', at: '/import' });
  await user.click(await screen.findByRole('button', { name: 'Choose a file …' }));
  await user.click(await screen.findByRole('button', { name: 'Go on to the preview' }));
  await user.click(await screen.findByRole('button', { name: says(/^Import 395 people/) }));
  expect(screen.queryByRole('link', { name: says(/^Import: \d/) }), 'the page itself shows it').toBeNull();
  window.location.hash = '/administration';
  const status = await screen.findByRole('link', { name: says(/^Import: \d+ ?%/) });
  expect(await violations()).toEqual([]);
  await user.click(status);
  await screen.findByRole('progressbar');
  expect(screen.queryByRole('link', { name: says(/^Import: \d/) })).toBeNull();
});

it.each(['de', 'ar'] as const)('has nothing that axe complains about on the columns in %s', async (language) => {
  const { user } = await renderApp({ as: 'admin', at: '/import', language });
  const main = await screen.findByRole('main');
  const buttons = await within(main).findAllByRole('button');
  const [choose] = buttons;
  if (!choose) throw new Error('no button');
  await user.click(choose);
  await screen.findByRole('table');
  expect(await violations()).toEqual([]);
});

it('says before anything is written who is in the store already', async () => {
  const { user } = await renderApp({ as: 'admin', at: '/import' });
  await user.click(await screen.findByRole('button', { name: 'Choose a file …' }));
  await user.click(await screen.findByRole('button', { name: 'Go on to the preview' }));
  await user.click(await screen.findByRole('tab', { name: says('Completed 24') }));
  const table = await screen.findByRole('table', { name: 'Completed' });
  expect(within(table).getByText('Amanuel Haile')).toBeTruthy();
  expect(screen.getByText(says('The first 2 of 24. All are in the report.'))).toBeTruthy();
});

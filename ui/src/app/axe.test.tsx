import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from './test-app';

const SELAM = '01930000-0000-7000-8000-000000000001';

/** Names, roles and structure; colours are judged in the real window, because jsdom paints nothing. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

it.each([
  ['/today', 'ar'],
  ['/clients', 'de'],
  [`/clients/${SELAM}`, 'ar'],
  [`/clients/${SELAM}/edit`, 'de'],
  [`/clients/${SELAM}/history`, 'en'],
  ['/nowhere', 'en'],
] as const)('finds nothing to complain about on %s in %s', async (at, language) => {
  await renderApp({ at, language });
  await screen.findByRole('heading', { level: 1 });
  expect(await violations()).toEqual([]);
});

it('finds nothing to complain about before work, while searching and under the lock', async () => {
  const { view } = await renderApp({ as: null });
  expect(await violations()).toEqual([]);
  view.unmount();

  const { user } = await renderApp({});
  await user.keyboard('{Control>}k{/Control}a');
  await screen.findAllByRole('option');
  expect(await violations()).toEqual([]);
  await user.keyboard('{Control>}l{/Control}');
  await screen.findByRole('dialog', { name: 'Screen locked' });
  expect(await violations()).toEqual([]);
});

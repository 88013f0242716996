import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClientSearchReply } from '../../backend/generated/commands';
import { renderApp, says, words } from '../../app/test-app';

const field = () => screen.getByRole('combobox', { name: 'Search' });

it('finds a person while one types, with the matching part marked and the name in both scripts', async () => {
  const { user } = await renderApp();
  await user.keyboard('{Control>}k{/Control}');
  expect(field()).toHaveFocus();
  await user.keyboard('sel');

  const [first] = await screen.findAllByRole('option', { name: /Tesfay/ });
  const marked = first?.querySelector('mark');
  expect(marked?.textContent).toBe('Sel');
  expect(words(first ?? null)).toContain('ሰላም');
  expect(words(first ?? null)).toContain('name begins like this');
});

it('opens the first person with Enter and the second with an arrow', async () => {
  const { user } = await renderApp();
  await user.click(field());
  await user.keyboard('a');
  await screen.findByRole('option', { name: /Mohamad/ });
  await user.keyboard('{ArrowDown}{Enter}');
  const options = window.location.hash;
  expect(options).toMatch(/^#\/clients\//);
});

it('never lets a late answer to an older question replace a newer one', async () => {
  const late: ((reply: ClientSearchReply) => void)[] = [];
  const { user } = await renderApp({
    answers: {
      client_search: ({ query }) => {
        const hit = { id: query, names: [{ text: `Person ${query}`, script: 'Latn', marked: [] }], birth_date: null, language: null, last_contact: null, case_number: null, external_id: null, score: 1, reasons: [], words: [] };
        const reply: ClientSearchReply = { query, hits: [hit], more: false };
        if (query !== 'm') return reply;
        return new Promise((resolve) => late.push(() => resolve(reply)));
      },
    },
  });
  await user.click(field());
  await user.keyboard('mo');
  await screen.findByText('Person mo');
  late.forEach((answer) => answer({ query: 'm', hits: [], more: false }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByText('Person mo')).toBeInTheDocument();
  expect(screen.queryByText('Person m')).toBeNull();
});

it('hands what was typed to a new client with Ctrl+Enter', async () => {
  const { user } = await renderApp();
  await user.click(field());
  await user.keyboard('Amira Haddad');
  await screen.findByText(says('Nobody found for Amira Haddad'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('textbox', { name: 'Given name' })).toHaveValue('Amira');
  expect(screen.getByRole('textbox', { name: 'Family name' })).toHaveValue('Haddad');
  expect(window.location.hash, 'an address carries no name').toBe('#/clients/new');
});

it('finds pages and commands too, and none that the role does not include', async () => {
  const { user } = await renderApp({ as: 'admin', at: '/clients' });
  await user.click(field());
  const list = await screen.findByRole('listbox', { name: 'Results' });
  await waitFor(() => expect(within(list).queryByRole('option', { name: /New client/ })).toBeNull());
  expect(within(list).queryByRole('option', { name: /Clients/ }), 'an administrator finds no clients').toBeNull();
});

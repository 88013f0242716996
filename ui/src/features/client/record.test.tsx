import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { fakeClient } from '../../backend/fake/client';
import type { ClientMove, ClientSave } from '../../backend/generated/commands';
import { HostError } from '../../backend/host';
import { validity } from './validity';

const SELAM = '01930000-0000-7000-8000-000000000001';

it('keeps folded what the counter does not ask of everyone, and says what is in it', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}/edit` });
  const documents = await screen.findByRole('button', { name: says(/^Documents 1 entry/) });
  expect(documents).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('textbox', { name: 'Number' })).toBeNull();
  documents.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: 'Number' })).toHaveValue('X00123456');
});

it('puts the focus into the row that was added, and sends no row that was left empty', async () => {
  const saved: ClientSave[] = [];
  const { user } = await renderApp({
    at: `/clients/${SELAM}/edit`,
    answers: {
      client_save: (request, office) => {
        saved.push(request);
        return { id: SELAM, version: 5, saved_at: office.now() };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: says(/^Documents/) }));
  await user.click(await screen.findByRole('button', { name: 'Add a document' }));
  const kinds = screen.getAllByRole('button', { name: /Kind of document/ });
  expect(kinds).toHaveLength(2);
  expect(kinds[1]).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.form.documents.map((document) => document.number)).toEqual(['X00123456']);
});

it('opens the folded part that holds a refused field', async () => {
  const { user } = await renderApp({
    at: `/clients/${SELAM}/edit`,
    answers: {
      client_save: () => {
        throw new HostError({ code: 'days-reversed', args: { field: 'form.documents.0.valid_until' } });
      },
    },
  });
  await user.type((await screen.findAllByRole('textbox', { name: 'Given name' }))[0] as HTMLElement, ' B');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(says('The end is before the beginning. Please check both dates.'))).toBeInTheDocument();
});

it('shows the ways that may be used first, who may act now, and greys who may no longer', async () => {
  await renderApp({ at: `/clients/${SELAM}` });
  const side = await screen.findByRole('complementary', { name: 'Next' });
  const numbers = within(side).getAllByText(/^\+49 231 555 01(42|99)$/);
  expect(numbers.map((number) => number.textContent)).toEqual(['+49 231 555 0142', '+49 231 555 0199']);
  expect(screen.getAllByText(says('Power of attorney: Miriam Gebre'))).toHaveLength(2);
  expect(screen.getAllByText(says('Court-appointed guardian: Betreuungsbüro Beispiel'))).toHaveLength(1);
});

it('leaves a blocked address alone that one may not see', async () => {
  const { user } = await renderApp({ at: '/clients' });
  const client = fakeClient(SELAM);
  if (!client) throw new Error('no client');
  client.form = { ...client.form, address: { kind: 'unknown', street: '', postcode: '', place: '', remark: '', since: null, blocked: true } };
  window.location.hash = `/clients/${SELAM}/edit`;
  await user.click(await screen.findByRole('button', { name: says(/^Address Address blocked/) }));
  expect(await screen.findByText(says('This person’s address is blocked. Saving leaves it as it is.'))).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Street and number' })).toBeNull();
});

it('moves somebody in one act that can be undone', async () => {
  const moves: ClientMove[] = [];
  const { user } = await renderApp({
    at: `/clients/${SELAM}`,
    answers: {
      client_move: (request, office) => {
        moves.push(request);
        return { id: SELAM, version: 5, saved_at: office.now() };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  const panel = await screen.findByRole('group', { name: 'Move' });
  await user.type(within(panel).getByRole('textbox', { name: /^Street/ }), 'Lindenallee 5');
  await user.click(within(panel).getByRole('button', { name: 'Record the move' }));
  await waitFor(() => expect(moves).toHaveLength(1));
  expect(moves[0]?.address.street).toBe('Lindenallee 5');
  expect(moves[0]?.version).toBe(4);
  expect(moves[0]?.with_household, 'there is no household').toBe(false);
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
});

it('marks a disputed value beside it until it is settled', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}` });
  await user.click(await screen.findByRole('button', { name: 'Dispute a detail' }));
  await user.click(await screen.findByRole('button', { name: /Which detail/ }));
  await user.click(await screen.findByRole('option', { name: 'Birth date' }));
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'says 1993');
  await user.click(screen.getByRole('button', { name: 'Dispute a detail' }));
  expect(await screen.findByText('disputed')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Settled' }));
  await user.type(await screen.findByRole('textbox', { name: /What is right now/ }), 'passport seen');
  await user.click(screen.getByRole('button', { name: 'Settled' }));
  await waitFor(() => expect(screen.queryByText('disputed')).toBeNull());
  expect(await screen.findByText(says(/passport seen/))).toBeInTheDocument();
});

it('links somebody without a record by name, and takes the link away again', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}` });
  await user.click(await screen.findByRole('button', { name: 'Link a person' }));
  await user.type(await screen.findByRole('textbox', { name: /^Or just a name/ }), 'Biniam T.');
  const act = screen.getByRole('button', { name: 'Link a person' });
  expect(act, 'what they are to each other is part of it').toBeDisabled();
  await user.click(screen.getByRole('button', { name: /The other person is/ }));
  await user.click(await screen.findByRole('option', { name: 'Child' }));
  await user.click(act);
  expect(await screen.findByText('Biniam T.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: says(/^Remove the link to/) }));
  await waitFor(() => expect(screen.queryByText('Biniam T.')).toBeNull());
});

it('counts the first and the last day as valid', () => {
  expect(validity(null, null, '2026-11-22')).toBe('in-force');
  expect(validity('2026-11-22', '2026-11-22', '2026-11-22')).toBe('in-force');
  expect(validity(null, '2026-11-21', '2026-11-22')).toBe('over');
  expect(validity('2026-11-23', null, '2026-11-22')).toBe('not-yet');
});

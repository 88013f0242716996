import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { fakeClient } from '../../backend/fake/client';
import type { ClientSave } from '../../backend/generated/commands';
import { HostError } from '../../backend/host';

const SELAM = '01930000-0000-7000-8000-000000000001';

it('saves a new client and offers to undo it', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.type(await screen.findByRole('textbox', { name: 'Given name' }), 'Amira');
  await user.type(screen.getByRole('textbox', { name: 'Family name' }), 'Haddad');
  await user.type(screen.getByRole('textbox', { name: 'Birth date' }), '00.00.1985');
  await screen.findByText(says('Understood as 1985'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Amira Haddad', level: 1 })).toBeInTheDocument();
  expect(screen.getByText(says(/^Saved at /))).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
});

it('says beside the field what is wrong and puts the focus there', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  const family = screen.getByRole('textbox', { name: 'Family name' });
  expect(family).toBeInvalid();
  expect(family).toHaveAccessibleDescription(/Enter at least one name/);
  expect(family).toHaveFocus();
});

it('shows a refusal of the desk beside the field that it names', async () => {
  const { user } = await renderApp({
    at: '/clients/new',
    answers: {
      client_save: () => {
        throw new HostError({ code: 'field-too-long', args: { field: 'form.names.0.given', most: 200 } });
      },
    },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Given name' }), 'A');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Given name' })).toBeInvalid());
});

it('shows who may be the same person while one types', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.type(await screen.findByRole('textbox', { name: 'Given name' }), 'Mohamad');
  expect(await screen.findByRole('link', { name: /Mohamad Al Ahmad/ })).toBeInTheDocument();
});

it('keeps what was typed when one leaves, and can throw it away', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}/edit` });
  const remark = await screen.findByRole('textbox', { name: 'Remark for everyone' }).catch(() => screen.getAllByRole('textbox', { name: 'Remark' }).at(-1) as HTMLElement);
  await user.clear(remark);
  await user.type(remark, 'rings twice');
  window.location.hash = '/clients';
  await screen.findByRole('heading', { name: 'Clients', level: 1 });
  window.location.hash = `/clients/${SELAM}/edit`;
  expect(await screen.findByDisplayValue('rings twice')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByDisplayValue('rings twice')).toBeNull();
});

it('does not touch a stored birth date that nobody typed over', async () => {
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
  const given = await screen.findAllByRole('textbox', { name: 'Given name' });
  await user.type(given[0] as HTMLElement, ' B');
  // Long enough for the desk to have read the birth date again.
  await new Promise((resolve) => setTimeout(resolve, 250));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.form.birth_date?.source).toBe('document');
  expect(saved[0]?.version).toBe(4);
});

it('repeats a save whose answer was lost with the same op_id', async () => {
  const ids: string[] = [];
  const { user } = await renderApp({
    at: '/clients/new',
    answers: {
      client_save: (request, office) => {
        ids.push(request.op_id);
        if (ids.length === 1) throw new HostError({ code: 'store-busy', args: {} });
        return { id: SELAM, version: 1, saved_at: office.now() };
      },
    },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Family name' }), 'Haddad');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(ids).toHaveLength(1));
  await screen.findAllByRole('alert');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(ids).toHaveLength(2));
  expect(ids[0]).toBe(ids[1]);
});

it('lets the person decide by field when somebody else saved meanwhile', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}/edit` });
  const [given] = await screen.findAllByRole('textbox', { name: 'Given name' });
  await user.type(given as HTMLElement, ' Maria');
  const other = fakeClient(SELAM);
  if (!other) throw new Error('no client');
  other.form = { ...other.form, names: other.form.names.map((name, i) => (i === 0 ? { ...name, family: 'Tesfay' } : name)), gender: 'diverse' };
  other.version += 1;

  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Somebody was faster' })).toBeInTheDocument();
  expect(screen.getByText('diverse'), 'what only the other one changed is told').toBeInTheDocument();
  const act = screen.getByRole('button', { name: 'Save this' });
  expect(act).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /Selam Maria/ }));
  await user.click(act);

  await screen.findByRole('heading', { name: /Selam Maria/, level: 1 });
  expect(other.form.names[0]?.given).toBe('Selam Maria');
  expect(other.form.gender, 'their change stands').toBe('diverse');
});

it('writes a note from the keyboard', async () => {
  const { user } = await renderApp({ at: `/clients/${SELAM}` });
  await screen.findByRole('heading', { name: /Selam/, level: 1 });
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'New note' }), 'Called back, nobody there.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Called back, nobody there.')).toBeInTheDocument();
});

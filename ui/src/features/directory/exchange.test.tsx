import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../app/test-app';
import { OPENED } from '../../backend/fake/service';
import type { CommandRequest } from '../../backend/host';

describe('a directory from elsewhere', () => {
  it('is shown before it is taken over, and can be taken back', async () => {
    const asked: CommandRequest<'directory_import'>[] = [];
    const undone: CommandRequest<'undo'>[] = [];
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: {
        directory_import: (request, office) => (asked.push(request), { id: request.op_id, version: 0, saved_at: office.now() }),
        undo: (request, office) => (undone.push(request), { id: request.of, version: 0, saved_at: office.now() }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Choose a file/ }));
    const changes = await screen.findByRole('table', { name: 'Changed, field by field' });
    expect(within(changes).getByText('Umbau: Eingang im Hof')).toBeTruthy();
    expect(asked).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Take it over like this' }));
    await screen.findByText(/Taken over/);
    expect(asked).toMatchObject([{ token: OPENED.token }]);
    await user.click(screen.getByRole('button', { name: 'Take the import back' }));
    await screen.findByText(/Taken back/);
    expect(undone).toMatchObject([{ of: asked[0]?.op_id }]);
    expect(screen.queryByRole('button', { name: 'Take the import back' })).toBeNull();
  });

  it('with mistakes cannot be taken over', async () => {
    const finding = { code: 'reference', file: 'phones.csv', row: 7, table: 'phone', id: 'x-1', field: 'service_id' };
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: { directory_choose: () => ({ ...OPENED, findings: [finding], found: 1 }) },
    });
    await user.click(await screen.findByRole('button', { name: /Choose a file/ }));
    const table = await screen.findByRole('table', { name: /To be settled/ });
    for (const part of ['service_id', 'x-1', 'refers to something that is not there']) expect(within(table).getByText(part)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take it over like this' })).toBeNull();
  });

  it('says why a file is refused, and offers the next one', async () => {
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: { directory_choose: (_, office) => office.refuse('hsds-zip-bomb', { megabytes: 256 }) },
    });
    await user.click(await screen.findByRole('button', { name: /Choose a file/ }));
    await screen.findByText(/unpacks to more than/);
    expect(screen.getByRole('button', { name: /Choose a file/ })).toBeTruthy();
  });

  it('is not brought in by whoever may not', async () => {
    await renderApp({ at: '/directory/exchange' });
    await screen.findByRole('button', { name: /Save the file/ });
    expect(screen.queryByRole('button', { name: /Choose a file/ })).toBeNull();
  });

  it('leaves as the form that was chosen', async () => {
    const asked: CommandRequest<'directory_export'>[] = [];
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: { directory_export: (request) => (asked.push(request), { path: '/tmp/hsds.zip' }) },
    });
    await user.click(await screen.findByRole('checkbox', { name: /Also texts/ }));
    await user.click(screen.getByRole('button', { name: /Save the file/ }));
    await waitFor(() => expect(asked).toEqual([{ form: 'package', extensions: true }]));
    await screen.findByText(/hsds\.zip/);
  });

  it('is taken back later from the list, after a question', async () => {
    const asked: CommandRequest<'directory_withdraw'>[] = [];
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: { directory_withdraw: (request, office) => (asked.push(request), { id: request.import, version: 0, saved_at: office.now() }) },
    });
    const list = await screen.findByRole('table', { name: 'Brought in so far' });
    expect(within(list).getAllByRole('button', { name: /Take back/ })).toHaveLength(1);
    await user.click(within(list).getByRole('button', { name: /nachbarstadt/ }));
    const question = await screen.findByRole('region', { name: /Take back/ });
    expect(document.activeElement).toBe(question);
    expect(asked).toHaveLength(0);
    await user.click(within(question).getByRole('button', { name: 'Take the import back' }));
    await screen.findByText(/The directory is as it was/);
    expect(asked).toMatchObject([{ import: '01930000-0000-7000-8000-000000000911' }]);
  });

  it('that was built on is not taken back, and says which entries', async () => {
    const { user } = await renderApp({
      as: 'lead',
      at: '/directory/exchange',
      answers: { directory_withdraw: (_, office) => office.refuse('directory-import-built-on', { count: 1, names: 'Mietberatung' }) },
    });
    await user.click(await screen.findByRole('button', { name: /nachbarstadt/ }));
    await user.click(await screen.findByRole('button', { name: 'Take the import back' }));
    await screen.findByText(/Mietberatung/);
    expect(screen.getByRole('table', { name: 'Brought in so far' })).toBeTruthy();
  });
});

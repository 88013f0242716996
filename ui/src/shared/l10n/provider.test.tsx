import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import fixture from './fixture.json';
import type { LocalePack } from './pack';
import { LocaleProvider, useFormat, usePack, useText } from './provider';

afterEach(cleanup);

const packs = fixture as unknown as Record<string, { pack: LocalePack }>;

function pack(tag: string): LocalePack {
  const found = packs[tag]?.pack;
  if (!found) throw new Error(`no pack ${tag}`);
  return found;
}

function Screen() {
  const { t } = useText();
  const format = useFormat();
  const client = usePack('ar');
  return (
    <>
      <p>{t({ id: 'probe-count', args: { count: 5 } })}</p>
      <p>{format.dayWithWeekday('2026-12-04')}</p>
      <p lang="ar">{client?.format.day('2026-12-04', 'long')}</p>
      <input aria-label="note" />
    </>
  );
}

function Frame({ load }: { load: (tag: string) => Promise<LocalePack> }) {
  const [tag, setTag] = useState('de');
  return (
    <>
      <button onClick={() => setTag('en')}>en</button>
      <button onClick={() => setTag('ar')}>ar</button>
      <button onClick={() => setTag('xx')}>xx</button>
      <LocaleProvider tag={tag} load={load} pending={<p>pending</p>}>
        <Screen />
      </LocaleProvider>
    </>
  );
}

it('switches the language in place, so that what was typed stays', async () => {
  const load = vi.fn((tag: string) => Promise.resolve().then(() => pack(tag)));
  render(<Frame load={load} />);
  const input = await screen.findByRole('textbox');
  await userEvent.type(input, 'half a sentence');
  expect(screen.getByText('Fr., 4. Dez.')).toBeTruthy();

  await userEvent.click(screen.getByText('en'));
  expect(await screen.findByText('Fri 4 Dec')).toBeTruthy();
  expect(screen.getByRole('textbox')).toBe(input);
  expect((input as HTMLInputElement).value).toBe('half a sentence');
  expect(document.documentElement.lang).toBe('en');

  await userEvent.click(screen.getByText('ar'));
  await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
  expect(screen.getByRole('textbox')).toBe(input);
  expect(load.mock.calls.filter(([tag]) => tag === 'ar')).toHaveLength(1);
});

it('stays in its language when another can not be loaded', async () => {
  const load = vi.fn((tag: string) => (tag === 'xx' ? Promise.reject(new Error('unknown')) : Promise.resolve(pack(tag))));
  render(<Frame load={load} />);
  await screen.findByText('Fr., 4. Dez.');
  await act(async () => userEvent.click(screen.getByText('xx')));
  expect(screen.getByText('Fr., 4. Dez.')).toBeTruthy();
});

it("shows the client's language beside the staff's", async () => {
  render(<Frame load={(tag) => Promise.resolve(pack(tag))} />);
  expect(await screen.findByText('4 ديسمبر 2026')).toBeTruthy();
  expect(screen.getByText('Fr., 4. Dez.')).toBeTruthy();
});

import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../app/app';
import { fakeHost } from '../../backend/fake/host';
import { resetFake } from '../../backend/fake/session';
import type { OfficeInit } from '../../backend/generated/commands';
import { setHost } from '../../backend/host';
import { strengthOf } from './passphrase';

describe('the first start', () => {
  it('asks, makes the store, and does not go on before the recovery key is kept', async () => {
    const asked: OfficeInit[] = [];
    resetFake('no-store');
    localStorage.setItem('migradesk.language', 'en');
    const host = fakeHost();
    setHost({
      ...host,
      call: (name, request) => {
        if (name === 'office_init') asked.push(request as OfficeInit);
        return host.call(name, request);
      },
    });
    const user = userEvent.setup();
    render(<App />);

    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(screen.getByLabelText('Name of the office')).toBeInvalid();
    await user.type(screen.getByLabelText('Name of the office'), 'Sample Office{Enter}');
    await user.type(await screen.findByLabelText('Full name'), 'Alex Sample');
    await user.type(screen.getByLabelText('Passphrase'), 'four wild pears sing');
    await user.type(screen.getByLabelText('Repeat the passphrase'), 'four wild pears{Enter}');
    expect(screen.getByLabelText('Repeat the passphrase')).toBeInvalid();
    expect(screen.getByLabelText('Repeat the passphrase')).toHaveFocus();
    await user.type(screen.getByLabelText('Repeat the passphrase'), ' sing{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Set up' }));

    expect(await screen.findByTestId('recovery-key')).toHaveTextContent('K7QM');
    const start = screen.getByRole('button', { name: 'Start' });
    expect(start).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(await screen.findByText(/There is no printer/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /I have kept the key/ }));
    await user.click(start);
    await waitFor(() => expect(screen.queryByTestId('recovery-key')).toBeNull());
    expect(asked[0]).toMatchObject({ office_name: 'Sample Office', admin_login: 'admin', with_demo: false });
    expect(asked[0]?.languages).toContain('ti');
  });
});

describe('the measure of a passphrase', () => {
  it.each([
    ['kurz', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012345', 'weak'],
    ['qwertzuiopasdfg', 'weak'],
    ['vier wilde Birnen', 'fair'],
    ['vier wilde Birnen singen laut', 'good'],
    ['أربع إجاصات برية تغني', 'good'],
  ] as const)('calls %s %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});

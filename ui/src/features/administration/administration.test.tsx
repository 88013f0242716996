import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import { resetStaff } from '../../backend/fake/administration';
import type { StaffSave, WorkingHoursSave } from '../../backend/generated/commands';
import { readTime } from '../../shared/time-of-day';
import { readHours, typedSpans } from './hours';

const JANA = '01930000-0000-7000-8000-000000000202';

beforeEach(() => resetStaff());

describe('working hours', () => {
  it('reads times as people write them', () => {
    expect(['8', '8:30', '08.30', '0830', '٨:٣٠', '24:00'].map(readTime)).toEqual([480, 510, 510, 510, 510, 1440]);
    expect(['', 'acht', '8:60', '25:00', '8:3'].map(readTime)).toEqual([null, null, null, null, null]);
  });

  it('names the span that is wrong, and what is wrong with it', () => {
    const spans = [
      { key: 1, weekday: 1, from: '9', to: '12' },
      { key: 2, weekday: 1, from: '11', to: '14' },
      { key: 3, weekday: 2, from: '14', to: '9' },
      { key: 4, weekday: 3, from: 'x', to: '9' },
      { key: 5, weekday: 4, from: '9', to: '12' },
    ];
    expect([...readHours(spans).problems].sort()).toEqual([[2, 'overlap'], [3, 'order'], [4, 'time']]);
  });

  it('gives back what the desk sent when nothing was changed', () => {
    const hours = [{ weekday: 5, from_minute: 495, to_minute: 1440 }];
    expect(readHours(typedSpans(hours)).hours).toEqual(hours);
  });

  it('sends them all, the changed one changed', async () => {
    const sent: WorkingHoursSave[] = [];
    const { user } = await renderApp({
      as: 'admin',
      at: `/administration/people/${JANA}`,
      answers: {
        working_hours_save: (request, office) => {
          sent.push(request);
          return { id: request.staff_id, version: 2, saved_at: office.now() };
        },
      },
    });
    const field = await screen.findByLabelText(says('Friday, to'));
    await user.clear(field);
    await user.type(field, '14');
    await user.click(screen.getByText('Save working hours'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.hours).toHaveLength(6);
    expect(sent[0]?.hours.at(-1)).toEqual({ weekday: 5, from_minute: 540, to_minute: 840 });
  });
});

describe('a person', () => {
  it('is not sent while something is missing, and the words stand beside the field that has the focus', async () => {
    const sent: StaffSave[] = [];
    const { user } = await renderApp({
      as: 'admin',
      at: '/administration/people/new',
      answers: {
        staff_save: (request, office) => {
          sent.push(request);
          return { id: office.id(), version: 1, saved_at: office.now() };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Add the person' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(name).toHaveAccessibleDescription('Please fill in this field.');
    expect(name).toHaveFocus();
    expect(screen.getByText('Choose at least one role.')).toBeVisible();
    expect(sent).toHaveLength(0);
  });

  it('gets the refusal of the desk beside the field it is about', async () => {
    const { user } = await renderApp({ as: 'admin', at: '/administration/people/new' });
    await user.type(await screen.findByLabelText('Name'), 'Mina Erfunden');
    await user.type(screen.getByLabelText('Login'), 'counter');
    await user.click(screen.getByText(/^Finds and edits clients/));
    await user.type(screen.getByLabelText('Passphrase'), 'eight letters');
    await user.type(screen.getByLabelText('Repeat the passphrase'), 'eight letters');
    await user.click(screen.getByText('Add the person'));
    await waitFor(() => expect(screen.getByLabelText('Login')).toHaveAccessibleDescription(/already has this login/));
    expect(screen.getByLabelText('Name')).toHaveValue('Mina Erfunden');
  });

  it('leaves after being asked twice, and keeps name and roles', async () => {
    const sent: StaffSave[] = [];
    const { user } = await renderApp({
      as: 'admin',
      at: `/administration/people/${JANA}`,
      answers: {
        staff_save: (request, office) => {
          sent.push(request);
          return { id: JANA, version: 2, saved_at: office.now() };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'End access …' }));
    expect(sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: says('Delete the key of Jana Beispiel') }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ id: JANA, active: false, name: 'Jana Beispiel', roles: ['caseworker'], passphrase: null });
  });
});

describe('the own passphrase', () => {
  it('says beside the old one that it is wrong, and keeps the new ones', async () => {
    const { user } = await renderApp({ as: 'counter', at: '/passphrase' });
    await user.type(await screen.findByLabelText('Present passphrase'), 'not this one');
    await user.type(screen.getByLabelText('New passphrase'), 'four words without sense');
    await user.type(screen.getByLabelText('Repeat the passphrase'), 'four words without sense');
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    await waitFor(() => expect(screen.getByLabelText('Present passphrase')).toHaveAccessibleDescription(/is wrong/));
    expect(screen.getByLabelText('New passphrase')).toHaveValue('four words without sense');
  });
});

it('tells findings of the store in words, with their number', async () => {
  const { user } = await renderApp({ as: 'admin', at: '/administration' });
  await user.click(await screen.findByRole('tab', { name: 'Check the store' }));
  await user.click(screen.getByRole('button', { name: 'Check now' }));
  expect(await screen.findByText(says(/3 entries of the audit log are missing/))).toBeVisible();
  expect(screen.getByText('4,211')).toBeVisible();
});

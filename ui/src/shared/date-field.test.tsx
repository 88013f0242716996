import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp, says } from '../app/test-app';

const field = () => screen.findByRole('textbox', { name: 'Birth date' });

it.each([
  ['00.00.1985', 'Understood as 1985'],
  ['1985', 'Understood as 1985'],
  ['03.1985', 'Understood as 03.1985'],
  ['ca. 1967', 'Understood as about 1967'],
  ['14.03.1992', 'Understood as 14/03/1992'],
])('says back how %s was understood', async (typed, understood) => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.type(await field(), typed);
  expect(await screen.findByText(says(understood))).toBeInTheDocument();
});

it('warns that 1 January often only stands for an unknown day', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.type(await field(), '01.01.1998');
  expect(await screen.findByText(says(/1 January often only stands/))).toBeInTheDocument();
});

it('says beside the field that a day does not exist, and saves nothing', async () => {
  const saved: string[] = [];
  const { user } = await renderApp({
    at: '/clients/new',
    answers: { client_save: (request, office) => (saved.push(request.op_id), { id: 'x', version: 1, saved_at: office.now() }) },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Family name' }), 'Haddad');
  await user.type(await field(), '31.02.1985');
  await waitFor(async () => expect(await field()).toBeInvalid());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await field()).toHaveFocus());
  expect(saved).toEqual([]);
});

it('shows the newest reading when an older one comes late', async () => {
  const late: (() => void)[] = [];
  const { user } = await renderApp({
    at: '/clients/new',
    answers: {
      birth_date_read: ({ text }) =>
        new Promise((resolve) => {
          const reply = { date: { year: Number(text), month: null, day: null, estimated: false, source: 'spoken', calendar: 'gregorian', text } as const, problem: null, placeholder: false, original: null, span: null, proposals: [] };
          if (text === '1985') late.push(() => resolve(reply));
          else resolve(reply);
        }),
    },
  });
  await user.type(await field(), '1985');
  await waitFor(() => expect(late).toHaveLength(1));
  await user.clear(await field());
  await user.type(await field(), '1986');
  await screen.findByText(says('Understood as 1986'));
  late.forEach((answer) => answer());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByText(says('Understood as 1986'))).toBeInTheDocument();
});

it('reads a date in the calendar that a key chooses, and says both', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.click(await field());
  await user.keyboard('{F4}{F4}');
  await user.type(await field(), '12.05.1377');
  expect(await screen.findByText(says('12 Mordad 1377 (Persian) is 03/08/1998'))).toBeInTheDocument();
});

it('names the month that has not so many days', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.click(await field());
  await user.keyboard('{F4}');
  await user.type(await field(), '06.13.1990');
  expect(await screen.findByText(says('Pagumen has only 5 days in 1990. Please check day, month or year.'))).toBeInTheDocument();
});

it('offers the calendar in which a year can be one', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.type(await field(), '12.05.1377');
  await user.click(await screen.findByRole('button', { name: (name) => says('Read as Persian: 03/08/1998')(name) }));
  expect(await screen.findByText(says('12 Mordad 1377 (Persian) is 03/08/1998'))).toBeInTheDocument();
});

it('says from when to when a year of another calendar runs', async () => {
  const { user } = await renderApp({ at: '/clients/new' });
  await user.click(await field());
  await user.keyboard('{F4}');
  await user.type(await field(), '1990');
  expect(await screen.findByText(says(/year 1990 \(Ethiopic\) runs from 11\/09\/1997 to 10\/09\/1998\. What is kept is about 1998\./))).toBeInTheDocument();
});

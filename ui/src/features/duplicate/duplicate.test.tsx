import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderApp, says, words } from '../../app/test-app';
import { resetDuplicates } from '../../backend/fake/duplicate';
import type { DuplicateComparison } from '../../backend/generated/commands';
import { byField } from '../../shared/match-why';
import { likelySurvivor } from './merge-step';
import { forgetSearch } from './search-work';
import { rowState } from './side-text';

beforeEach(() => {
  resetDuplicates(1_000_000);
  forgetSearch();
});

test('reasons stand under what they are about', () => {
  expect(byField(['birth-date-swapped', 'phone', 'same-name', 'other-script'])).toEqual([
    ['name', ['same-name', 'other-script']],
    ['birth', ['birth-date-swapped']],
    ['phone', ['phone']],
  ]);
});

test('a row says whether the two agree, contradict each other, or only one knows', () => {
  expect(rowState(['SYR', 'DEU'], ['DEU', 'SYR'])).toBe('same');
  expect(rowState(['a'], ['b'])).toBe('differs');
  expect(rowState(['a'], [])).toBe('one-side');
  expect(rowState([], [])).toBe('empty');
});

test('the record stays that more hangs on, and of two alike the older one', () => {
  const side = (id: string, notes: number, created_at: number) => ({ id, cases: [], holds: [{ code: 'note', count: notes }], created_at });
  const pair = (first: object, second: object) => ({ first, second }) as DuplicateComparison;
  expect(likelySurvivor(pair(side('a', 1, 5), side('b', 3, 9)))).toBe('b');
  expect(likelySurvivor(pair(side('a', 1, 9), side('b', 1, 5)))).toBe('b');
});

test('before the first search the screen says so, and the search fills it', async () => {
  resetDuplicates(null);
  const { user } = await renderApp({ as: 'lead', at: '/duplicates' });
  await screen.findByText('The records have never been searched');
  await user.click(screen.getByRole('button', { name: 'Search all records' }));
  await screen.findByRole('progressbar');
  await screen.findByRole('table', { name: 'Both records side by side' });
});

test('a search can be stopped', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/duplicates' });
  await user.click(await screen.findByRole('button', { name: 'Search again' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText('The search was stopped. The earlier result stays.');
});

test('the key d says that a pair is two people, and the list goes on', async () => {
  const { user } = await renderApp({ as: 'counter', at: '/duplicates' });
  await screen.findByRole('table', { name: 'Both records side by side' });
  await user.keyboard('d');
  await screen.findByText('No open pair');
  await user.click(screen.getByRole('button', { name: says(/^Different people 1$/) }));
  await screen.findByText(says(/^Marked as different people by Jana Beispiel/));
});

test('who may not merge is told who may', async () => {
  const { user } = await renderApp({ as: 'counter', at: '/duplicates' });
  await screen.findByText('In your office supervisors may merge records.');
  await user.keyboard('s');
  expect(screen.queryByText('How the records are merged')).toBeNull();
});

test('the key s leads to the choice of fields, Escape back, and merging can be taken back', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/duplicates' });
  await screen.findByRole('table', { name: 'Both records side by side' });
  await user.keyboard('s');
  await screen.findByRole('heading', { name: 'How the records are merged' });
  await user.keyboard('{Escape}');
  await screen.findByRole('table', { name: 'Both records side by side' });
  await user.keyboard('s');
  const births = await screen.findByRole('radiogroup', { name: 'Date of birth' });
  await user.click(within(births).getAllByRole('radio')[1]!);
  await user.click(screen.getByRole('button', { name: /^Merge/ }));
  await screen.findByText('No open pair');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Split again', { selector: '.toast span' });
  await screen.findByRole('table', { name: 'Both records side by side' });
});

test('what came after the merge is ticked where it goes with the split', async () => {
  const { user } = await renderApp({ as: 'lead', at: '/merges/01930000-0000-7000-8000-0000000009a1/split' });
  const later = await screen.findByRole('checkbox');
  expect(words(later.closest('li'))).toContain('Fragt nach einem Sprachkurs');
  await user.click(later);
  await user.click(screen.getByRole('button', { name: /^Split/ }));
  await waitFor(() => expect(window.location.hash).toContain('/clients/'));
});

test('saving asks beside those who may be the same, and goes on once they are somebody else', async () => {
  const saved: string[][] = [];
  const { user } = await renderApp({
    as: 'counter',
    at: '/clients/new',
    answers: {
      client_save: ({ distinct_from }, office) => {
        saved.push(distinct_from);
        return distinct_from.length === 0 ? office.refuse('client-likely-duplicate', { count: 1, ids: 'x' }) : { id: office.id(), version: 1, saved_at: office.now() };
      },
    },
  });
  await user.type(await screen.findByRole('textbox', { name: /^Family name/ }), 'Tesfay');
  const panel = await screen.findByRole('complementary', { name: 'Already recorded?' });
  const somebodyElse = await within(panel).findByRole('button', { name: 'Is somebody else' });
  await user.keyboard('{Control>}s{/Control}');
  await within(panel).findByText(says(/may be the same/), { selector: '.error-note *' });
  expect(panel).toHaveFocus();
  await user.click(somebodyElse);
  await within(panel).findByText('Noted as somebody else');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(saved.at(-1)).toHaveLength(1));
});

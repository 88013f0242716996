import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeHost } from '../backend/fake/host';
import { resetFake } from '../backend/fake/session';
import type { LanguageInfo, Me } from '../backend/generated/commands';
import { setHost } from '../backend/host';
import { LanguageProvider, useLanguage } from './language';

const me: Me = { id: 'a', login: 'counter', name: 'Jana Beispiel', roles: ['caseworker'], permissions: [], language: 'en' };
const of = (...tags: string[]): LanguageInfo[] => tags.map((tag) => ({ tag, autonym: tag, right_to_left: false, for_staff: false }));

function Probe() {
  const { languages, adopt } = useLanguage();
  return (
    <button type="button" onClick={() => void adopt(me)}>
      {languages.map(({ tag }) => tag).join(' ')}
    </button>
  );
}

test('whoever signs in finds the languages of the office first', async () => {
  resetFake('signed-in', 'counter');
  localStorage.setItem('migradesk.language', 'en');
  let isOpen = false;
  setHost(fakeHost({ languages: () => (isOpen ? of('ti', 'de', 'ar') : of('ar', 'de', 'ti')) }));
  render(
    <LanguageProvider>
      <Probe />
    </LanguageProvider>,
  );
  const probe = await screen.findByRole('button', { name: 'ar de ti' });
  isOpen = true;
  await userEvent.click(probe);
  expect(await screen.findByRole('button', { name: 'ti de ar' })).toBeVisible();
});

import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeHost, type Handlers } from '../backend/fake/host';
import { resetClients } from '../backend/fake/client';
import { resetFake } from '../backend/fake/session';
import { setHost } from '../backend/host';
import { clearDrafts } from '../shared/draft';
import { stripMarks } from '../shared/l10n';
import { App } from './app';

export interface TestApp {
  /** Who is signed in; `null` starts at the sign-in screen. */
  as?: string | null;
  at?: string;
  language?: 'de' | 'en' | 'ar';
  /** Answers instead of the invented office's. */
  answers?: Handlers;
}

/** The whole program on the invented office, on the screen `at`. */
export async function renderApp({ as = 'counter', at = '/today', language = 'en', answers = {} }: TestApp = {}) {
  resetClients();
  clearDrafts();
  resetFake(as === null ? 'signed-out' : 'signed-in', as);
  localStorage.setItem('migradesk.language', language);
  window.location.hash = at;
  setHost(fakeHost(answers));
  const user = userEvent.setup();
  const view = render(<App />);
  await screen.findByRole('main');
  return { user, view };
}

/** The words of an element without the marks that isolate directions. */
export function words(element: Element | null): string {
  return stripMarks(element?.textContent ?? '');
}

/** Finds by words that hold a name or number, which stand between marks of direction on screen. */
export function says(text: string | RegExp): (content: string) => boolean {
  return (content) => (typeof text === 'string' ? stripMarks(content) === text : text.test(stripMarks(content)));
}

import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderApp, says, words } from '../../app/test-app';
import { closeScan } from '../../shared/scan/opened';

const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n';
const GERMAN = ZONE.replaceAll('<', ';').replaceAll('Z', 'Y');

afterEach(closeScan);

/** Types as a reader does, a sign every four milliseconds by its own clock: every sign goes into what has the focus unless it is kept back. */
function readerTypes(text: string) {
  const start = performance.now();
  for (const [index, sign] of Array.from(text).entries()) {
    const target = document.activeElement ?? document.body;
    const key = sign === '\n' ? 'Enter' : sign;
    const event = createEvent.keyDown(target, { key, shiftKey: /[A-Z<;]/.test(sign) });
    Object.defineProperty(event, 'timeStamp', { value: start + index * 4 });
    const goesOn = fireEvent(target, event);
    if (goesOn && key.length === 1 && target instanceof HTMLInputElement) fireEvent.change(target, { target: { value: target.value + sign } });
  }
}

/** The panel with the words that the desk's answer brings. */
async function reads(text: string) {
  const panel = await screen.findByRole('region', { name: 'Document read' });
  await waitFor(() => expect(words(panel)).toContain(text));
}

test('a reader is recognised in a field, which gets its text back', async () => {
  const { user } = await renderApp({ at: '/clients' });
  const search = await screen.findByRole('combobox');
  await user.type(search, 'Anna{End}');
  readerTypes(GERMAN);
  await reads('Anna Maria Eriksson');
  await reads('taken into account');
  expect(search).toHaveValue('Anna');
});

test('nothing of a quick hand is lost on its way through the fields', async () => {
  await renderApp({ at: '/clients/new' });
  const typed: [string, string][] = [['Given name', 'Amira'], ['Family name', 'Haddad'], ['Birth date', '00.00.1985']];
  for (const [name, text] of typed) {
    (await screen.findByRole('textbox', { name })).focus();
    readerTypes(text);
  }
  for (const [name, text] of typed) await waitFor(() => expect(screen.getByRole('textbox', { name })).toHaveValue(text));
});

test('a reader is recognised where no field has the focus, and no key acts', async () => {
  await renderApp({ at: '/clients' });
  await screen.findByRole('heading', { name: 'Clients' });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  readerTypes(ZONE);
  await reads('Eriksson');
  expect(window.location.hash).toBe('#/clients');
});

test('what was read goes into the form of a new client', async () => {
  const { user } = await renderApp({ at: '/clients' });
  readerTypes(ZONE);
  await reads('Eriksson');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(window.location.hash).toBe('#/clients/new'));
  expect(await screen.findByRole('textbox', { name: 'Family name' })).toHaveValue('Eriksson');
  expect(screen.getByRole('textbox', { name: 'Given name' })).toHaveValue('Anna Maria');
  expect(screen.getByRole('textbox', { name: 'Birth date' })).toHaveValue('12.08.1974');
  expect(screen.getByRole('radio', { name: 'female' })).toBeChecked();
  expect(screen.queryByRole('region', { name: 'Document read' })).not.toBeInTheDocument();
});

test('a wrong digit is named, and a proposal is taken only by a person', async () => {
  const { user } = await renderApp({ at: '/clients' });
  readerTypes(ZONE.replace('L898902C3', 'L8989O2C3'));
  await reads('Wrong check digit: line 2, place 10 is 6, computed 2');
  await reads('L8989O2C3');
  expect(screen.getByRole('checkbox', { name: (name) => says('Take over Document number')(name) })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'That is what the document says' }));
  await reads('All check digits agree');
});

test('a text that is no zone says why', async () => {
  const { user } = await renderApp({ at: '/scan' });
  await user.type(await screen.findByRole('textbox', { name: 'Machine-readable zone' }), 'P<UTO');
  await user.click(screen.getByRole('button', { name: 'Read' }));
  expect(await screen.findByRole('region', { name: 'Document not read' })).toBeInTheDocument();
  expect(screen.getByText(says(/no machine-readable zone/))).toBeInTheDocument();
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp, says } from '../../app/test-app';
import type { Handlers } from '../../backend/fake/host';
import { resetReleases } from '../../backend/fake/release';
import type { ReferralCreate, ReleaseGive } from '../../backend/generated/commands';
import { codesOf, KINDS, monthsAfter, toggled } from './codes';
import { BOX, pathOf, pointOf } from './strokes';

const SELAM = '01930000-0000-7000-8000-000000000001';
const SERVICE = '01930000-0000-7000-8000-000000000901';
const FORM = `/clients/${SELAM}/releases/new?service=${SERVICE}&need=housing&kinds=identity,concern`;

beforeEach(resetReleases);

describe('strokes', () => {
  it('are a path of whole points within the box, without those that do not move', () => {
    const pad = { left: 100, top: 50, width: 500, height: 150 };
    expect(pointOf({ x: 350, y: 125 }, pad)).toEqual([500, 150]);
    expect(pointOf({ x: 9999, y: -9999 }, pad), 'outside of the box').toEqual([BOX.width, 0]);
    expect(pathOf([[[1, 2], [1, 2], [30, 40]], [[5, 6], [7, 8]]])).toBe('M 1 2 L 30 40 M 5 6 L 7 8');
    expect(pathOf([])).toBe('');
  });
});

describe('what an address asks for', () => {
  it('is taken where the screen knows it', () => {
    expect(codesOf('papers,identity,nonsense', KINDS)).toEqual(['identity', 'papers']);
    expect(toggled(KINDS, ['papers'], 'identity')).toEqual(['identity', 'papers']);
    expect(toggled(KINDS, ['papers'], 'papers')).toEqual([]);
  });

  it('ends half a year on, on the last day of a shorter month', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2026-11-22', 6)).toBe('2027-05-22');
  });
});

describe('a release', () => {
  it('is refused until it was explained and signed, and then kept with its strokes', async () => {
    const given: ReleaseGive[] = [];
    const { handlers } = await import('../../backend/fake/release');
    const answers: Handlers = { release_give: (request, office) => (given.push(request), handlers.release_give?.(request, office) ?? office.refuse('unexpected')) };
    const { user, view } = await renderApp({ at: FORM, answers });
    await user.type(await screen.findByLabelText('What for?'), 'A flat for four');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/First explain what a refusal means/);
    await user.click(screen.getByRole('checkbox', { name: /I explained/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/signature is missing/);

    const pad = view.container.querySelector('.signature-pad');
    if (!pad) throw new Error('there is no pad');
    pad.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1000, height: 300, right: 1000, bottom: 300, x: 0, y: 0, toJSON: () => null });
    (pad as unknown as { setPointerCapture: () => void }).setPointerCapture = () => undefined;
    // The tests' window knows no pointers of its own; to React an event is its name and its place.
    const pen = (name: string, clientX = 0, clientY = 0) => fireEvent(pad, new MouseEvent(name, { bubbles: true, button: 0, clientX, clientY }));
    pen('pointerdown', 10, 20);
    pen('pointermove', 300, 120);
    pen('pointerup');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(given).toHaveLength(3));
    expect(given[2]).toMatchObject({ form: 'on-screen', signature: 'M 10 20 L 300 120', kinds: ['identity', 'concern'], need: 'housing', told_consequences: true });
  });

  it('is signed on paper by keyboard alone', async () => {
    const { user } = await renderApp({ at: FORM });
    await user.type(await screen.findByLabelText('What for?'), 'A flat');
    await user.click(screen.getByRole('checkbox', { name: /I explained/ }));
    await user.click(screen.getByRole('radio', { name: /signed on paper/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    window.location.hash = `/clients/${SELAM}/releases`;
    await screen.findByText(says(/valid until/));
  });

  it('is withdrawn in two steps, the second says what stops', async () => {
    const { user } = await renderApp({ at: FORM });
    await user.type(await screen.findByLabelText('What for?'), 'A flat');
    await user.click(screen.getByRole('checkbox', { name: /I explained/ }));
    await user.click(screen.getByRole('radio', { name: /signed on paper/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    window.location.hash = `/clients/${SELAM}/releases`;
    await user.click(await screen.findByRole('button', { name: /^Withdraw …/ }));
    const asked = await screen.findByRole('group', { name: /Withdraw/ });
    await within(asked).findByText(says(/1 open referral goes on without data/));
    expect(within(asked).getByText(/has data already/)).toBeTruthy();
    await user.click(within(asked).getByRole('button', { name: /Withdraw now/ }));
    await screen.findByText(says(/withdrawn on/));
    expect(screen.queryByRole('button', { name: /^Withdraw …/ })).toBeNull();
  });
});

describe('a referral with data', () => {
  it('shows each field, sends what is ticked, and waits for the release', async () => {
    const created: ReferralCreate[] = [];
    const answers: Handlers = {
      referral_create: (request, office) => (created.push(request), { id: 'r', further_ids: [], version: 1, saved_at: office.now(), chase_on: office.today() }),
    };
    const { user } = await renderApp({ at: `/referrals/new?client=${SELAM}&service=${SERVICE}&need=housing`, answers });
    await user.click(await screen.findByRole('radio', { name: /only what is needed/ }));
    await screen.findByText(/needs a release from secrecy/);
    expect(screen.getByRole('button', { name: /Refer and print/ })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /Take the release now/ }));
    await user.type(await screen.findByLabelText('What for?'), 'A flat');
    await user.click(screen.getByRole('checkbox', { name: /I explained/ }));
    await user.click(screen.getByRole('radio', { name: /signed on paper/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');

    window.location.hash = `/referrals/new?client=${SELAM}&service=${SERVICE}&need=housing`;
    await screen.findByText(says(/Release valid until/));
    await user.click(screen.getByRole('checkbox', { name: /Topic/ }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Topic/ })).toHaveProperty('checked', false));
    await user.click(screen.getByRole('button', { name: /Refer and print/ }));
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({ level: 'minimum', fields: ['name'] });
  });
});

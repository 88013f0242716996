import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Board as Shown } from '../backend/generated/commands';
import { fakeHost } from '../backend/fake/host';
import { setHost } from '../backend/host';
import { Board } from './board';
import { newCall } from './use-board';

const empty: Shown = { number: 1, office_name: 'Haus', languages: ['de', 'ar'], calls: [], waiting: 3 };
const call = (label: string, called_at: number, calls = 1) => ({ label, counter: '2', calls, called_at });

describe('the board', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('knows a new call and a second one, and is not startled by what was there', () => {
    const one = { ...empty, calls: [call('A001', 10)] };
    expect(newCall(undefined, one)).toBe(false);
    expect(newCall(empty, one)).toBe(true);
    expect(newCall(one, one)).toBe(false);
    expect(newCall(one, { ...empty, calls: [call('A001', 20, 2)] })).toBe(true);
    expect(newCall({ ...empty, calls: [call('A002', 20), call('A001', 10)] }, one)).toBe(false);
    expect(newCall(one, empty)).toBe(false);
  });

  it('shows numbers and counters, sounds at a new call and shows the same to the eye', async () => {
    const tones: number[] = [];
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 0;
        destination = {};
        createGain = () => ({ gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: () => undefined });
        createOscillator = () => ({ frequency: { value: 0 }, connect: (next: unknown) => next, start: (at: number) => tones.push(at), stop: () => undefined });
      },
    );
    let tell: ((board: Shown) => void) | undefined;
    setHost(
      fakeHost({
        board_look: ({ seen }) =>
          seen === null
            ? { ...empty, calls: [call('A001', 10)] }
            : new Promise<Shown>((resolve) => {
                tell = resolve;
              }),
      }),
    );
    render(<Board />);
    await screen.findByText('A001');
    await screen.findByText('Nummer');
    expect(tones).toEqual([]);
    expect(document.querySelector('[data-fresh]')).toBeNull();
    await vi.waitFor(() => expect(tell).toBeDefined());
    tell?.({ ...empty, number: 2, calls: [call('A002', 20), call('A001', 10)] });
    await screen.findByText('A002');
    await vi.waitFor(() => expect(document.querySelector('[data-fresh]')?.textContent ?? '').toContain('A002'));
    expect(tones).toHaveLength(2);
  });
});

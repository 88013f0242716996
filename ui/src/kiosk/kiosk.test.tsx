import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHost, type Handlers } from '../backend/fake/host';
import { resetQueue } from '../backend/fake/queue';
import { heardVoices, resetVoice } from '../backend/fake/voice';
import { setHost } from '../backend/host';
import { stripMarks } from '../shared/l10n';
import { Kiosk } from './kiosk';

function start(answers: Handlers = {}) {
  setHost(fakeHost(answers));
  const user = userEvent.setup();
  render(<Kiosk />);
  return user;
}

const all = () => stripMarks(document.body.textContent);

describe('the kiosk', () => {
  beforeEach(resetQueue);

  it('asks for the language by its own name, what somebody needs in pictures, and gives a number', async () => {
    const user = start();
    await user.click(await screen.findByRole('button', { name: 'العربية' }));
    await screen.findByRole('heading', { name: 'ماذا تحتاج؟' });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelectorAll('.kiosk-topic .picture')).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: 'السكن' }));
    await screen.findByRole('heading', { name: 'رقمك' });
    expect(document.querySelector('.kiosk-label')?.textContent).toMatch(/^B0\d+$/);
    expect(all()).toContain('نحو 15 دقيقة');
    await user.click(screen.getByRole('button', { name: 'طباعة' }));
    await screen.findByRole('alert');
  });

  it('takes the number of an appointment from the keys and from a reader that types many lines', async () => {
    const codes: string[] = [];
    const user = start({
      kiosk_check_in: ({ code }, office) => {
        codes.push(code);
        return code === '1' ? office.refuse('queue-check-in-unknown') : { id: 't', version: 1, label: 'B007', taken_at: 0, estimate: null, ahead: 0, due_at: 1795424400000000 };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('button', { name: 'I have an appointment' }));
    await user.click(await screen.findByRole('button', { name: '1' }));
    await user.click(screen.getByRole('button', { name: /Next|Continue/ }));
    await waitFor(() => expect(all()).toContain('There is no such appointment today.'));
    await user.type(screen.getByRole('textbox'), 'BEGIN:VCALENDAR{Enter}UID:5@x{Enter}END:VCALENDAR{Enter}');
    await screen.findByText('B007');
    expect(codes).toEqual(['1', 'BEGIN:VCALENDAR\nUID:5@x\nEND:VCALENDAR']);
  });

  it('begins anew when nobody has touched it for half a minute', async () => {
    start();
    const button = await screen.findByRole('button', { name: 'English' });
    vi.useFakeTimers();
    try {
      fireEvent.click(button);
      await act(() => vi.advanceTimersByTimeAsync(29_000));
      expect(document.querySelector('.kiosk-topics')).not.toBeNull();
      fireEvent.pointerDown(document.body);
      await act(() => vi.advanceTimersByTimeAsync(29_000));
      expect(document.querySelector('.kiosk-topics')).not.toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(2_000));
      expect(document.querySelector('.kiosk-languages')).not.toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks after the visit in the language of the reader, a face for each question and one line with their letters', async () => {
    resetVoice();
    const user = start();
    await user.click(await screen.findByRole('button', { name: 'Wie war Ihr Besuch?' }));
    await user.click(await screen.findByRole('button', { name: 'العربية' }));
    await screen.findByRole('heading', { name: 'هل فهموك بلغتك؟' });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelectorAll('.voice-face .face')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'نعم' }));
    await screen.findByRole('heading', { name: 'هل تعرف ما هي الخطوة التالية؟' });
    await user.click(screen.getByRole('button', { name: 'تخطٍّ' }));
    await screen.findByRole('heading', { name: 'هل عوملت باحترام؟' });
    await user.click(screen.getByRole('button', { name: 'لا' }));
    await screen.findByRole('heading', { name: 'ما الذي يجب أن نحسّنه؟' });
    await user.click(screen.getByRole('button', { name: 'ش' }));
    expect(heardVoices(), 'nothing is sent before the end').toEqual([]);
    await user.click(screen.getByRole('button', { name: 'تم' }));
    await screen.findByText('شكرًا! رأيك يساعدنا.');
    expect(heardVoices()).toEqual([{ turn: 1, language: 'ar', understood: 'good', next_step: 'skipped', respected: 'bad', suggestion: 'ش' }]);
    await user.click(screen.getByRole('button', { name: 'تم' }));
    await screen.findByRole('button', { name: 'Wie war Ihr Besuch?' });
  });

  it('says to wait, or where to go, when the answers are not taken', async () => {
    let refused = 'voice-too-soon';
    const user = start({ kiosk_voice_open: (_, office) => office.refuse(refused) });
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('button', { name: 'How was your visit?' }));
    await screen.findByText('Please wait a moment.');
    await user.click(screen.getByRole('button', { name: /Done/ }));
    refused = 'store-unreachable';
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('button', { name: 'How was your visit?' }));
    await screen.findByText('That did not work. Please tell us at the counter.');
  });

  it('has no barrier that axe knows on the questions and the line', async () => {
    const user = start();
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await user.click(await screen.findByRole('button', { name: 'How was your visit?' }));
    const rules = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };
    await screen.findByRole('heading', { name: 'Were you understood in your language?' });
    expect((await axe.run(document.body, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (let at = 0; at < 3; at += 1) await user.click(screen.getByRole('button', { name: 'Skip' }));
    await screen.findByRole('heading', { name: 'What should we do better?' });
    expect((await axe.run(document.body, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('says where to go while the station is not signed in', async () => {
    start({ kiosk: (_, office) => office.refuse('station-signed-out') });
    await screen.findByText(/gehen Sie zum Schalter/);
  });

  it('has no barrier that axe knows', async () => {
    const user = start();
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: 'What do you need?' });
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

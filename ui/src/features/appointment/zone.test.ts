import { describe, expect, it } from 'vitest';
import { addDays, clock, instantIn, localIn, mondayOf, withinDay } from './zone';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000_000;
const utc = (iso: string) => Date.parse(iso) * 1000;

describe('the clock of the office', () => {
  it('is read in winter, in summer and across midnight', () => {
    expect(localIn(BERLIN, utc('2026-12-04T08:30:00Z'))).toEqual({ day: '2026-12-04', minute: 570 });
    expect(localIn(BERLIN, utc('2026-07-04T22:30:00Z'))).toEqual({ day: '2026-07-05', minute: 30 });
    expect(localIn('Asia/Tehran', utc('2026-12-04T08:30:00Z')), 'the zone is the caller’s').toEqual({ day: '2026-12-04', minute: 720 });
    expect(clock(570)).toBe('09:30');
  });

  it('gives back each half hour of an ordinary day and of both days on which it changes', () => {
    for (const day of ['2026-12-04', '2026-03-29', '2026-10-25']) {
      for (let minute = 0; minute < 1440; minute += 30) {
        if (day === '2026-03-29' && minute >= 120 && minute < 180) continue;
        expect(localIn(BERLIN, instantIn(BERLIN, day, minute)), `${day} ${clock(minute)}`).toEqual({ day, minute });
      }
    }
  });

  it('takes the first of an hour that comes twice, and an hour later for one that is left out', () => {
    expect(instantIn(BERLIN, '2026-10-25', 150)).toBe(utc('2026-10-25T00:30:00Z'));
    expect(localIn(BERLIN, instantIn(BERLIN, '2026-03-29', 150))).toEqual({ day: '2026-03-29', minute: 210 });
  });

  it('counts 23 and 25 hours on the days on which it changes', () => {
    const length = (day: string) => (instantIn(BERLIN, addDays(day, 1), 0) - instantIn(BERLIN, day, 0)) / HOUR;
    expect(length('2026-03-29')).toBe(23);
    expect(length('2026-10-25')).toBe(25);
    expect(length('2026-12-04')).toBe(24);
  });
});

describe('parts of a day', () => {
  it('cut a stretch at midnight, whose end belongs to the day before', () => {
    const [start, end] = [instantIn(BERLIN, '2026-12-04', 1380), instantIn(BERLIN, '2026-12-05', 60)];
    expect(withinDay(BERLIN, '2026-12-04', start, end)).toEqual({ from: 1380, to: 1440 });
    expect(withinDay(BERLIN, '2026-12-05', start, end)).toEqual({ from: 0, to: 60 });
    expect(withinDay(BERLIN, '2026-12-05', start, instantIn(BERLIN, '2026-12-05', 0))).toBeNull();
  });

  it('begin weeks on Monday, across a year too', () => {
    expect(mondayOf('2026-11-22'), 'a Sunday').toBe('2026-11-16');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });
});

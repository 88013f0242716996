import { describe, expect, it } from 'vitest';
import { readWeek, typedWeek } from './week';

const week = (monday: string) => [monday, '', '', '', '', '', ''];

describe('the usual week of an interpreter', () => {
  it('is read as people type it and written the same way', () => {
    const { hours, wrong } = readWeek(week('14-18, 8:30–12'));
    expect(wrong).toEqual([]);
    expect(hours).toEqual([
      { weekday: 1, from_minute: 510, to_minute: 720 },
      { weekday: 1, from_minute: 840, to_minute: 1080 },
    ]);
    expect(typedWeek(hours)[0]).toBe('08:30–12:00, 14:00–18:00');
    expect(readWeek(typedWeek(hours)).hours).toEqual(hours);
  });

  it('names the day that makes no sense and keeps the others', () => {
    for (const bad of ['noon', '12-9', '9-10-11', '9-12, 11-14', '9']) {
      const typed = week(bad);
      typed[2] = '9-12';
      const { hours, wrong } = readWeek(typed);
      expect(wrong, bad).toEqual([1]);
      expect(hours, bad).toEqual([{ weekday: 3, from_minute: 540, to_minute: 720 }]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { AppointmentObstacle, FreeTime, SeriesOccurrence } from '../../backend/generated/commands';
import { ONCE_A_WEEK, planOf, timesOf } from './series';

const TIME: FreeTime = { staff_id: 'jana', staff_name: 'Jana', starts_at: 100, ends_at: 130 };

function occurrence(starts_at: number, obstacles: AppointmentObstacle[] = []): SeriesOccurrence {
  return { starts_at, ends_at: starts_at + 30, obstacles };
}

function obstacle(refuses: boolean): AppointmentObstacle {
  return { kind: refuses ? 'taken' : 'off-hours', refuses, starts_at: null, ends_at: null, client_name: null, holiday: null, resource_name: null };
}

describe('the plan of a series', () => {
  it('is none without numbers that make sense', () => {
    expect(planOf(TIME, ONCE_A_WEEK)).toMatchObject({ staff_id: 'jana', starts_at: 100, every: 'week', interval: 1, count: 6 });
    for (const wrong of [{ interval: '0' }, { interval: '13' }, { interval: 'x' }, { count: '0' }, { count: '' }, { count: '1.5' }]) {
      expect(planOf(TIME, { ...ONCE_A_WEEK, ...wrong })).toBeNull();
    }
  });
});

describe('the times of a series', () => {
  const all = [occurrence(100), occurrence(200, [obstacle(true)]), occurrence(300, [obstacle(false)])];

  it('leave out what is taken, and keep what is only told', () => {
    expect(timesOf(all, ONCE_A_WEEK).map(({ starts_at }) => starts_at)).toEqual([100, 300]);
  });

  it('leave out what was unticked and take the other time that was chosen', () => {
    const moved = new Map([[200, { starts_at: 215, ends_at: 245 }]]);
    expect(timesOf(all, { left: new Set([100]), moved }).map(({ starts_at }) => starts_at)).toEqual([215, 300]);
  });
});

import type { Day, Instant } from '../../backend/generated/commands';

/**
 * Local time in the office's zone, whatever the zone of the machine. Only digits are read from `Intl`, so that no language
 * takes part.
 */
const MINUTE_US = 60_000_000;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format;
}

export interface Local {
  day: Day;
  /** Minutes since midnight as the clock on the wall shows them. */
  minute: number;
}

export function localIn(zone: string, at: Instant): Local {
  const part = Object.fromEntries(formatOf(zone).formatToParts(new Date(at / 1000)).map(({ type, value }) => [type, value]));
  return {
    day: `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}`,
    minute: Number(part['hour']) * 60 + Number(part['minute']),
  };
}

/** `HH:MM` */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Milliseconds by which the zone is ahead of UTC at an instant given in milliseconds. */
function offset(zone: string, ms: number): number {
  const { day, minute } = localIn(zone, ms * 1000);
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000 - Math.floor(ms / 60_000) * 60_000;
}

/**
 * The instant at which the clock on the wall shows this. Of an hour that comes twice it is the first; an hour that is left out
 * is taken as the same distance from midnight, which is an hour later on the clock.
 */
export function instantIn(zone: string, day: Day, minute: number): Instant {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const before = wall - offset(zone, wall - DAY_MS);
  const after = wall - offset(zone, wall + DAY_MS);
  const shows = (ms: number) => {
    const local = localIn(zone, ms * 1000);
    return local.day === day && local.minute === minute;
  };
  const ms = shows(before) || !shows(after) ? before : after;
  return ms * 1000;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The part of a stretch that lies within a day, in minutes of the wall clock; `null` when none does. */
export function withinDay(zone: string, day: Day, startsAt: Instant, endsAt: Instant): { from: number; to: number } | null {
  const start = localIn(zone, startsAt);
  // The last minute that is taken, so that an end at midnight belongs to the day before.
  const last = localIn(zone, endsAt - MINUTE_US);
  if (endsAt <= startsAt || start.day > day || last.day < day) return null;
  return { from: start.day < day ? 0 : start.minute, to: last.day > day ? 1440 : last.minute + 1 };
}

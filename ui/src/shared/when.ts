import type { Day, Instant } from '../backend/generated/commands';

/**
 * Instants as the office's clock shows them. The parts are digits only, so that no language takes part: the words are the
 * business of `l10n`.
 */
const OFFICE_ZONE = 'Europe/Berlin';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: OFFICE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function read(at: Instant): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(at / 1000)).map((part) => [part.type, part.value]));
}

/** The office's day of an instant, `YYYY-MM-DD`. */
export function localDay(at: Instant): Day {
  const { year = '', month = '', day = '' } = read(at);
  return `${year}-${month}-${day}`;
}

/** The office's time of an instant, `HH:MM`. */
export function localTime(at: Instant): string {
  const { hour = '', minute = '' } = read(at);
  return `${hour}:${minute}`;
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The instant at which the office's clock shows this. Of an hour that comes twice it is the first; one that is left out is taken an hour
 * later.
 */
export function instantOf(day: Day, minute: number): Instant {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const ahead = (ms: number) => Date.parse(`${localDay(ms * 1000)}T${localTime(ms * 1000)}:00Z`) - Math.floor(ms / 60_000) * 60_000;
  const before = wall - ahead(wall - 86_400_000);
  const after = wall - ahead(wall + 86_400_000);
  const shows = (ms: number) => Date.parse(`${localDay(ms * 1000)}T${localTime(ms * 1000)}:00Z`) === wall;
  return (shows(before) || !shows(after) ? before : after) * 1000;
}

import { useEffect, useState } from 'react';
import type { Instant } from '../../backend/generated/commands';

const MINUTE = 60_000_000;

/** Now in microseconds, anew every quarter of a minute: waiting times grow while nobody writes anything. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now() * 1000);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() * 1000), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whole minutes that have gone by; none for what lies ahead by another clock. */
export function minutesSince(since: Instant, now: Instant): number {
  return Math.max(0, Math.floor((now - since) / MINUTE));
}

/** A told wait goes by steps of five minutes: nobody can promise the minute. */
export function inFives(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}

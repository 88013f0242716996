import { useCallback, useEffect, useRef, useState } from 'react';
import type { HoldId, Instant, OfferHeld, OfferRow, OfferWish, StopWish } from '../../backend/generated/commands';
import { call, newOpId } from '../../backend/host';

/** An offer as it goes back to be held or booked. */
export function stopsOf(offer: OfferRow): StopWish[] {
  return offer.stops.map((stop) => ({
    service_id: stop.service_id,
    starts_at: stop.starts_at,
    ends_at: stop.ends_at,
    staff_ids: stop.staff.map(({ id }) => id),
    resource_ids: stop.room ? [stop.room.id] : [],
    interpreter_id: stop.interpreter_id,
  }));
}

export interface Held {
  id: HoldId;
  until: Instant;
}

export interface Holding {
  held: Held | null;
  /** Holds an offer in place of the one before. The answer says whether somebody was faster. */
  hold: (offer: OfferRow, wish: OfferWish) => Promise<OfferHeld>;
  /** The hold became a booking, or somebody was faster: there is nothing to give back. */
  forget: () => void;
  /** Gives back what is held. */
  release: () => Promise<void>;
}

/** One offer is kept at a time, and given back when the screen is left. */
export function useHold(): Holding {
  const [held, setHeld] = useState<Held | null>(null);
  const current = useRef<Held | null>(null);
  const set = useCallback((next: Held | null) => {
    current.current = next;
    setHeld(next);
  }, []);
  const giveBack = useCallback(async () => {
    const mine = current.current;
    current.current = null;
    // A failure is no trouble: the hold ends by itself.
    if (mine) await call('appointment_hold_release', { op_id: newOpId(), id: mine.id }).catch(() => undefined);
  }, []);
  useEffect(
    () => () => {
      void giveBack();
    },
    [giveBack],
  );
  const hold = useCallback(
    async (offer: OfferRow, wish: OfferWish) => {
      const answer = await call('appointment_hold', { op_id: newOpId(), stops: stopsOf(offer), instead_of: current.current?.id ?? null, wish });
      // Somebody was faster: the act left no trace, so what was held before is held still.
      if (answer.hold_id !== null) set({ id: answer.hold_id, until: answer.held_until });
      return answer;
    },
    [set],
  );
  const forget = useCallback(() => set(null), [set]);
  const release = useCallback(async () => {
    setHeld(null);
    await giveBack();
  }, [giveBack]);
  return { held, hold, forget, release };
}

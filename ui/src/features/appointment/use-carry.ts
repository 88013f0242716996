import { useCallback, useState } from 'react';
import { m } from '../../backend/generated/messages';
import type { AppointmentListReply, AppointmentObstacle } from '../../backend/generated/commands';
import { asHostError, call, newOpId } from '../../backend/host';
import { useText } from '../../shared/l10n';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { isMoved, roomOf, withWhom, type Carry } from './carry';
import type { Column } from './grid';
import { clock, localIn } from './zone';

export interface Carrying {
  carry: Carry | null;
  /** What is said and shown: where it hangs, or what became of it. */
  where: string;
  /** What stands in the way; `undefined` while it is asked. */
  obstacles: readonly AppointmentObstacle[] | undefined;
  verdict: string;
  refused: boolean;
  pending: boolean;
  hang: (carry: Carry) => void;
  say: (text: string) => void;
  /** `hangsOn`: refused, it stays where it hangs for the next key. A pointer lets go, and it is back. */
  drop: (at: Carry, hangsOn: boolean) => Promise<boolean>;
  putBack: () => void;
  /** Let go of where it cannot stay: it goes back, and why stays to be read. */
  refuse: () => void;
}

/** One appointment on its way to another time, and whether it may be put down there: the core answers that, never the screen. */
export function useCarry(reply: AppointmentListReply, columns: readonly Column[]): Carrying {
  const { t } = useText();
  const { errorText } = useWords();
  const toast = useToast();
  const [carry, setCarry] = useState<Carry | null>(null);
  const [said, setSaid] = useState('');
  const [pending, setPending] = useState(false);
  const sentences = useObstacleText(reply.zone);

  const lane = carry ? columns[carry.col]?.lane : undefined;
  const check = useQuery(
    'appointment_check',
    carry && lane && isMoved(carry, columns) ? { id: carry.row.id, staff_id: withWhom(carry, columns), starts_at: carry.startsAt, ends_at: carry.endsAt, room: roomOf(carry, columns) } : null,
  );
  const obstacles = carry && !isMoved(carry, columns) ? [] : check.data;
  const worst = obstacles?.[0];

  const place = useCallback(
    (at: Carry) => {
      const from = localIn(reply.zone, at.startsAt);
      return {
        name: at.row.client_name ?? t(m.appointmentNobody()),
        day: from.day,
        from: clock(from.minute),
        to: clock(localIn(reply.zone, at.endsAt).minute),
      };
    },
    [reply.zone, t],
  );

  const drop = async (at: Carry, hangsOn: boolean): Promise<boolean> => {
    const to = withWhom(at, columns);
    if (pending) return false;
    if (!isMoved(at, columns)) {
      setCarry(null);
      setSaid(t(m.appointmentCarryBack()));
      return true;
    }
    setPending(true);
    const opId = newOpId();
    try {
      const done = await call('appointment_move', { op_id: opId, id: at.row.id, version: at.row.version, staff_id: to, starts_at: at.startsAt, ends_at: at.endsAt, room: roomOf(at, columns) });
      toast.saved(done.saved_at, opId);
      setCarry(null);
      setSaid(t(m.appointmentCarryDone(place(at))));
      return true;
    } catch (thrown) {
      if (!hangsOn) setCarry(null);
      setSaid(t(m.appointmentCarryNot({ reason: errorText(asHostError(thrown)) })));
      return false;
    } finally {
      setPending(false);
    }
  };

  const verdict = (() => {
    if (said !== '' || !carry || !isMoved(carry, columns) || !obstacles) return '';
    if (!worst) return t(m.appointmentCarryFits());
    return t((worst.refuses ? m.appointmentCarryNot : m.appointmentCarryBut)({ reason: sentences(worst) }));
  })();

  return {
    carry,
    where: said !== '' || !carry ? said : t(m.appointmentCarryAt({ ...place(carry), with: lane?.staff_name ?? '' })),
    obstacles,
    verdict,
    refused: worst?.refuses === true,
    pending,
    hang: (next) => {
      setSaid('');
      setCarry(next);
    },
    say: setSaid,
    drop,
    putBack: () => {
      if (!carry) return;
      setCarry(null);
      setSaid(t(m.appointmentCarryBack()));
    },
    refuse: () => {
      setCarry(null);
      setSaid(verdict);
    },
  };
}

/** An obstacle in a sentence. */
export function useObstacleText(zone: string): (obstacle: AppointmentObstacle) => string {
  const { t } = useText();
  const { word } = useWords();
  return ({ kind, starts_at, ends_at, client_name, holiday, resource_name }) => {
    if (kind === 'taken' && starts_at !== null && ends_at !== null) {
      const who = client_name ?? t(m.appointmentNobody());
      const span = { from: clock(localIn(zone, starts_at).minute), to: clock(localIn(zone, ends_at).minute) };
      return t(resource_name === null ? m.obstacleTakenBy({ ...span, name: who }) : m.obstacleTakenThingBy({ ...span, thing: resource_name, name: who }));
    }
    if (kind === 'room-unfit' && resource_name !== null) return t(m.obstacleRoomUnfitNamed({ thing: resource_name }));
    if (kind === 'taken' && resource_name !== null) return t(m.obstacleTakenThing({ thing: resource_name }));
    if (kind === 'holiday' && holiday !== null) return t(m.obstacleHolidayNamed({ holiday: word('holiday', holiday) }));
    return word('obstacle', kind);
  };
}

import { m } from '../../backend/generated/messages';
import type { OfferPool, OfferWish } from '../../backend/generated/commands';
import { Button } from '../../shared/button';
import { useFormat, useText } from '../../shared/l10n';
import { useWords } from '../../shared/words';
import { clock, localIn } from './zone';

export interface NoInterpreterProps {
  pool: OfferPool;
  wish: OfferWish;
  language: string;
  zone: string;
  onWish: (wish: OfferWish) => void;
}

/** Why no interpreter is offered, and in which other way one could be reached. */
export function NoInterpreter({ pool, wish, language, zone, onWish }: NoInterpreterProps) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const { known, able, blocked, others } = pool;
  return (
    <div className="no-interpreter" role="note">
      <p>{known === 0 ? t(m.appointmentPoolUnknown({ language })) : able === 0 ? t(m.appointmentPoolUnable({ language, known })) : t(m.appointmentPoolBusy({ language, to: wish.to }))}</p>
      {blocked.length > 0 && <p className="small">{format.list(blocked.map(({ blocker, count }) => t(m.appointmentPoolReason({ reason: word('blocker', blocker), count }))))}</p>}
      {others.map(({ mode, starts_at }) => {
        const { day, minute } = localIn(zone, starts_at);
        return (
          <p key={mode}>
            <Button size="small" onPress={() => onWish({ ...wish, mode })}>
              {t(m.appointmentPoolOther({ mode: word('interpreter-mode', mode), day, time: clock(minute) }))}
            </Button>
          </p>
        );
      })}
    </div>
  );
}

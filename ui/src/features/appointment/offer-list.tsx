import { CalendarX2, CircleCheck, DoorOpen, Languages, TriangleAlert, UserRound, UsersRound } from 'lucide-react';
import type { Ref } from 'react';
import { m } from '../../backend/generated/messages';
import type { OfferInterpreter, Offers, OfferRow, OfferStop, OfferWish } from '../../backend/generated/commands';
import { useAmount } from '../../shared/amount';
import { Button, Kbd } from '../../shared/button';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { EmptyState, Skeleton } from '../../shared/surface';
import type { Query } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import { NoInterpreter } from './no-interpreter';
import { clock, localIn } from './zone';

/** What makes one offer another one than the next. */
export function offerKey(offer: OfferRow): string {
  return offer.stops.map((stop) => [stop.starts_at, ...stop.staff.map(({ id }) => id), stop.room?.id, stop.interpreter_id].join(' ')).join('|');
}

export interface OfferListProps {
  wish: OfferWish;
  onWish: (wish: OfferWish) => void;
  offers: Query<Offers>;
  /** The next ones, after somebody was faster: they are newer than what was asked for. */
  instead: readonly OfferRow[] | null;
  zone: string;
  picked: OfferRow | null;
  onPick: (offer: OfferRow) => void;
  listRef?: Ref<HTMLElement>;
}

/** The offers, the best first, each with who, where, what it costs and why it stands there. */
export function OfferList({ wish, onWish, offers, instead, zone, picked, onPick, listRef }: OfferListProps) {
  const { t } = useText();
  const { errorText } = useWords();
  if (offers.error) {
    return (
      <>
        <ErrorNote block>{errorText(offers.error)}</ErrorNote>
        <div>
          <Button onPress={offers.reload}>{t(m.appRetry())}</Button>
        </div>
      </>
    );
  }
  const rows = instead ?? offers.data?.offers;
  if (!rows) return <Skeleton lines={6} />;
  const pool = offers.data?.interpreters;
  const told = pool?.none === true && wish.language !== null && <NoInterpreter pool={pool} wish={wish} language={wish.language} zone={zone} onWish={onWish} />;
  if (rows.length === 0) {
    return (
      <>
      {told}
      <EmptyState
        icon={CalendarX2}
        title={t(m.appointmentNoOffers())}
        actions={
          <>
            {wish.language !== null && <Button onPress={() => onWish({ ...wish, language: null })}>{t(m.appointmentTryAnyLanguage())}</Button>}
            {wish.staff_id !== null && <Button onPress={() => onWish({ ...wish, staff_id: null })}>{t(m.appointmentTryAnyone())}</Button>}
          </>
        }
      >
        {wish.language === null || told !== false ? t(m.appointmentNoOffersHelp()) : t(m.appointmentNoneFreeLanguage({ language: wish.language }))}
      </EmptyState>
      </>
    );
  }
  return (
    <section className="offers" ref={listRef} aria-labelledby="offers-heading">
      <h2 id="offers-heading">
        {t(m.appointmentOffers({ count: rows.length }))} <span className="soft small">{t(m.appointmentOffersOrder())}</span>
      </h2>
      <Met offer={rows[0]} />
      {told}
      <ol className="offer-rows">
        {rows.map((offer, index) => (
          <li key={offerKey(offer)}>
            <OfferButton offer={offer} zone={zone} combo={index < 9 ? String(index + 1) : undefined} chosen={picked !== null && offerKey(picked) === offerKey(offer)} onPick={() => onPick(offer)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the best offer is all that was wished for, or what had to give. The days and the room are conditions: without them there is no offer. */
function Met({ offer }: { offer: OfferRow | undefined }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  if (!offer) return null;
  const people = new Set(offer.stops.map(({ staff: [first] }) => first?.id));
  const gave = [
    ...(offer.interpreter_minutes > 0 ? [word('offer-gave', 'interpreter')] : []),
    ...(people.size > 1 ? [word('offer-gave', 'several-people')] : []),
    ...(offer.waiting_minutes > 0 ? [t(m.appointmentWaiting({ minutes: offer.waiting_minutes }))] : []),
  ];
  return (
    <p className="offers-met" data-met={gave.length === 0 ? '' : undefined}>
      {gave.length === 0 ? <CircleCheck className="icon" aria-hidden="true" /> : <TriangleAlert className="icon" aria-hidden="true" />}
      {gave.length === 0 ? t(m.appointmentOffersMet()) : t(m.appointmentOffersGave({ what: format.list(gave) }))}
    </p>
  );
}

interface OfferButtonProps {
  offer: OfferRow;
  zone: string;
  combo: string | undefined;
  chosen: boolean;
  onPick: () => void;
}

function OfferButton({ offer, zone, combo, chosen, onPick }: OfferButtonProps) {
  const { t } = useText();
  const format = useFormat();
  const distance = useDayDistance();
  const { word } = useWords();
  useKey(combo, onPick);
  const first = offer.stops[0];
  const last = offer.stops.at(-1);
  if (!first || !last) return null;
  const start = localIn(zone, first.starts_at);
  const end = localIn(zone, last.ends_at);
  return (
    <button type="button" className="offer" aria-pressed={chosen} onClick={onPick} {...(combo !== undefined && { 'aria-keyshortcuts': combo })}>
      <span className="offer-when">
        <span className="figures offer-clock">{t(m.appointmentSpan({ from: clock(start.minute), to: clock(end.minute) }))}</span>
        <span>
          {format.dayWithWeekday(start.day)} <span className="soft small">{distance(start.day)}</span>
        </span>
      </span>
      <span className="offer-what">
        {offer.stops.map((stop) => (
          <Stop key={stop.starts_at} stop={stop} voice={voiceOf(offer, stop)} zone={zone} several={offer.stops.length > 1} />
        ))}
        <span className="offer-reasons">
          {offer.reasons.map((reason) => (
            <span key={reason} className="offer-reason" data-reason={reason}>
              {word('offer-reason', reason)}
            </span>
          ))}
          {offer.waiting_minutes > 0 && <span className="offer-reason">{t(m.appointmentWaiting({ minutes: offer.waiting_minutes }))}</span>}
          <Cost offer={offer} />
          {offer.group && <span className="offer-reason">{t(m.appointmentPlacesLeft({ left: offer.group.left, seats: offer.group.seats }))}</span>}
        </span>
      </span>
      {combo !== undefined && <Kbd keys={combo} />}
    </button>
  );
}

/** Whoever would interpret at an errand. */
export function voiceOf(offer: OfferRow, stop: OfferStop): OfferInterpreter | undefined {
  return offer.interpreters.find(({ id }) => id === stop.interpreter_id);
}

/** What interpreting costs: minutes and, where a tariff holds, money. */
function Cost({ offer }: { offer: OfferRow }) {
  const { t } = useText();
  const amount = useAmount();
  const minutes = offer.interpreter_minutes;
  if (minutes === 0) return null;
  const known = offer.interpreters.every(({ fee_cents }) => fee_cents !== null);
  const cents = offer.interpreters.reduce((sum, one) => sum + (one.fee_cents ?? 0) + (one.travel_cents ?? 0), 0);
  return <span className="offer-reason">{known ? t(m.appointmentInterpreterCostOf({ minutes, amount: amount(cents) })) : t(m.appointmentInterpreterCost({ minutes }))}</span>;
}

/** One errand: at what time if there are several, with whom, where, through whom. */
export function Stop({ stop, voice, zone, several }: { stop: OfferStop; voice: OfferInterpreter | undefined; zone: string; several: boolean }) {
  const format = useFormat();
  const { t } = useText();
  const { word } = useWords();
  const from = clock(localIn(zone, stop.starts_at).minute);
  const to = clock(localIn(zone, stop.ends_at).minute);
  return (
    <span className="offer-stop">
      {several && (
        <span className="offer-errand">
          <span className="figures">{t(m.appointmentSpan({ from, to }))}</span> <bdi>{stop.service_name}</bdi>
        </span>
      )}
      <span className="offer-part">
        {stop.staff.length > 1 ? <UsersRound className="icon soft" aria-hidden="true" /> : <UserRound className="icon soft" aria-hidden="true" />}
        <bdi>{format.list(stop.staff.map(({ name }) => name))}</bdi>
      </span>
      {stop.room && (
        <span className="offer-part">
          <DoorOpen className="icon soft" aria-hidden="true" />
          <bdi>{t(m.appointmentRoomName({ name: stop.room.name }))}</bdi>
        </span>
      )}
      {voice && (
        <span className="offer-part">
          <Languages className="icon soft" aria-hidden="true" />
          <bdi>
            {t(
              m.appointmentInterpreterName({
                name: format.list([...(voice.name === null ? [] : [voice.name]), word('interpreter-kind', voice.kind), word('interpreter-level', voice.level)]),
              }),
            )}
          </bdi>
        </span>
      )}
    </span>
  );
}

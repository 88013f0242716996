import { CalendarPlus, CircleCheck, Download, Mail, Printer } from 'lucide-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { FreeTime, OfferRow, OfferWish } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker, languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { useDayDistance } from '../../shared/day-text';
import { Checkbox, ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { NEEDS } from '../../shared/need';
import { Page } from '../../shared/page';
import { goBack, navigate, queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import './offer.css';
import { HoldClock } from './hold-clock';
import { OfferList, Stop, voiceOf } from './offer-list';
import { OfferWishForm } from './offer-wish';
import { AppointmentPaperButtons } from './paper-buttons';
import { ONCE_A_WEEK, planOf, timesOf, type Repeat } from './series';
import { SeriesForm } from './series-form';
import { stopsOf, useHold } from './use-hold';
import { addDays, clock, localIn } from './zone';

/** How far ahead offers are looked for, and how many are shown. */
const DAYS = 30;
const SHOWN = 24;

/** A time with somebody: the wish as a sentence, the offers, what it is about. The chosen offer is kept while the client thinks. */
export function BookScreen() {
  const { t } = useText();
  const format = useFormat();
  const { errorText, word } = useWords();
  const { me, today } = useSession();
  const toast = useToast();
  const query = queryOf(usePath());
  const [clientId, setClientId] = useState(query.get('client'));
  const client = useClient(clientId);
  const need = query.get('need');
  const [subject, setSubject] = useState(() => (need === null ? '' : word('need', need)));
  const [chosenWish, setChosenWish] = useState<OfferWish>();
  const [picked, setPicked] = useState<OfferRow | null>(null);
  const [instead, setInstead] = useState<readonly OfferRow[] | null>(null);
  const [lost, setLost] = useState(0);
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [askLater, setAskLater] = useState(false);
  const [askFirst, setAskFirst] = useState(false);
  const [booked, setBooked] = useState<{ id: string; offer: OfferRow; count: number; asked: boolean; requested: boolean }>();
  const [repeat, setRepeat] = useState<Repeat | null>(null);
  const holding = useHold();
  const list = useRef<HTMLElement>(null);
  useKey('Escape', goBack);

  const house = useQuery('appointment_list', { from: today, to: today, staff_id: null, client_id: null }, ['staff', 'resource']);
  const services = useQuery('appointment_services', {}, ['appointment_service']);
  const lanes = house.data?.lanes ?? [];
  const zone = house.data?.zone ?? 'Europe/Berlin';
  const spoken = query.get('language') ?? (client ? languageOfPage(client) : null);
  const voices = [...lanes, ...(house.data?.resources ?? [])];
  const speakers = voices.some((one) => spoken !== null && one.languages.includes(spoken));
  // From the week view comes a person and a time.
  const at = Number(query.get('at'));
  const from = at > 0 ? localIn(zone, at).day : today;
  const typedWish: OfferWish = chosenWish ?? {
    services: [],
    minutes: 30,
    language: speakers && query.get('staff') === null ? spoken : null,
    interpreters: true,
    client_id: null,
    need: NEEDS.find((one) => one === need) ?? null,
    weight: null,
    mode: 'on-site',
    gender_wish: 'any',
    staff_id: query.get('staff'),
    room: false,
    room_features: [],
    from,
    to: addDays(from, DAYS),
    not_weekdays: [],
    part_of_day: null,
    limit: SHOWN,
  };
  // Whom it is for decides who of the pool may come.
  const wish: OfferWish = { ...typedWish, client_id: clientId };
  const offers = useQuery('appointment_offers', house.data ? wish : null, [
    'appointment',
    'staff',
    'resource',
    'appointment_service',
    'absence',
    'interpreter',
    'interpreter_request',
  ]);

  const setWish = (next: OfferWish) => {
    setChosenWish(next);
    setPicked(null);
    setInstead(null);
    setError(undefined);
    setRepeat(null);
    void holding.release();
  };
  const tooLate = (next: readonly OfferRow[]) => {
    // Everything typed stays, and the next offers stand there already.
    setPicked(null);
    setInstead(next);
    setLost((times) => times + 1);
    setOpId(newOpId());
  };

  const pick = async (offer: OfferRow) => {
    setPicked(offer);
    setRepeat(null);
    setError(undefined);
    setLost(0);
    // A place in a group is not kept: the group stands anyway.
    if (offer.group) {
      void holding.release();
      return;
    }
    try {
      const answer = await holding.hold(offer, wish);
      if (answer.hold_id === null) tooLate(answer.offers);
    } catch (thrown) {
      setError(asHostError(thrown));
      setPicked(null);
    }
  };

  // The time that was clicked in the week is chosen as soon as it turns out to be free.
  const wanted = offers.data?.offers.find(({ stops: [first] }) => first?.starts_at === at && first.staff[0]?.id === query.get('staff'));
  const preselected = useRef(false);
  const pickWanted = useRef(pick);
  useEffect(() => {
    pickWanted.current = pick;
  });
  useEffect(() => {
    if (!wanted || preselected.current) return;
    preselected.current = true;
    void pickWanted.current(wanted);
  }, [wanted]);

  const write = async (offer: OfferRow): Promise<{ id: string; saved_at: number } | null> => {
    if (offer.group && clientId !== null) {
      const { id, version } = offer.group;
      return call('appointment_join', { op_id: opId, id, version, client_id: clientId });
    }
    const done = await call('appointment_book_offer', {
      op_id: opId,
      hold_id: holding.held?.id ?? null,
      stops: stopsOf(offer),
      client_id: clientId,
      subject: subject.trim(),
      language: wish.language ?? spoken,
      ask_later: askLater,
      ask_first: askFirst,
      wish,
    });
    const [id] = done.ids;
    if (id === undefined) {
      tooLate(done.offers);
      return null;
    }
    return { id, saved_at: done.saved_at };
  };

  // Whoever would have the appointment, and is not oneself, can be asked first; a group stands anyway.
  const others = picked && !picked.group ? picked.stops.flatMap(({ staff: [first] }) => (first && first.id !== me.id ? [first.name] : [])) : [];

  // A series is agreed with one person: what takes a room or an interpreter besides is booked by itself.
  const [only] = picked?.stops ?? [];
  const simple = picked && !picked.group && picked.stops.length === 1 && only && only.service_id === null && !only.room && only.interpreter_id === null;
  const repeatable: FreeTime | null = simple && only.staff[0] ? { staff_id: only.staff[0].id, staff_name: only.staff[0].name, starts_at: only.starts_at, ends_at: only.ends_at } : null;
  const plan = repeatable && repeat ? planOf(repeatable, repeat) : null;
  const series = useQuery('series_preview', plan, ['appointment', 'absence', 'staff']);
  const times = repeat && series.data ? timesOf(series.data.occurrences, repeat) : [];

  // The first time of a series must not be kept from it by the hold on it.
  const setAgain = async (on: boolean) => {
    if (on) await holding.release();
    setRepeat(on ? ONCE_A_WEEK : null);
  };

  const book = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (!picked || pending || (picked.group && clientId === null) || (repeat && (!plan || times.length === 0))) return;
    setPending(true);
    setError(undefined);
    try {
      if (plan) {
        const done = await call('series_book', { op_id: opId, plan, times, client_id: clientId, subject: subject.trim(), language: spoken });
        toast.saved(done.saved_at, opId);
        setBooked({ id: done.appointments[0] ?? '', offer: picked, count: times.length, asked: false, requested: false });
      } else {
        const done = await write(picked);
        if (done) {
          holding.forget();
          toast.saved(done.saved_at, opId);
          setBooked({ id: done.id, offer: picked, count: 1, asked: picked.interpreters.length > 0 && !askLater, requested: askFirst && others.length > 0 });
        }
      }
    } catch (thrown) {
      const refused = asHostError(thrown);
      setError(refused);
      setOpId(newOpId());
      if (refused.code === 'series-taken') series.reload();
    }
    setPending(false);
  };

  useKey('Ctrl+Enter', () => void book());

  useEffect(() => {
    if (lost > 0) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [lost]);

  const about = client ? t(m.appointmentFor({ name: nameOfPage(client) })) : t(m.appointmentForNobody());
  if (booked) {
    return (
      <Page title={t(m.appointmentNew())} about={about}>
        <Booked id={booked.id} offer={booked.offer} count={booked.count} asked={booked.asked} requested={booked.requested} zone={zone} clientId={clientId} language={spoken} />
      </Page>
    );
  }
  const wrong = error?.args['field'];
  const needsClient = picked?.group != null && clientId === null;
  return (
    <Page title={t(m.appointmentNew())} about={about}>
      {house.error && <ErrorNote block>{errorText(house.error)}</ErrorNote>}
      {lost > 0 && <ErrorNote block>{t(m.appointmentTooLate())}</ErrorNote>}
      <div className="book">
        <div className="finder">
          {house.data && spoken !== null && !speakers && <NobodySpeaks language={spoken} />}
          <OfferWishForm wish={wish} onWish={setWish} services={services.data ?? []} lanes={lanes} languages={spoken === null ? [] : [spoken]} pool={offers.data?.interpreters} />
          <OfferList wish={wish} onWish={setWish} offers={offers} instead={instead} zone={zone} picked={picked} onPick={(offer) => void pick(offer)} listRef={list} />
        </div>
        <form className="book-form" onSubmit={(event) => void book(event)}>
          <Chosen offer={picked} zone={zone} />
          {picked && holding.held && <HoldClock until={holding.held.until} zone={zone} />}
          <ClientPicker label={t(m.appointmentPerson())} hint={needsClient ? t(m.appointmentGroupNeedsClient()) : t(m.appointmentPersonHint())} value={clientId} onChange={setClientId} />
          <TextField
            label={t(m.appointmentSubject())}
            hint={t(m.appointmentSubjectHint())}
            value={subject}
            onChange={setSubject}
            error={error && wrong === 'subject' ? errorText(error) : undefined}
            maxLength={200}
          />
          {picked && picked.interpreters.length > 0 && (
            <Checkbox checked={askLater} onChange={setAskLater}>
              {t(m.appointmentAskLater())}
            </Checkbox>
          )}
          {others.length > 0 && repeat === null && (
            <Checkbox checked={askFirst} onChange={setAskFirst}>
              {t(m.appointmentAskFirst({ names: format.list([...new Set(others)]) }))}
            </Checkbox>
          )}
          {repeatable && (
            <Checkbox checked={repeat !== null} onChange={(on) => void setAgain(on)}>
              {t(m.seriesAgain())}
            </Checkbox>
          )}
          {repeatable && repeat && (
            <SeriesForm time={repeatable} zone={zone} repeat={repeat} onRepeat={setRepeat} occurrences={series.data?.occurrences} error={series.error} />
          )}
          {error && wrong !== 'subject' && <ErrorNote block>{errorText(error)}</ErrorNote>}
          <div>
            <Button kind="primary" icon={CalendarPlus} submit pending={pending} disabled={!picked || needsClient || (repeat !== null && times.length === 0)}>
              {repeat ? t(m.seriesBook({ count: times.length })) : picked?.group ? t(m.appointmentJoin()) : t(askFirst && others.length > 0 ? m.appointmentAsk() : m.appointmentBook())}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

function NobodySpeaks({ language }: { language: string }) {
  const { t } = useText();
  return (
    <p className="book-hint" role="note">
      {t(m.appointmentNobodySpeaks({ language }))}
    </p>
  );
}

function Chosen({ offer, zone }: { offer: OfferRow | null; zone: string }) {
  const { t } = useText();
  const format = useFormat();
  const distance = useDayDistance();
  const [first] = offer?.stops ?? [];
  const last = offer?.stops.at(-1);
  if (!offer || !first || !last) return <p className="book-chosen soft">{t(m.appointmentChoose())}</p>;
  const start = localIn(zone, first.starts_at);
  const end = localIn(zone, last.ends_at);
  return (
    <div className="book-chosen" role="status">
      <p className="book-when">
        {format.day(start.day, 'full')} <span className="soft small">{distance(start.day)}</span>
      </p>
      <p className="book-clock figures">{t(m.appointmentSpan({ from: clock(start.minute), to: clock(end.minute) }))}</p>
      {offer.stops.length === 1 && <p>{t(m.appointmentWithName({ name: format.list(first.staff.map(({ name }) => name)) }))}</p>}
      {(offer.stops.length > 1 || first.room || first.interpreter_id !== null) &&
        offer.stops.map((stop) => <Stop key={stop.starts_at} stop={stop} voice={voiceOf(offer, stop)} zone={zone} several={offer.stops.length > 1} />)}
    </div>
  );
}

function Booked({ id, offer, count, asked, requested, zone, clientId, language }: { id: string; offer: OfferRow; count: number; asked: boolean; requested: boolean; zone: string; clientId: string | null; language: string | null }) {
  const { t } = useText();
  const format = useFormat();
  const { word } = useWords();
  const [first] = offer.stops;
  if (!first) return null;
  const start = localIn(zone, first.starts_at);
  return (
    <EmptyState
      icon={CircleCheck}
      title={count > 1 ? t(m.seriesBooked({ count })) : t((requested ? m.appointmentAskedFor : m.appointmentBooked)({ at: `${start.day}T${clock(start.minute)}`, name: format.list(first.staff.map(({ name }) => name)) }))}
      actions={
        <>
          <Button kind="primary" autoFocus onPress={() => navigate(clientId === null ? `/appointments?day=${start.day}` : `/clients/${clientId}`)}>
            {t(m.appDone())}
          </Button>
          {/* Nothing is agreed yet, so there is nothing to take home. */}
          {!requested && <AppointmentPaperButtons id={id} language={language} icons={{ print: Printer, ics: Download }} />}
          {!requested && clientId !== null && (
            <Button icon={Mail} shortcut="l" onPress={() => navigate(`/letter/invitation/${id}?language=${language ?? ''}`)}>
              {word('letter-kind', 'invitation')}
            </Button>
          )}
        </>
      }
    >
      {requested ? t(m.appointmentAskedForHelp()) : asked ? t(m.appointmentBookedAsked()) : t(m.appointmentBookedHelp())}
    </EmptyState>
  );
}

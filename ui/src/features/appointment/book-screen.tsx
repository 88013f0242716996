import { CalendarPlus, CircleCheck, Download, Printer } from 'lucide-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { m } from '../../backend/generated/messages';
import type { FreeTime } from '../../backend/generated/commands';
import { asHostError, call, newOpId, type HostError } from '../../backend/host';
import { Button } from '../../shared/button';
import { ClientPicker, languageOfPage, nameOfPage, useClient } from '../../shared/client-picker';
import { useDayDistance } from '../../shared/day-text';
import { ErrorNote, TextField } from '../../shared/field';
import { useKey } from '../../shared/keyboard';
import { useFormat, useText } from '../../shared/l10n';
import { Page } from '../../shared/page';
import { goBack, navigate, queryOf, usePath } from '../../shared/route';
import { useSession } from '../../shared/session';
import { EmptyState } from '../../shared/surface';
import { useToast } from '../../shared/toast';
import { useQuery } from '../../shared/use-query';
import { useWords } from '../../shared/words';
import './appointment.css';
import { AppointmentPaperButtons } from './paper-buttons';
import { SlotFinder, type Wish } from './slot-finder';
import { addDays, clock, localIn } from './zone';

/** How far ahead free times are looked for, and how many are shown. */
const DAYS = 30;
const SHOWN = 48;

/** A time with somebody: the wish as a sentence, the free times, what it is about. */
export function BookScreen() {
  const { t } = useText();
  const { errorText, word } = useWords();
  const { today } = useSession();
  const toast = useToast();
  const query = queryOf(usePath());
  const [clientId, setClientId] = useState(query.get('client'));
  const client = useClient(clientId);
  const need = query.get('need');
  const [subject, setSubject] = useState(() => (need === null ? '' : word('need', need)));
  const [chosenWish, setWish] = useState<Wish>();
  const [picked, setPicked] = useState<FreeTime | null>(null);
  const [opId, setOpId] = useState(() => newOpId());
  const [error, setError] = useState<HostError>();
  const [pending, setPending] = useState(false);
  const [booked, setBooked] = useState<{ id: string; time: FreeTime }>();
  const list = useRef<HTMLDivElement>(null);
  useKey('Escape', goBack);

  const house = useQuery('appointment_list', { from: today, to: today, staff_id: null, client_id: null }, ['staff']);
  const lanes = house.data?.lanes ?? [];
  const zone = house.data?.zone ?? 'Europe/Berlin';
  const spoken = query.get('language') ?? (client ? languageOfPage(client) : null);
  const speakers = lanes.some((lane) => spoken !== null && lane.languages.includes(spoken));
  // From the week view comes a person and a time.
  const at = Number(query.get('at'));
  const wish: Wish = chosenWish ?? {
    minutes: 30,
    staffId: query.get('staff'),
    language: speakers && query.get('staff') === null ? spoken : null,
    from: at > 0 ? localIn(zone, at).day : today,
  };
  const asked = house.data
    ? { staff_id: wish.staffId, language: wish.language, minutes: wish.minutes, from: wish.from, to: addDays(wish.from, DAYS), limit: SHOWN }
    : null;
  const free = useQuery('appointment_free', asked, ['appointment', 'staff']);

  // The time that was clicked in the week is chosen as soon as it turns out to be free.
  const wanted = free.data?.find((time) => time.starts_at === at && time.staff_id === query.get('staff'));
  const shown = picked ?? (chosenWish === undefined ? (wanted ?? null) : null);

  const book = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (!shown || pending) return;
    setPending(true);
    setError(undefined);
    try {
      const done = await call('appointment_book', {
        op_id: opId,
        client_id: clientId,
        staff_id: shown.staff_id,
        starts_at: shown.starts_at,
        ends_at: shown.ends_at,
        subject: subject.trim(),
        language: spoken,
      });
      toast.saved(done.saved_at, opId);
      setBooked({ id: done.id, time: shown });
    } catch (thrown) {
      const refused = asHostError(thrown);
      setError(refused);
      setOpId(newOpId());
      if (refused.code === 'time-taken') {
        // Somebody was quicker: everything typed stays, and the times are asked for anew.
        setPicked(null);
        setWish(wish);
        free.reload();
      }
    }
    setPending(false);
  };

  useKey('Ctrl+Enter', () => void book());

  const lost = error?.code === 'time-taken';
  useEffect(() => {
    if (lost && free.data) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [lost, free.data]);

  const about = client ? t(m.appointmentFor({ name: nameOfPage(client) })) : t(m.appointmentForNobody());
  if (booked) {
    return (
      <Page title={t(m.appointmentNew())} about={about}>
        <Booked id={booked.id} time={booked.time} zone={zone} clientId={clientId} language={spoken} />
      </Page>
    );
  }
  const wrong = error?.args['field'];
  return (
    <Page title={t(m.appointmentNew())} about={about}>
      {house.error && <ErrorNote block>{errorText(house.error)}</ErrorNote>}
      {lost && <ErrorNote block>{errorText(error)}</ErrorNote>}
      <div className="book">
        <div>
          {house.data && spoken !== null && !speakers && <NobodySpeaks language={spoken} />}
          <SlotFinder
            wish={wish}
            onWish={(next) => {
              setWish(next);
              setPicked(null);
            }}
            lanes={lanes}
            languages={spoken === null ? [] : [spoken]}
            free={free}
            zone={zone}
            picked={shown}
            onPick={(time) => {
              setPicked(time);
              setError(undefined);
            }}
            listRef={list}
          />
        </div>
        <form className="book-form" onSubmit={(event) => void book(event)}>
          <Chosen time={shown} zone={zone} />
          <ClientPicker label={t(m.appointmentPerson())} hint={t(m.appointmentPersonHint())} value={clientId} onChange={setClientId} />
          <TextField
            label={t(m.appointmentSubject())}
            hint={t(m.appointmentSubjectHint())}
            value={subject}
            onChange={setSubject}
            error={error && wrong === 'subject' ? errorText(error) : undefined}
            maxLength={200}
          />
          {error && !lost && wrong !== 'subject' && <ErrorNote block>{errorText(error)}</ErrorNote>}
          <div>
            <Button kind="primary" icon={CalendarPlus} submit pending={pending} disabled={!shown}>
              {t(m.appointmentBook())}
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

function Chosen({ time, zone }: { time: FreeTime | null; zone: string }) {
  const { t } = useText();
  const format = useFormat();
  const distance = useDayDistance();
  if (!time) return <p className="book-chosen soft">{t(m.appointmentChoose())}</p>;
  const start = localIn(zone, time.starts_at);
  const end = localIn(zone, time.ends_at);
  return (
    <div className="book-chosen" role="status">
      <p className="book-when">
        {format.day(start.day, 'full')} <span className="soft small">{distance(start.day)}</span>
      </p>
      <p className="book-clock figures">{t(m.appointmentSpan({ from: clock(start.minute), to: clock(end.minute) }))}</p>
      <p>{t(m.appointmentWithName({ name: time.staff_name }))}</p>
    </div>
  );
}

function Booked({ id, time, zone, clientId, language }: { id: string; time: FreeTime; zone: string; clientId: string | null; language: string | null }) {
  const { t } = useText();
  const start = localIn(zone, time.starts_at);
  return (
    <EmptyState
      icon={CircleCheck}
      title={t(m.appointmentBooked({ at: `${start.day}T${clock(start.minute)}`, name: time.staff_name }))}
      actions={
        <>
          <Button kind="primary" autoFocus onPress={() => navigate(clientId === null ? `/appointments?day=${start.day}` : `/clients/${clientId}`)}>
            {t(m.appDone())}
          </Button>
          <AppointmentPaperButtons id={id} language={language} icons={{ print: Printer, ics: Download }} />
        </>
      }
    >
      {t(m.appointmentBookedHelp())}
    </EmptyState>
  );
}
